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
  readonly patience: Patience
  /** How long an answer is good for without asking again. */
  readonly rememberMs: number
}

const PATIENCE: Patience = { timeOutMs: 20_000, tries: 4, firstWaitMs: 1000, longestWaitMs: 30_000 }

/** One client for the whole process, so that its rates hold whoever asks. */
export function registries(settings: RegistryAddresses, manners: Partial<Manners> = {}): Registries {
  const { perSecond, patience, rememberMs }: Manners = { perSecond: ratesFor(settings), patience: PATIENCE, rememberMs: 10 * 60 * 1000, ...manners }
  const { contact, crossrefUrl, pubmedUrl, pubmedApiKey } = settings
  const userAgent = `Probatum${contact === null ? '' : ` (mailto:${contact})`}`
  const service = (types: readonly string[], rate: number): Service => ({ userAgent, types, pace: pace(rate), patience })
  const crossref: Crossref = { works: service(JSON_TYPES, perSecond.crossref), lists: service(JSON_TYPES, perSecond.crossrefLists), base: crossrefUrl, contact }
  const pubmed = service(XML_TYPES, perSecond.pubmed)
  const asking = { tool: 'probatum', ...(contact !== null && { email: contact }), ...(pubmedApiKey !== null && { api_key: pubmedApiKey }) }
  const lookUps = (most: number, look: (numbers: readonly string[]) => Promise<LookUps>) => remembered(inBatches(most, look), { forMs: rememberMs, worth: ({ type }) => type !== 'unknown' })
  return {
    byDois: lookUps(MOST_DOIS, (dois) => atCrossref(crossref, dois)),
    byPmids: lookUps(MOST_PMIDS, (pmids) => atPubmed(pubmed, pubmedUrl, asking, pmids)),
  }
}

const JSON_TYPES = ['application/json']
const XML_TYPES = ['text/xml', 'application/xml']
