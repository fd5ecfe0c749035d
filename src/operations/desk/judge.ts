import { setImmediate } from 'node:timers/promises'
import { listed } from '../../domain/desk/card'
import { keyOf, subjectOf, type Subject } from '../../domain/editorial/subject'
import type { Finding, Severity } from '../../domain/gate/rule'
import type { Cms } from '../cms'
import { Declined } from '../refused'
import { findingsNow, freezeNow } from '../text'
import type { CardRow } from './cards'

/** How often one rule finds something in one working copy, and whether anything of that blocks it. */
export interface RuleFindingRow {
  readonly id: string
  readonly subject: string
  readonly code: string
  readonly severity: Severity
  readonly count: number
}

/** A text is asked about again so long after the last time, though nobody has saved it: a claim, a source, the house rules or the day may tell otherwise. */
const GOOD_FOR_MS = 24 * 60 * 60 * 1000
/** So long in a row at the most: a gate takes a hundredth of a second, and whoever works in the admin waits for it. */
const BUDGET_MS = 1_500
const BATCH = 20

export interface Judged {
  readonly texts: number
  readonly problems: readonly string[]
}

/**
 * Asks the gate about working copies that were saved since it was last asked, then about those it was asked longest ago, and keeps what each rule
 * found, for the dashboard's numbers and the desk's filter. What an author must know is asked for when they look, never here.
 */
export async function judgeTexts(cms: Cms, budgetMs = BUDGET_MS): Promise<Judged> {
  const [until, problems] = [performance.now() + budgetMs, [] as string[]]
  let texts = 0
  for (let due = await dueNow(cms); due.length > 0; due = await dueNow(cms)) {
    for (const card of due) {
      if (performance.now() >= until) return { texts, problems }
      await judge(cms, card).catch(async (error: unknown) => {
        problems.push(`${card.id}: ${error instanceof Error ? error.message : String(error)}`)
        await keepJudged(cms, card, card.rules) // it comes again, after all others
      })
      texts++
      await setImmediate()
    }
  }
  return { texts, problems }
}

async function dueNow(cms: Cms): Promise<readonly CardRow[]> {
  const before = new Date(Date.parse(cms.now()) - GOOD_FOR_MS).toISOString()
  const { docs } = await cms.payload.db.find<CardRow>({ collection: 'desk-cards', where: { judged: { less_than: before } }, sort: ['judged', 'id'], limit: BATCH, pagination: false })
  return docs
}

async function judge(cms: Cms, card: CardRow): Promise<void> {
  const subject = subjectOf(card.id)
  const found = await findingsIn(cms, subject)
  const rows = rowsOf(subject, found)
  await keepRows(cms, subject, rows)
  await keepJudged(cms, card, listed([...new Set(rows.map(({ code }) => code))]))
}

/** A text that is gone has none, and its card goes with it. */
async function findingsIn(cms: Cms, subject: Subject): Promise<readonly Finding[]> {
  try {
    const { snapshot, shelf } = await freezeNow(cms, subject)
    return await findingsNow(cms, subject, snapshot, shelf)
  } catch (error) {
    if (error instanceof Declined && error.status === 404) return []
    throw error
  }
}

function rowsOf(subject: Subject, found: readonly Finding[]): RuleFindingRow[] {
  const rows = new Map<string, RuleFindingRow>()
  for (const { code, severity } of found) {
    const [id, before] = [`${keyOf(subject)}:${code}`, rows.get(`${keyOf(subject)}:${code}`)]
    rows.set(id, { id, subject: keyOf(subject), code, severity: before?.severity === 'blocks' ? 'blocks' : severity, count: (before?.count ?? 0) + 1 })
  }
  return [...rows.values()]
}

/** Two processes may look at the same text: what they write is the same. */
async function keepRows({ payload }: Cms, subject: Subject, wanted: readonly RuleFindingRow[]): Promise<void> {
  const collection = 'rule-findings'
  const { docs: stored } = await payload.db.find<RuleFindingRow>({ collection, where: { subject: { equals: keyOf(subject) } }, limit: 0, pagination: false })
  for (const row of wanted) {
    const known = stored.find(({ id }) => id === row.id)
    if (known?.count === row.count && known.severity === row.severity) continue
    const update = () => payload.db.updateOne({ collection, id: row.id, data: { ...row }, returning: false })
    if (known !== undefined) await update()
    else await payload.db.create({ collection, data: { ...row }, returning: false }).catch(update)
  }
  const gone = stored.filter(({ id }) => !wanted.some((row) => row.id === id)).map(({ id }) => id)
  if (gone.length > 0) await payload.db.deleteMany({ collection, where: { id: { in: gone } } })
}

/** Unless it was saved while it was judged: then it is judged again. */
async function keepJudged({ payload, now }: Cms, { id, revision }: CardRow, rules: string): Promise<void> {
  await payload.db.updateOne({ collection: 'desk-cards', where: { and: [{ id: { equals: id } }, { revision: { equals: revision } }] }, data: { judged: now(), rules }, returning: false })
}
