import type { Where } from 'payload'
import type { Source } from '../../payload-types'
import { refuse } from '../../domain/editorial/refusal'
import { normalizeDoi, normalizePmid } from '../../domain/references/identifiers'
import { foundIn, type Standing } from '../../domain/references/notices'
import { proposalsFor, type Proposals } from '../../domain/references/proposals'
import type { SourceFields } from '../../domain/references/sourceFields'
import { contradiction, type Asked } from '../../domain/references/verdict'
import type { Cms } from '../cms'
import { Declined, notFound, Refused } from '../refused'
import { WITHOUT_JOINS } from '../stored'
import { askRegistries, worksIn } from './ask'
import { plain } from './checkSource'

export interface Numbers {
  readonly doi?: string | undefined
  readonly pmid?: string | undefined
  /** The source to be filled in, where there is one already. Its own numbers count where none are given. */
  readonly id?: string | undefined
  /** What somebody has filled in and not saved yet: it comes before what is saved. */
  readonly form?: Partial<SourceFields> | undefined
}

export interface Filled extends Proposals {
  /** What has become of the work; `unknown` where a registry could not be asked. */
  readonly standing: Standing
  /** What could not be found out. */
  readonly message: string
}

/**
 * What registries have for a source: fields for what is empty, differences where somebody has filled in something else. Nothing is saved.
 * Throws Refused 400 for a number that is none, Declined 404 where no registry knows it, 409 where another source has the number or
 * the two numbers are of two works, 502 where no registry could be asked.
 */
export async function fillSource(cms: Cms, given: Numbers): Promise<Filled> {
  const source: Partial<SourceFields> = { ...(given.id !== undefined && (await sourceOf(cms, given.id))), ...given.form }
  const doi = number('DOI', normalizeDoi, given.doi ?? source.doi)
  const pmid = number('PMID', normalizePmid, given.pmid ?? source.pmid)
  if (doi === undefined && pmid === undefined) throw invalid('Give a DOI or a PMID: by anything else no registry finds a work for sure.')
  const numbers = { ...(doi !== undefined && { doi }), ...(pmid !== undefined && { pmid }) }
  await refuseTaken(cms, numbers, given.id)
  const [asked = []] = await askRegistries(cms, [numbers])
  const works = worksIn(asked)
  if (works.length === 0) throw nothing(asked)
  const [two] = contradiction(works, { identifiers: numbers })
  if (two !== undefined) throw new Declined(`${two} Check both numbers: “${works.map(({ csl }) => csl.title ?? 'untitled').join('” and “')}”.`, 409, { code: 'mismatch' })
  // PubMed knows the DOI of what was asked for by its PMID, and the library may have the work under that.
  for (const { identifiers: { doi: registered, pmid: indexed } } of works) await refuseTaken(cms, { ...(registered !== undefined && { doi: registered }), ...(indexed !== undefined && { pmid: indexed }) }, given.id)
  const failed = asked.filter(({ answer }) => answer.type === 'unknown')
  const found = foundIn(works.flatMap(({ notices }) => notices))
  const known = failed.length === 0 || found.status !== 'current'
  return { ...proposalsFor({ ...source, ...numbers }, works), standing: known ? plain(found) : { status: 'unknown', statusOn: '', notice: '' }, message: asked.flatMap(inWords).join(' ') }
}

async function sourceOf({ payload }: Cms, id: string): Promise<Source> {
  const source = await payload.db.findOne<Source>({ collection: 'sources', where: { id: { equals: id } }, ...WITHOUT_JOINS })
  if (source === null) throw notFound('source')
  return source
}

function number(label: string, normalize: (text: string) => string | null, given: string | null | undefined): string | undefined {
  if (!given?.trim()) return undefined
  return normalize(given) ?? refused(`This is no valid ${label}. Copy it again from the source.`)
}

const invalid = (message: string): Refused => new Refused(refuse('invalid', message).refusal)

function refused(message: string): never {
  throw invalid(message)
}

/** One work, one source: whoever looks a number up that is in the library already is told where. */
async function refuseTaken({ payload }: Cms, numbers: Readonly<Record<string, string>>, id: string | undefined): Promise<void> {
  if (Object.keys(numbers).length === 0) return
  const where: Where = { and: [{ or: Object.entries(numbers).map(([field, value]): Where => ({ [field]: { equals: value } })) }, ...(id === undefined ? [] : [{ id: { not_equals: id } }])] }
  const { docs } = await payload.db.find<Source>({ collection: 'sources', where, limit: 1, pagination: false, ...WITHOUT_JOINS })
  const [other] = docs
  if (other !== undefined) throw new Declined(`The library has this work already: “${other.title ?? 'untitled'}”. Use that source.`, 409, { code: 'exists', id: other.id })
}

/** 404 is an answer of the registries, 502 the lack of one. */
function nothing(asked: readonly Asked[]): Declined {
  const message = asked.flatMap(inWords).join(' ')
  return asked.some(({ answer }) => answer.type === 'unknown')
    ? new Declined(`${message} Try again later, or fill the source in by hand.`, 502, { code: 'registries' })
    : new Declined(`${message} Check the number.`, 404, { code: 'not-found' })
}

function inWords({ registry, number: named, answer }: Asked): string[] {
  if (answer.type === 'unknown') return [`${registry} ${answer.reason}.`]
  return answer.type === 'not-found' ? [`${registry} doesn’t know ${named}.`] : []
}
