import { cardOf, type Card } from '../../domain/desk/card'
import { keyOf, SUBJECT_COLLECTIONS, subjectOf, type Subject } from '../../domain/editorial/subject'
import { canonicalJson } from '../../domain/snapshot/hash'
import type { Article, Clinic } from '../../payload-types'
import { readRecord } from '../../records/events'
import type { Cms } from '../cms'
import { rows } from '../rows'
import { idsOf, WITHOUT_JOINS } from '../stored'
import { readPlan } from './storedPlan'

/** A card as it is stored. */
export interface CardRow extends Card {
  /** UTC instant at which the gate was last asked about this revision, or ''. */
  readonly judged: string
  /** Codes of the rules that found something then, as `listed` writes them. */
  readonly rules: string
  readonly stamp: number
}

/** Losing to another write is normal; losing so often in a row is not. */
const TRIES = 20

/**
 * Makes the card of a subject anew from what it follows from; of a subject that is gone none is left. The card is read before its sources
 * and written only where it is still that one: of two at once the later looks again, so that the newest stands.
 */
export async function keepCard(cms: Cms, subject: Subject): Promise<void> {
  for (let tries = 0; tries < TRIES; tries++) {
    const stored = await storedCard(cms, subject)
    const card = await cardNow(cms, subject)
    if (card === null) return forgetCard(cms, subject)
    if (await written(cms, stored, card)) return
  }
  throw new Error(`The card of ${keyOf(subject)} changes faster than it can be written.`)
}

const storedCard = ({ payload, req }: Cms, subject: Subject): Promise<CardRow | null> => payload.db.findOne<CardRow>({ collection: 'desk-cards', where: { id: { equals: keyOf(subject) } }, ...(req && { req }) })

async function cardNow(cms: Cms, subject: Subject): Promise<Card | null> {
  const [copy, record, plan] = await Promise.all([copyNow(cms, subject), readRecord(cms.payload, keyOf(subject), cms.req), readPlan(cms, subject)])
  if (copy === null) return null
  const { title, name, language, risk, topics, revision, createdAt } = copy
  return cardOf(subject, { title: title ?? name ?? '', language: language ?? 'en', risk: risk ?? 'standard', topics: idsOf(topics), revision: revision ?? 1, createdAt: createdAt ?? cms.now() }, record, plan, cms.policy.timeZone)
}

type Shown = Partial<Pick<Article, 'title' | 'topics'> & Pick<Clinic, 'name'> & Pick<Article, 'language' | 'risk' | 'revision' | 'createdAt'>> & { readonly id: string }

const copyNow = ({ payload, req }: Cms, { collection, id }: Subject): Promise<Shown | null> =>
  payload.db.findOne<Shown>({ collection, where: { id: { equals: id } }, select: { ...(collection === 'articles' ? { title: true, topics: true } : { name: true }), language: true, risk: true, revision: true, createdAt: true }, ...WITHOUT_JOINS, ...(req && { req }) })

/** False: somebody else has written it in the meantime. */
async function written({ payload, req }: Cms, stored: CardRow | null, card: Card): Promise<boolean> {
  const within = req && { req }
  if (stored === null) {
    try {
      await payload.db.create({ collection: 'desk-cards', data: { ...card, judged: '', rules: '', stamp: 1 }, returning: false, ...within })
      return true
    } catch (error) {
      if ((await payload.db.findOne({ collection: 'desk-cards', where: { id: { equals: card.id } }, ...within })) === null) throw error
      return false
    }
  }
  if (same(stored, card)) return true
  const data = { ...card, ...(stored.revision !== card.revision && { judged: '' }), stamp: stored.stamp + 1 }
  return (await payload.db.updateOne({ collection: 'desk-cards', where: { and: [{ id: { equals: card.id } }, { stamp: { equals: stored.stamp } }] }, data, ...within })) !== null
}

/** MongoDB leaves out what is empty. */
const same = (stored: CardRow, card: Card): boolean => Object.entries(card).every(([name, value]) => canonicalJson(stored[name as keyof Card] ?? null) === canonicalJson(value))

/** Takes away what is derived of a subject, and its plan with it. */
export async function forgetCard({ payload, req }: Cms, subject: Subject): Promise<void> {
  const id = keyOf(subject)
  const within = req && { req }
  await payload.db.deleteOne({ collection: 'desk-cards', where: { id: { equals: id } }, ...within })
  await payload.db.deleteOne({ collection: 'plans', where: { id: { equals: id } }, ...within })
  await payload.db.deleteMany({ collection: 'rule-findings', where: { subject: { equals: id } }, ...within })
}

/** The card of every subject, and none of subjects that are gone. */
export async function rebuildCards(cms: Cms): Promise<void> {
  for (const collection of SUBJECT_COLLECTIONS) for await (const { id } of rows(cms, collection, {}, { revision: true })) await keepCard(cms, { collection, id })
  for (const derived of ['desk-cards', 'plans'] as const) {
    for await (const { id } of rows(cms, derived, {}, { revision: true })) {
      const subject = subjectOf(id)
      if ((await copyNow(cms, subject)) === null) await forgetCard(cms, subject)
    }
  }
}
