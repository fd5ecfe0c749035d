import type { DatasetRow, UnreadLine } from '../../documents/retractionWatch'
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
  /** Lines that could not be read: of whom they tell nobody knows. */
  readonly unread: number
  /** Lines that could not be read, and rows that may be about a source of ours and were not taken over whole, each with its line. */
  readonly problems: readonly string[]
}

/** A file that is broken throughout is not told line by line, and a source not drowned in notices. */
const MOST_TOLD = 1000
const MOST_NOTICES = 100

/**
 * Looks every source up in a dataset of notices. Nothing is written before the last row has been read: another file changes nothing. What
 * the dataset doesn't name it says nothing of, so no source gets better by it but by a reinstatement.
 */
export async function checkAgainst(cms: Cms, rows: AsyncIterable<DatasetRow | UnreadLine>): Promise<CheckedAgainst> {
  const library = await numbered(cms)
  const named = new Map<string, { readonly numbers: string; readonly notices: Notice[] }>()
  const problems: string[] = []
  let [read, unread, doubtful] = [0, 0, 0]
  const tell = ({ line }: { readonly line: number }, what: string): void => {
    if (++doubtful <= MOST_TOLD) problems.push(`Line ${line}: ${what}`)
  }
  for await (const row of rows) {
    if ('problem' in row) {
      unread++
      tell(row, row.problem)
      continue
    }
    read++
    const source = match(library, row)
    if (source === null) continue
    if (typeof source === 'string') {
      tell(row, source)
      continue
    }
    const { notice, doubt } = row.notice()
    if (doubt !== '') tell(row, `${doubt}; it is about the source ${source.id}${notice === null ? '' : ', and was taken over without its day'}.`)
    if (notice === null) continue
    const notices = named.get(source.id)?.notices ?? []
    if (notices.length < MOST_NOTICES) notices.push(notice)
    else tell(row, `it is one notice too many on the source ${source.id}.`)
    named.set(source.id, { numbers: numbersOf(source), notices })
  }
  if (doubtful > MOST_TOLD) problems.push(`${doubtful - MOST_TOLD} more lines.`)
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
  return { sources: library.count, rows: read, unread, named: named.size, changed, problems }
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
