import type { LookUp, Registries } from '../domain/references/registered'
import type { RegistryAddresses } from '../environment'
import type { Patience, Service } from './ask'
import { atCrossref } from './crossref'
import { pace } from './pace'
import { atPubmed } from './pubmed'
import { remembered } from './remembered'

/** What the services ask of their users in 2026: Crossref 10 a second with a contact address and 5 without, NCBI 10 with a key and 3 without. */
const ratesFor = ({ contact, pubmedApiKey }: RegistryAddresses) => ({ crossref: contact === null ? 5 : 10, pubmed: pubmedApiKey === null ? 3 : 10 })

export interface Manners {
  readonly perSecond: { readonly crossref: number; readonly pubmed: number }
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
  const crossref: Service = { userAgent, types: ['application/json'], pace: pace(perSecond.crossref), patience }
  const pubmed: Service = { userAgent, types: ['text/xml', 'application/xml'], pace: pace(perSecond.pubmed), patience }
  const asking = { tool: 'probatum', ...(contact !== null && { email: contact }), ...(pubmedApiKey !== null && { api_key: pubmedApiKey }) }
  const lookUp = (look: (number: string) => Promise<LookUp>) => remembered(look, { forMs: rememberMs, worth: ({ type }) => type !== 'unknown' })
  return { byDoi: lookUp((doi) => atCrossref(crossref, crossrefUrl, contact, doi)), byPmid: lookUp((pmid) => atPubmed(pubmed, pubmedUrl, asking, pmid)) }
}
