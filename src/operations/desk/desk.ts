import type { Where } from 'payload'
import { AGES, cameIn } from '../../domain/desk/ages'
import { inList, type Card } from '../../domain/desk/card'
import { EARLIER, type DeskFilters } from '../../domain/desk/filters'
import { hasRole, type Actor } from '../../domain/editorial/actor'
import { COPY_STAGES, type CopyStage } from '../../domain/editorial/state'
import { addDays, addMonths } from '../../domain/time'
import { today, type Cms } from '../cms'

/** The subjects of one stage: how many there are, and the first of them, what waits for the one who looks before all others. */
export interface DeskColumn {
  readonly stage: CopyStage
  readonly total: number
  readonly cards: readonly DeskCard[]
  /** Where the next ones begin; null: there are no more. */
  readonly next: string | null
}

export type DeskCard = Omit<Card, 'topics' | 'people' | 'place' | 'revision' | 'seq'> & { readonly mine: boolean }

export interface Desk {
  readonly columns: readonly DeskColumn[]
  /** ISO day in the house's time zone: what is due before it is overdue. */
  readonly today: string
  readonly now: string
  /** Of published texts those are shown whose review is due within so many days. */
  readonly reviewsWithin: number
}

/** Everything on the desk that somebody asked for, by stage, the first of each column. */
export async function deskOf(cms: Cms, actor: Actor, filters: DeskFilters): Promise<Desk> {
  const columns = await Promise.all(COPY_STAGES.map((stage) => columnOf(cms, actor, stage, filters, null)))
  return { columns, today: today(cms), now: cms.now(), reviewsWithin: cms.policy.reviews.dueSoonDays }
}

export const COLUMN_PAGE = 20

/** One column from a place on: each page by its index, and nothing is read that isn't shown. */
export async function columnOf(cms: Cms, actor: Actor, stage: CopyStage, filters: DeskFilters, after: string | null): Promise<DeskColumn> {
  const shown = inColumn(cms, stage, filters)
  const mine = waitingFor(actor, stage)
  const parts = filters.whose === 'mine' ? [{ name: 'm', where: { and: [shown, mine.is] } }] : [{ name: 'm', where: { and: [shown, mine.is] } }, { name: 'o', where: { and: [shown, mine.isNot] } }]
  const [from, place] = after === null ? ['m', ''] : [after.slice(0, 1), after.slice(1)]
  const cards: (Card & { readonly part: string })[] = []
  for (const [index, { name, where }] of parts.entries()) {
    if (index < parts.findIndex((part) => part.name === from)) continue
    const left = COLUMN_PAGE + 1 - cards.length
    if (left > 0) cards.push(...(await found(cms, { and: [where, { place: { greater_than: name === from ? place : '' } }] }, left)).map((card) => ({ ...card, part: name })))
  }
  const page = cards.slice(0, COLUMN_PAGE)
  const last = page.at(-1)
  return { stage, total: await count(cms, filters.whose === 'mine' ? { and: [shown, mine.is] } : shown), cards: page.map((card) => shownCard(card, card.part === 'm')), next: cards.length > page.length && last !== undefined ? `${last.part}${last.place}` : null }
}

async function found({ payload }: Cms, where: Where, limit: number): Promise<Card[]> {
  const { docs } = await payload.db.find<Card>({ collection: 'desk-cards', where, sort: 'place', limit, pagination: false })
  return docs
}

const count = async ({ payload }: Cms, where: Where): Promise<number> => (await payload.db.count({ collection: 'desk-cards', where })).totalDocs

/** What waits for somebody: what they have taken or were asked to sign; of publishers, whatever is approved. */
function waitingFor(actor: Actor, stage: CopyStage): { readonly is: Where; readonly isNot: Where } {
  const me = actor.type === 'user' ? actor.id : ''
  if (stage === 'approved' && hasRole(actor, 'publisher')) return { is: { id: { exists: true } }, isNot: { id: { exists: false } } }
  return { is: { people: { contains: inList(me) } }, isNot: { people: { not_like: inList(me) } } }
}

function inColumn(cms: Cms, stage: CopyStage, { whose, kind, topic, risk, overdue, rule, month, age, text }: DeskFilters): Where {
  const asked: Where[] = [{ stage: { equals: stage } }]
  const day = today(cms)
  // The place begins with the due date, and has an index with the stage.
  if (overdue) asked.push({ place: { less_than: day } })
  // What is live and in order waits for nobody, unless that is asked for.
  else if (stage === 'published' && month === null && rule === null && text === null && age === null) asked.push({ place: { less_than: addDays(day, cms.policy.reviews.dueSoonDays + 1) } })
  if (whose === 'nobodys') asked.push({ editor: { exists: false } })
  if (kind !== null) asked.push({ kind: { equals: kind } })
  if (topic !== null) asked.push({ topics: { contains: inList(topic) } })
  if (risk !== null) asked.push({ risk: { equals: risk } })
  if (rule !== null) asked.push({ rules: { contains: inList(rule) } })
  if (month !== null) asked.push(month === EARLIER ? { reviewDue: { less_than: `${day.slice(0, 7)}-01` } } : { and: [{ reviewDue: { greater_than_equal: `${month}-01` } }, { reviewDue: { less_than: addMonths(`${month}-01`, 1) } }] })
  if (text !== null) asked.push({ title: { like: text } })
  const between = AGES.find(({ name }) => name === age)
  if (between !== undefined) {
    const { after, upTo } = cameIn(between, cms.now())
    asked.push({ since: { less_than_equal: upTo } }, ...(after === null ? [] : [{ since: { greater_than: after } }]))
  }
  return { and: asked }
}

/** What is stored of a card for finding and sorting it is nobody's concern; MongoDB leaves out what is empty. */
function shownCard({ id, kind, title, language, risk, stage, live, edition, reviewDue, since, due, dueFor, returned, editor, editorName, takenAt, plannedDue, note, asked }: Card, mine: boolean): DeskCard {
  return {
    id, kind, title, language, risk, stage, live, since, returned, asked, mine,
    edition: edition ?? null, reviewDue: reviewDue ?? null, due: due ?? null, dueFor: dueFor ?? null, editor: editor ?? null, editorName: editorName ?? null, takenAt: takenAt ?? null, plannedDue: plannedDue ?? null, note: note ?? null,
  }
}

/** What the desk can be filtered by: the house's topics, of which there are dozens. */
export async function topicsOnDesk({ payload }: Cms): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const { docs } = await payload.db.find<{ id: string; name: string }>({ collection: 'topics', select: { name: true }, sort: 'name', limit: 500, pagination: false })
  return docs.map(({ id, name }) => ({ id, name }))
}
