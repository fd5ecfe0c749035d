import { AGES, cameIn } from '../../domain/desk/ages'
import { COPY_STAGES, type CopyStage } from '../../domain/editorial/state'
import type { SubjectCollection } from '../../domain/editorial/subject'
import { addMonths } from '../../domain/time'
import { today, type Cms } from '../cms'
import { count } from './count'

export interface Count {
  readonly name: string
  readonly count: number
}

export type StageCount = { readonly stage: CopyStage } & Readonly<Record<SubjectCollection, number>>

export const subjectsByStage = (cms: Cms): Promise<readonly StageCount[]> =>
  Promise.all(
    COPY_STAGES.map(async (stage) => {
      const of = (kind: SubjectCollection) => count(cms, 'desk-cards', { and: [{ stage: { equals: stage } }, { kind: { equals: kind } }] })
      return { stage, articles: await of('articles'), clinics: await of('clinics') }
    }),
  )

/** By the names of AGES. */
export const waitingInReview = (cms: Cms): Promise<readonly Count[]> =>
  Promise.all(
    AGES.map(async (age) => {
      const { after, upTo } = cameIn(age, cms.now())
      return { name: age.name, count: await count(cms, 'desk-cards', { and: [{ stage: { equals: 'clinical-review' } }, { since: { less_than_equal: upTo } }, ...(after === null ? [] : [{ since: { greater_than: after } }])] }) }
    }),
  )

/** In how many working copies each rule found something when the gate was last asked, most first; and how many it wasn't asked about since they were saved. */
export interface RulesFinding {
  readonly rules: readonly { readonly code: string; readonly asks: string; readonly blocks: number; readonly warns: number }[]
  readonly notYet: number
}

export async function rulesFinding(cms: Cms): Promise<RulesFinding> {
  const of = (code: string, severity: string) => count(cms, 'rule-findings', { and: [{ code: { equals: code } }, { severity: { equals: severity } }] })
  const [notYet, ...rules] = await Promise.all([count(cms, 'desk-cards', { judged: { equals: '' } }), ...cms.rules.map(async ({ code, asks }) => ({ code, asks, blocks: await of(code, 'blocks'), warns: await of(code, 'warns') }))])
  return { notYet, rules: rules.filter(({ blocks, warns }) => blocks + warns > 0).sort((a, b) => b.blocks + b.warns - a.blocks - a.warns) }
}

/** How many live editions must be looked at again, by month (2027-03), this one first; and those from before it. */
export interface ReviewsDue {
  readonly earlier: number
  readonly months: readonly Count[]
}

/** An edition that went live today is due in a year. */
const MONTHS = 13

export async function reviewsDue(cms: Cms): Promise<ReviewsDue> {
  const first = `${today(cms).slice(0, 7)}-01`
  const [earlier, ...months] = await Promise.all([
    count(cms, 'desk-cards', { reviewDue: { less_than: first } }),
    ...Array.from({ length: MONTHS }, async (_, index) => {
      const [from, to] = [addMonths(first, index), addMonths(first, index + 1)]
      return { name: from.slice(0, 7), count: await count(cms, 'desk-cards', { and: [{ reviewDue: { greater_than_equal: from } }, { reviewDue: { less_than: to } }] }) }
    }),
  ])
  return { earlier, months }
}
