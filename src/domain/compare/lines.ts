import type { Change, Line } from './comparison'
import { identityOf, type Draft } from './drafts'
import { isTurned, matches, type Budget, type Match } from './matches'
import { runsBetween, runsOf } from './runs'

/** Lines held against lines: in the order of reading, what goes before what comes. */
export function aligned(before: readonly Draft[], after: readonly Draft[], budget: Budget): Line[] {
  const kept = matches(before.map(({ key }) => key), after.map(({ key }) => key), budget)
  const lines = between(before, after, kept, (those, these) => replaced(those, these, budget), (_was, is) => whole(is, 'kept'))
  return withMoves(lines)
}

/** What stands between the matches of two sides, and the matches. */
function between(before: readonly Draft[], after: readonly Draft[], found: readonly Match[], apart: (before: readonly Draft[], after: readonly Draft[]) => readonly Line[], match: (was: Draft, is: Draft) => Line): Line[] {
  let [at, to] = [0, 0]
  const lines = found.flatMap(([one, other]) => {
    const [was, is, gap] = [before[one], after[other], apart(before.slice(at, one), after.slice(to, other))]
    ;[at, to] = [one + 1, other + 1]
    return was === undefined || is === undefined ? gap : [...gap, match(was, is)]
  })
  return lines.concat(apart(before.slice(at), after.slice(to)))
}

/** Lines that have names, held against those of the same name; what is the same is left out. */
export function named(before: ReadonlyMap<string, Draft>, after: ReadonlyMap<string, Draft>, budget: Budget): Line[] {
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((name) => {
    const [was, is] = [filled(before.get(name)), filled(after.get(name))]
    if (was === undefined) return is === undefined ? [] : [whole(is, 'added')]
    if (is === undefined) return [whole(was, 'removed')]
    return was.key === is.key ? [] : [changed(was, is, budget)]
  })
}

/** A field without words isn't there; an image without a caption is. */
const filled = (draft: Draft | undefined): Draft | undefined => (draft === undefined || (draft.pieces.length === 0 && draft.form.type === 'field') ? undefined : draft)

/** Between what was kept: what is alike has been changed, the rest has gone and come. */
const replaced = (before: readonly Draft[], after: readonly Draft[], budget: Budget): Line[] => between(before, after, alike(before, after), exchanged, (was, is) => changed(was, is, budget))

const exchanged = (before: readonly Draft[], after: readonly Draft[]): Line[] => before.map((draft) => whole(draft, 'removed')).concat(after.map((draft) => whole(draft, 'added')))

export const whole = ({ form, pieces }: Draft, change: Change): Line => ({ change, form, was: null, moved: false, runs: runsOf(pieces, change) })

const changed = (was: Draft, is: Draft, budget: Budget): Line => ({
  change: 'changed',
  form: is.form,
  was: identityOf(was.form) === identityOf(is.form) ? null : was.form,
  moved: false,
  runs: runsBetween(was, is, budget),
})

/** Which lines were made of which. Each looks a few lines ahead, so that the work grows with the text alone; the answer is the same from either side. */
function alike(before: readonly Draft[], after: readonly Draft[]): Match[] {
  const turned = isTurned(before.map(({ key }) => key), after.map(({ key }) => key))
  const [those, these] = turned ? [after.map(bagOf), before.map(bagOf)] : [before.map(bagOf), after.map(bagOf)]
  const found: Match[] = []
  let next = 0
  for (const [index, bag] of those.entries()) {
    const likely = these.slice(next, next + AHEAD).map((other) => likeness(bag, other))
    const best = Math.max(...likely, 0)
    if (best < ALIKE) continue
    const chosen = next + likely.indexOf(best)
    found.push(turned ? [chosen, index] : [index, chosen])
    next = chosen + 1
  }
  return found
}

const AHEAD = 12
/** Of their words, how many two lines share at least. */
const ALIKE = 0.4

interface Bag {
  readonly draft: Draft
  readonly counts: ReadonlyMap<string, number>
  readonly size: number
}

function bagOf(draft: Draft): Bag {
  const counts = new Map<string, number>()
  let size = 0
  for (const piece of draft.pieces) {
    const word = piece.type === 'words' ? piece.text : piece.type === 'reference' ? piece.claim : ''
    if (word.trim() === '') continue
    counts.set(word, (counts.get(word) ?? 0) + 1)
    size++
  }
  return { draft, counts, size }
}

/** 0 to 1: twice the words that two lines share, of all they have (Dice's coefficient). */
function likeness(one: Bag, other: Bag): number {
  const [form, otherForm] = [one.draft.form, other.draft.form]
  if (groupOf(one.draft) !== groupOf(other.draft)) return 0
  if (form.type === 'image' && otherForm.type === 'image' && form.media === otherForm.media) return 1
  if (one.size + other.size === 0) return 0
  let common = 0
  for (const [word, count] of one.counts) common += Math.min(count, other.counts.get(word) ?? 0)
  return (2 * common) / (one.size + other.size)
}

/** Prose becomes other prose; an image never becomes a paragraph. */
function groupOf({ form }: Draft): string {
  const prose = form.type === 'heading' || form.type === 'paragraph' || form.type === 'quote' || form.type === 'item'
  return prose ? 'prose' : form.type === 'person' ? form.as : form.type
}

/** The same line gone here and come there has only moved. */
function withMoves(lines: readonly Line[]): Line[] {
  const wordsOf = ({ form, runs }: Line) => JSON.stringify([identityOf(form), runs.map(({ change: _change, ...piece }) => piece)])
  const at = (change: Change) => new Set(lines.filter((line) => line.change === change && line.runs.length > 0).map(wordsOf))
  const [gone, come] = [at('removed'), at('added')]
  return lines.map((line) => (line.change === 'removed' || line.change === 'added' ? { ...line, moved: (line.change === 'removed' ? come : gone).has(wordsOf(line)) } : line))
}
