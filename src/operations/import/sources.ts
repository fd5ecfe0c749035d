import type { Where } from 'payload'
import type { Source } from '../../payload-types'
import { IDENTIFIERS, type IdentifierKind, type Identifiers } from '../../domain/references/csl'
import type { ListedReference, ParsedReference } from '../../domain/references/reference'
import { numberKeys, titleKey, workKeys } from '../../domain/references/sameWork'
import { fromCsl, toCsl } from '../../domain/references/sourceFields'
import type { Cms } from '../cms'
import { present } from '../stored'
import type { Tally } from './report'
import { idOfSame, type Writing } from './writing'

export interface ImportedSources extends Tally {
  /** The source of each reference, in the list's order. */
  readonly ids: readonly string[]
  readonly notices: readonly string[]
}

/** The sources of a reference list: found again by DOI, PMID, PMCID, ISBN or title and year, made where there is none, each once. */
export async function sourcesFor(cms: Cms, writing: Writing, references: readonly PrintedReference[]): Promise<ImportedSources> {
  const works = references.map(toWork)
  const shelf = await shelfOf(cms, references, writing)
  const before = new Set(shelf.ids)
  const notices: string[] = []
  const ids: string[] = []
  for (const work of works) {
    const known = work.keys.map((key) => shelf.byKey.get(key)).find((id) => id !== undefined) ?? (shelf.ids.has(work.id) ? work.id : undefined)
    ids.push(known ?? work.id)
    if (known !== undefined) continue
    const { free, held } = withoutHeld(work.identifiers, shelf.held)
    for (const name of held) notices.push(`The ${name.toUpperCase()} of “${work.csl.title ?? work.raw}” stands on another source already, and was left out.`)
    await cms.payload.create({ collection: 'sources', data: { ...fromCsl(work.csl, free), id: work.id } as Source, depth: 0, ...writing })
    shelf.add({ id: work.id, keys: work.keys, identifiers: free })
  }
  const used = new Set(ids)
  const found = [...used].filter((id) => before.has(id)).length
  return { ids, notices, found, made: used.size - found }
}

/** Of a reference list, or of one that somebody has pasted by itself. */
export type PrintedReference = ParsedReference & Pick<ListedReference, 'raw'>

interface Work extends PrintedReference {
  readonly keys: readonly string[]
  readonly id: string
}

/** The last key is the one most references print, the title's; what has none is the same only where it is printed alike. */
function toWork({ csl, identifiers, raw, confidence }: PrintedReference): Work {
  const keys = workKeys(csl, identifiers)
  return { csl, identifiers, confidence, raw, keys, id: idOfSame('source', keys.at(-1) ?? [csl, identifiers]) }
}

interface Shelved {
  readonly id: string
  readonly keys: readonly string[]
  readonly identifiers: Identifiers
}

/** The numbers that are unique in the library and yet no sign of the same work: a book's chapters share its ISBN, a trial's papers its NCT number. */
const SHARED = ['isbn', 'nct'] as const satisfies readonly IdentifierKind[]

/** What the library has of these works, by their keys. */
export async function shelfOf(cms: Cms, references: readonly (ParsedReference & { readonly raw?: string })[], writing?: Writing) {
  return shelve(await stored(cms, writing, references.map((reference) => toWork({ raw: '', ...reference }))))
}

async function stored({ payload }: Cms, writing: Writing | undefined, works: readonly Work[]): Promise<Shelved[]> {
  if (works.length === 0) return []
  const wanted: Readonly<Record<string, readonly string[]>> = {
    id: works.map(({ id }) => id),
    titleKey: works.flatMap(({ csl }) => titleKey(csl) ?? []),
    ...Object.fromEntries(IDENTIFIERS.map((name) => [name, works.flatMap(({ identifiers }) => identifiers[name] ?? [])])),
  }
  const anyOf = Object.entries(wanted).filter(([, values]) => values.length > 0).map(([name, values]): Where => ({ [name]: { in: values } }))
  const { docs } = await payload.db.find<Source>({ collection: 'sources', where: { or: anyOf }, select: { type: true, titleKey: true, ...Object.fromEntries(IDENTIFIERS.map((name) => [name, true])) }, limit: 0, pagination: false, ...(writing && { req: writing.req }) })
  return docs.map((source) => {
    const { identifiers } = toCsl(source)
    return { id: source.id, keys: [...numberKeys(source.type, identifiers), ...present(source.titleKey)], identifiers }
  })
}

function shelve(sources: readonly Shelved[]) {
  const [ids, byKey, held] = [new Set<string>(), new Map<string, string>(), new Set<string>()]
  const add = (source: Shelved): void => {
    ids.add(source.id)
    for (const key of source.keys) byKey.set(key, byKey.get(key) ?? source.id)
    for (const name of SHARED) if (source.identifiers[name] !== undefined) held.add(`${name}:${source.identifiers[name]}`)
  }
  sources.forEach(add)
  return { ids, byKey, held, add }
}

function withoutHeld(identifiers: Identifiers, holding: ReadonlySet<string>): { free: Identifiers; held: readonly (typeof SHARED)[number][] } {
  const held = SHARED.filter((name) => holding.has(`${name}:${identifiers[name] ?? ''}`))
  return { held, free: Object.fromEntries(Object.entries(identifiers).filter(([name]) => !held.some((other) => other === name))) }
}
