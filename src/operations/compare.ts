import { compare } from '../domain/compare/compare'
import type { Comparison } from '../domain/compare/comparison'
import type { SubjectState } from '../domain/editorial/state'
import type { Subject } from '../domain/editorial/subject'
import type { Snapshot } from '../domain/snapshot/snapshot'
import type { Cms } from './cms'
import { ownSnapshot } from './ownSnapshot'
import { stateOf } from './record'
import { Declined } from './refused'
import { freezeNow } from './text'
import { originalOf } from './translations'

/** One side of a comparison: the working copy as it stands now, or what stands under a hash. */
export interface Side {
  readonly contentHash: string | null
  /** The newest edition with this text; null: it has never been public. */
  readonly edition: number | null
}

export interface Compared {
  readonly from: Side
  readonly to: Side
  readonly comparison: Comparison
}

/**
 * What differs between two texts of a subject. Each side is `copy` (the working copy as it stands), `live`, `review` (the text that was submitted),
 * the number of an edition, or the content hash of anything of it that was ever submitted. Throws 400 and 404.
 */
export async function compareTexts(cms: Cms, subject: Subject, from: string, to: string): Promise<Compared> {
  const state = await stateOf(cms, subject)
  const [before, after] = [sideOf(state, from), sideOf(state, to)]
  const [was, is] = await Promise.all([textOf(cms, subject, before), textOf(cms, subject, after)])
  return { from: before, to: after, comparison: compare(await namingOriginal(cms, was), await namingOriginal(cms, is)) }
}

const textOf = async (cms: Cms, subject: Subject, { contentHash }: Side): Promise<Snapshot> => (contentHash === null ? (await freezeNow(cms, subject)).snapshot : ownSnapshot(cms, subject, contentHash))

/** An id says nothing to people; beside the title it tells two originals of one title apart. */
async function namingOriginal(cms: Cms, snapshot: Snapshot): Promise<Snapshot> {
  const original = await originalOf(cms, snapshot)
  return original === null ? snapshot : { ...snapshot, translationOf: `${original.title} (${original.language}, ${original.id})` }
}

function sideOf(state: SubjectState, named: string): Side {
  if (named === 'copy') return { contentHash: null, edition: null }
  if (named === 'live') return submitted(state, liveHash(state))
  if (named === 'review') return submitted(state, reviewHash(state))
  if (/^[0-9a-f]{64}$/.test(named)) return submitted(state, named)
  if (/^[1-9]\d{0,8}$/.test(named)) return submitted(state, editionHash(state, Number(named)))
  throw new Declined(`“${named.slice(0, 80)}” names no text: say copy, live, review, the number of an edition, or a content hash.`, 400, { code: 'invalid', details: [] })
}

const submitted = ({ editions }: SubjectState, contentHash: string): Side => ({ contentHash, edition: editions.findLast((edition) => edition.contentHash === contentHash)?.number ?? null })

const missing = (sentence: string) => new Declined(sentence, 404, { code: 'not-found', details: [] })

function liveHash({ live, editions }: SubjectState): string {
  if (live.type === 'edition') return live.edition.contentHash
  throw missing(live.type === 'withdrawn' ? `Nothing of it is live: edition ${live.edition.number} was withdrawn. Name an edition by its number, 1 to ${editions.length}.` : 'Nothing of it is live: it has no edition yet.')
}

function reviewHash({ review }: SubjectState): string {
  if (review === null) throw missing('Nothing of it is under review.')
  return review.text.contentHash
}

function editionHash({ editions }: SubjectState, number: number): string {
  const edition = editions.find((one) => one.number === number)
  if (edition !== undefined) return edition.contentHash
  throw missing(`Edition ${number} is not one of its ${editions.length === 0 ? 'editions: it has none yet' : editions.length === 1 ? 'editions: it has one' : `${editions.length} editions`}.`)
}
