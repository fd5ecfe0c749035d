import { keyOf, type Assertion, type Interval, type OriginEvent, type Span, type Value } from './assertion'

/** Whether both can't hold. Only where subject, property and all restrictions are the same; what overlaps, or nearly so, agrees. */
export function contradicts(a: Assertion, b: Assertion): boolean {
  return keyOf(a) === keyOf(b) && a.scope.join(' ') === b.scope.join(' ') && clash(a.value, b.value)
}

function clash(a: Value, b: Value): boolean {
  if (a.type === 'span' && b.type === 'span') return apart(a, b)
  if (a.type === 'event' && b.type === 'event') return outOfOrder(a.event, a.years, b.event, b.years)
  if (a.type === 'approval' && b.type === 'approval') return refused(a, b) || refused(b, a) || exceeds(a, b) || exceeds(b, a)
  return false
}

/** Rounding, and “about a month” for “four weeks”. */
const NEARLY = 1.15

/** Two ranges that meet in one point (1-2 weeks, up to 7 days) share no more than their borders. */
function apart(a: Span, b: Span): boolean {
  if (a.unit !== b.unit) return false
  const [low, high] = [Math.max(a.within[0], b.within[0]), Math.min(a.within[1], b.within[1])]
  if (low === high) return isRange(a.within) && isRange(b.within)
  return low > high * NEARLY && (a.unit !== '%' || low - high >= 2 || low > high * 2)
}

const isRange = ([low, high]: Interval): boolean => high > low

/** Which events can't come before which: nothing is developed that hasn't been discovered. */
const AFTER: Readonly<Record<OriginEvent, readonly OriginEvent[]>> = { discovered: [], synthesized: ['discovered'], developed: ['discovered'], introduced: ['discovered', 'developed'] }

function outOfOrder(a: OriginEvent, [aFrom, aTo]: Interval, b: OriginEvent, [bFrom, bTo]: Interval): boolean {
  if (a === b) return aTo < bFrom || bTo < aFrom
  return (AFTER[a].includes(b) && aTo < bFrom) || (AFTER[b].includes(a) && bTo < aFrom)
}

type Approval = Extract<Value, { type: 'approval' }>

/** Approved for something, and not approved for it or at all. */
const refused = (a: Approval, b: Approval): boolean => a.stands === 'not approved' && b.stands !== 'not approved' && (a.uses.length === 0 || a.uses.some((use) => b.uses.includes(use)))

/** Approved for nothing but these, and for something that is none of these. */
const exceeds = (a: Approval, b: Approval): boolean => a.stands === 'only' && b.stands !== 'not approved' && b.uses.length > 0 && b.uses.some((use) => !a.uses.some((allowed) => related(allowed, use)))

const related = (a: string, b: string): boolean => a.split(' ').some((word) => b.split(' ').some((other) => word.slice(0, 6) === other.slice(0, 6)))
