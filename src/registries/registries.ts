import type { LookUps, Registries } from '../domain/references/registered'
import type { RegistryAddresses } from '../environment'
import type { Patience, Service } from './ask'
import { atCrossref, MOST_DOIS, type Crossref } from './crossref'
import { inBatches } from './inBatches'
import { pace } from './pace'
import { atPubmed, MOST_PMIDS } from './pubmed'
import { remembered } from './remembered'

/** What the services ask of their users in 2026: Crossref 10 works and 3 lists a second with a contact address, 5 and 1 without; NCBI 10 with a key and 3 without. */
const ratesFor = ({ contact, pubmedApiKey }: RegistryAddresses) => ({ crossref: contact === null ? 5 : 10, crossrefLists: contact === null ? 1 : 3, pubmed: pubmedApiKey === null ? 3 : 10 })

export interface Manners {
  readonly perSecond: { readonly crossref: number; readonly crossrefLists: number; readonly pubmed: number }
  /** With a request for one work, and for many: behind the one somebody waits. */
  readonly timeOutMs: { readonly one: number; readonly many: number }
  readonly patience: Omit<Patience, 'timeOutMs'>
  /** How long an answer is good for without asking again; and how long it is, that none was to be had: who asks again at once waits for nothing. */
  readonly rememberMs: { readonly answers: number; readonly failures: number }
}

const MANNERS: Omit<Manners, 'perSecond'> = {
  timeOutMs: { one: 8_000, many: 20_000 },
  patience: { tries: 4, inAllMs: 10_000, firstWaitMs: 1000, longestWaitMs: 30_000 },
  rememberMs: { answers: 10 * 60_000, failures: 30_000 },
}

/** One client for the whole process, so that its rates hold whoever asks. */
export function registries(settings: RegistryAddresses, manners: Partial<Manners> = {}): Registries {
  const { perSecond, timeOutMs, patience, rememberMs }: Manners = { perSecond: ratesFor(settings), ...MANNERS, ...manners }
  const { contact, crossrefUrl, pubmedUrl, pubmedApiKey } = settings
  const userAgent = `Probatum${contact === null ? '' : ` (mailto:${contact})`}`
  const service = (types: readonly string[], perSecond: number, answersInMs: number): Service => ({ userAgent, types, pace: pace(perSecond), patience: { ...patience, timeOutMs: answersInMs } })
  const crossref: Crossref = { works: service(JSON_TYPES, perSecond.crossref, timeOutMs.one), lists: service(JSON_TYPES, perSecond.crossrefLists, timeOutMs.many), base: crossrefUrl, contact }
  const pubmed = service(XML_TYPES, perSecond.pubmed, timeOutMs.many)
  const pubmedForOne: Service = { ...pubmed, patience: { ...pubmed.patience, timeOutMs: timeOutMs.one } }
  const asking = { tool: 'probatum', ...(contact !== null && { email: contact }), ...(pubmedApiKey !== null && { api_key: pubmedApiKey }) }
  const lookUps = (most: number, look: (numbers: readonly string[]) => Promise<LookUps>) => remembered(inBatches(most, look), ({ type }) => (type === 'unknown' ? rememberMs.failures : rememberMs.answers))
  return {
    byDois: lookUps(MOST_DOIS, (dois) => atCrossref(crossref, dois)),
    byPmids: lookUps(MOST_PMIDS, (pmids) => atPubmed(pmids.length === 1 ? pubmedForOne : pubmed, pubmedUrl, asking, pmids)),
  }
}

const JSON_TYPES = ['application/json']
const XML_TYPES = ['text/xml', 'application/xml']
