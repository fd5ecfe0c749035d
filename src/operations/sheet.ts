import { editionRecord, type EditionRecord } from '../domain/audit/sheet'
import { exemptionsOf, type Exempted } from '../domain/audit/exemptions'
import type { BrokenChain } from '../domain/editorial/chain'
import { keyOf, type Subject } from '../domain/editorial/subject'
import type { SourceStatus } from '../domain/gate/facts'
import type { Snapshot } from '../domain/snapshot/snapshot'
import { readRecord } from '../records/events'
import { readSnapshot } from '../records/snapshots'
import { problemsOf } from './audit'
import type { Cms } from './cms'
import { librarySources } from './library'
import { Declined } from './refused'

/** All that vouches for one edition: what was signed, by whom, when, and on which sources, with what the record says of it today. */
export interface Sheet extends EditionRecord {
  readonly subject: Subject
  readonly snapshot: Snapshot
  readonly exemptions: readonly Exempted[]
  /** What has become of its sources until now, by id. */
  readonly standings: Readonly<Record<string, { readonly status: SourceStatus; readonly statusOn: string }>>
  readonly chain: { readonly events: number; readonly head: string; readonly problems: readonly BrokenChain[] }
  /** When this was asked. */
  readonly at: string
}

/** The approval sheet of an edition, also of one that was superseded or withdrawn. Throws 400 and 404. */
export async function sheetOf(cms: Cms, subject: Subject, edition: string): Promise<Sheet> {
  if (!/^[1-9]\d{0,8}$/.test(edition)) throw new Declined('Say of which edition: its number.', 400, { code: 'invalid', details: ['edition'] })
  const record = await readRecord(cms.payload, keyOf(subject))
  const found = editionRecord(record, Number(edition))
  if (found === null) throw new Declined(`There is no edition ${edition} of this text.`, 404, { code: 'not-found', details: [] })
  const snapshot = await readSnapshot(cms.payload, found.edition.contentHash).catch(unsound)
  const [sources, problems] = await Promise.all([librarySources(cms, snapshot.bibliography.map(({ source }) => source)), problemsOf(cms, keyOf(subject), record)])
  return {
    ...found,
    subject,
    snapshot,
    exemptions: exemptionsOf(snapshot),
    standings: Object.fromEntries(sources.map(({ id, status, statusOn }) => [id, { status, statusOn: statusOn ?? '' }])),
    chain: { events: record.length, head: record.at(-1)?.hash ?? '', problems },
    at: cms.now(),
  }
}

/** Nothing may be printed as signed that isn't what was signed. */
function unsound(error: unknown): never {
  throw new Declined(`${error instanceof Error ? error.message : String(error)} Ask an operator to run: npx probatum audit verify`, 409, { code: 'stale', details: [] })
}
