import type { DatasetRow } from '../../documents/retractionWatch'
import type { SourceStatus } from '../../domain/gate/facts'
import { foundIn, type Found, type Notice } from '../../domain/references/notices'
import { canonicalJson } from '../../domain/snapshot/hash'
import type { Source } from '../../payload-types'
import type { Cms } from '../cms'
import { byIds } from '../library'
import { checkOf, earlierIn, keepCheck, numbersOf } from './checks'
import { plain, settle } from './checkSource'
import { lean } from './lean'

export interface CheckedAgainst {
  readonly sources: number
  readonly rows: number
  /** Sources that the dataset names. */
  readonly named: number
  readonly changed: readonly { readonly id: string; readonly title: string; readonly status: SourceStatus }[]
  /** Rows that may be about a source of ours and were not taken over, each with its line. */
  readonly problems: readonly string[]
}

/**
 * Looks every source up in a dataset of notices. Nothing is written before the last row has been read: a broken file changes nothing. What
 * the dataset doesn't name it says nothing of, so no source gets better by it but by a reinstatement.
 */
export async function checkAgainst(cms: Cms, rows: AsyncIterable<DatasetRow>): Promise<CheckedAgainst> {
  const library = await numbered(cms)
  const named = new Map<string, { readonly numbers: string; readonly notices: Notice[] }>()
  const problems: string[] = []
  let read = 0
  for await (const row of rows) {
    read++
    const source = match(library, row)
    if (source === null) continue
    if (typeof source === 'string') problems.push(`Line ${row.line}: ${source}`)
    else if (row.notice === null) problems.push(`Line ${row.line}: “${row.nature}” is no nature that we know; it is about the source ${source.id}.`)
    else named.set(source.id, { numbers: numbersOf(source), notices: [...(named.get(source.id)?.notices ?? []), row.notice] })
  }
  const changed: CheckedAgainst['changed'][number][] = []
  const ids = [...named.keys()]
  for (let from = 0; from < ids.length; from += AT_A_TIME) {
    for (const source of await byIds<Source>(cms, 'sources', ids.slice(from, from + AT_A_TIME))) {
      const { numbers, notices } = named.get(source.id) ?? { numbers: '', notices: [] }
      // Under another number since a moment ago it is another work.
      const status = numbersOf(source) === numbers ? await takeOver(cms, source, foundIn(notices)) : null
      if (status !== null) changed.push({ id: source.id, title: source.title ?? '', status })
    }
  }
  return { sources: library.count, rows: read, named: named.size, changed, problems }
}

const AT_A_TIME = 200

async function takeOver(cms: Cms, source: Source, found: Found): Promise<SourceStatus | null> {
  const numbers = numbersOf(source)
  const check = await checkOf(cms, source.id)
  const { standing, changed } = await settle(cms, source, found, earlierIn(check, 'dataset', numbers))
  const remembered = { ...plain(found), numbers }
  if (canonicalJson(remembered) !== canonicalJson(check.dataset)) await keepCheck(cms, { id: source.id, dataset: remembered }, check.triedAt !== '' || check.dataset !== null)
  return changed ? standing.status : null
}

interface Numbered {
  readonly id: string
  readonly doi?: string | null
  readonly pmid?: string | null
}

interface Library {
  readonly count: number
  readonly byDoi: ReadonlyMap<string, Numbered>
  readonly byPmid: ReadonlyMap<string, Numbered>
}

async function numbered(cms: Cms): Promise<Library> {
  const [byDoi, byPmid] = [new Map<string, Numbered>(), new Map<string, Numbered>()]
  let count = 0
  for await (const source of lean<Numbered>(cms, 'sources', ['doi', 'pmid'])) {
    count++
    if (source.doi) byDoi.set(source.doi, source)
    if (source.pmid) byPmid.set(source.pmid, source)
  }
  return { count, byDoi, byPmid }
}

/** The source that a row is about, or why that can't be said. One number is enough, unless the other speaks against it. */
function match({ byDoi, byPmid }: Library, { doi, pmid }: DatasetRow): Numbered | string | null {
  const [one, other] = [doi === null ? undefined : byDoi.get(doi), pmid === null ? undefined : byPmid.get(pmid)]
  if (one !== undefined && other !== undefined && one.id !== other.id) return `its DOI is of the source ${one.id}, its PMID of the source ${other.id}.`
  const source = one ?? other
  if (source === undefined) return null
  const against = (ours: string | null | undefined, theirs: string | null): boolean => Boolean(ours) && theirs !== null && ours !== theirs
  if (against(source.doi, doi)) return `its PMID is of the source ${source.id}, which has another DOI (${source.doi}, not ${doi}).`
  return source
}
