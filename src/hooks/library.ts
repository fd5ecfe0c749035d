import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import type { Claim, Source } from '../payload-types'
import { canonicalJson } from '../domain/snapshot/hash'
import { toCsl } from '../domain/references/sourceFields'
import { isStill, titleKey, workKeys } from '../domain/references/sameWork'
import { hasFallen } from '../domain/publication/falls'
import { claimHolder, keepAssertions } from '../operations/assertions'
import { cmsOf, today } from '../operations/cms'
import { librarySources } from '../operations/library'
import { showStanding } from '../operations/standings'
import { idOf } from '../operations/stored'
import { actorOf, copied, counted, refuseOverlap } from './saving'

/** Every save of a claim: who confirmed what, and whether texts under review must take it over. */
export const keepClaim: CollectionBeforeChangeHook<Claim> = async (save) => {
  const { context, data, originalDoc, req } = save
  const works = await worksOf(data.citations ?? [], req)
  const citations = context['isRestoringVersion'] === true ? data.citations : (data.citations ?? []).map((citation) => confirmed(citation, data, originalDoc, works, req))
  return revised({ ...data, citations }, save, claimText)
}

/** What a claim asserts is held against texts and other claims from its save on. */
export const keepAsserted: CollectionAfterChangeHook<Claim> = ({ doc, operation, req }) => keepAssertions(cmsOf(req.payload, req), claimHolder(doc), operation === 'create')

export const forgetAsserted: CollectionAfterDeleteHook<Claim> = ({ doc, req }) => keepAssertions(cmsOf(req.payload, req), { ...claimHolder(doc), asserts: [] })

/** Every save of a source. */
export const keepSource: CollectionBeforeChangeHook<Source> = async (save) => {
  const { csl } = toCsl(save.data as Source)
  return revised({ ...save.data, titleKey: titleKey(csl), standingSince: standingSince(save) }, save, sourceText)
}

/** What has become of a source is shown beside every live text that cites it, as of now: the edition itself stays as it was signed. */
export const tellReaders: CollectionAfterChangeHook<Source> = async ({ doc, previousDoc, operation, req }) => {
  if (operation === 'update' && standing(doc) !== standing(previousDoc)) await showStanding(cmsOf(req.payload, req), doc.id, { status: doc.status, statusOn: doc.statusOn ?? '' })
}

/** A save that makes a source fall, or rise again, is stamped: what rests on it is answered for afterwards. A day that is set right changes only what is shown. */
function standingSince({ data, operation, originalDoc, req }: Parameters<CollectionBeforeChangeHook<Source>>[0]): string | null {
  const before = operation === 'create' ? undefined : originalDoc
  const moved = data.status !== before?.status && [data, before].some((source) => hasFallen(source?.status ?? 'unknown'))
  return moved ? cmsOf(req.payload).now() : (before?.standingSince ?? null)
}

const standing = ({ status, statusOn }: Partial<Source>): string => canonicalJson([status ?? '', statusOn ?? ''])

type Citation = NonNullable<Claim['citations']>[number]

/** Whoever ticks “confirmed” is named. A tick falls with the wording, source or place that it was given for, and with a source's record that became another work's: nobody has looked at the new ones. */
function confirmed(citation: Citation, { statement }: Partial<Claim>, original: Claim | undefined, works: ReadonlyMap<string, readonly string[]>, req: PayloadRequest): Citation {
  const before = original?.citations?.filter((one) => one.confirmed === true) ?? []
  const work = works.get(idOf(citation.source)) ?? []
  const given = original?.statement === statement ? before.find((one) => vouched(one) === vouched(citation) && isStill((one.confirmedWork ?? []) as readonly string[], work)) : undefined
  if (citation.confirmed === true && given !== undefined) return { ...citation, ...by(given) }
  if (citation.confirmed !== true || before.some(({ id }) => id === citation.id)) return { ...citation, confirmed: false, ...NOBODY }
  const actor = actorOf(req)
  return { ...citation, confirmedBy: actor.name, confirmedById: actor.type === 'user' ? actor.id : null, confirmedOn: today(cmsOf(req.payload)), confirmedWork: [...work] }
}

const NOBODY = { confirmedBy: null, confirmedById: null, confirmedOn: null, confirmedWork: null } as const
const by = ({ confirmedBy, confirmedById, confirmedOn, confirmedWork }: Citation) => ({ confirmedBy, confirmedById, confirmedOn, confirmedWork })

/** The keys of the works that ticks are given for. */
async function worksOf(citations: readonly Citation[], req: PayloadRequest): Promise<ReadonlyMap<string, readonly string[]>> {
  const ticked = citations.filter(({ confirmed: tick }) => tick === true).map(({ source }) => idOf(source))
  const sources = ticked.length === 0 ? [] : await librarySources(cmsOf(req.payload, req), ticked)
  return new Map(sources.map((source) => [source.id, keysOf(source)]))
}

const keysOf = (source: Source): string[] => {
  const { csl, identifiers } = toCsl(source)
  return workKeys(csl, identifiers)
}

const vouched = ({ source, stance, page, section, quote }: Citation): string => canonicalJson([idOf(source), stance, page ?? '', section ?? '', quote ?? ''])

/** What readers get of a claim, or rests on it: a change of anything else is no new revision. */
const claimText = ({ statement, kind, certainty, jurisdiction, citations }: Partial<Claim>): string =>
  canonicalJson([statement ?? '', kind ?? '', certainty ?? '', jurisdiction ?? '', (citations ?? []).map((citation) => [vouched(citation), citation.confirmed === true])])

const sourceText = (source: Partial<Source>): string => canonicalJson([toCsl(source as Source), source.studyDesign ?? '', source.evidenceLevel ?? ''])

type Save = Pick<Parameters<CollectionBeforeChangeHook>[0], 'context' | 'operation' | 'originalDoc' | 'req'>

/** `textRevision` is what snapshots pin: the last save that changed what readers get, or that its author marked as safety-relevant. */
function revised<T extends Partial<Claim> | Partial<Source>>(data: T, { context, operation, originalDoc, req }: Save, textOf: (document: T) => string): T {
  const original = operation === 'create' ? undefined : (originalDoc as T)
  if (original !== undefined && context['isRestoringVersion'] !== true) refuseOverlap(data, original)
  const next = counted(data, original ?? copied(originalDoc), req)
  const safety = data.safetyRelevant === true
  const changed = original === undefined || safety || textOf(data) !== textOf(original)
  return {
    ...next,
    textRevision: changed ? next.revision : original.textRevision,
    safetyRevision: safety && original !== undefined ? next.revision : (original?.safetyRevision ?? 0),
    safetyRelevant: false,
  } as T
}
