import type { Publication } from '../../domain/publication/publication'
import type { Letter } from '../../domain/webhooks/courier'
import { batchesOf, keysOfChange, messageOf, TEST_KEYS, testMessage, type PlacedChange } from '../../domain/webhooks/message'
import { signed } from '../../domain/webhooks/signature'
import type { Cms } from '../cms'
import type { Keys } from './keep'
import type { Delivery, Webhook } from './stored'

/** What is posted for one delivery: a message, or keys to forget in as many requests as they need. The ids are the same each time; the hour and its signature are not. */
export async function lettersFor(cms: Cms, { kind, url }: Webhook, delivery: Delivery, secrets: NonNullable<Keys['secrets']>, headers: NonNullable<Keys['headers']>): Promise<readonly Letter[]> {
  const change = changeOf(delivery)
  const letter = (id: string, content: object, more: Readonly<Record<string, string>> = {}): Letter => {
    const body = JSON.stringify(content)
    return { url, body, headers: { ...Object.fromEntries(headers), ...more, ...(secrets.length > 0 && signed(id, cms.now(), body, secrets)) } }
  }
  if (kind === 'webhook') return [letter(delivery.id, change === null ? testMessage(delivery.at) : messageOf(change))]
  const keys = change === null ? TEST_KEYS : keysOfChange(change, await publicationOf(cms, change.subject))
  // As Fastly’s batch purge takes them, and in the header, for caches that read no body.
  return batchesOf(keys).map((batch, index) => letter(index === 0 ? delivery.id : `${delivery.id}-${index + 1}`, { surrogate_keys: batch }, { 'surrogate-key': batch.join(' ') }))
}

function changeOf({ kind, subject, language, slug, formerSlug, edition, position, at }: Delivery): PlacedChange | null {
  if (kind === 'test' || subject === null || position === null) return null
  return { kind, subject, language: language ?? '', slug: slug ?? '', formerSlug: formerSlug ?? null, edition: edition ?? 0, position, at }
}

/** As it stands now: whoever forgets what the newest is made of forgets what came in between as well. */
async function publicationOf({ payload }: Cms, subject: string): Promise<Publication | null> {
  return (await payload.db.findOne<{ id: string; publication: Publication }>({ collection: 'publications', where: { subject: { equals: subject } } }))?.publication ?? null
}
