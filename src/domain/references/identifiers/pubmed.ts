import { foundBy, type Found } from './found'
import { bare } from './pasted'

/** PubMed identifier: 1 to 8 digits, the first no zero; bare, labelled or as an address. */
export const normalizePmid = (text: string): string | null => firstGroup(WHOLE_PMID.exec(bare(text)))

/** PubMed Central identifier: `PMC` and digits, a version dropped. The bare digits need their label: alone they would be a PMID. */
export function normalizePmcid(text: string): string | null {
  const digits = firstGroup(WHOLE_PMCID.exec(bare(text)))
  return digits === null ? null : `PMC${digits}`
}

export const pmidsIn = (text: string): Found[] => foundBy(text, PMID_IN_TEXT, firstGroup)

export const pmcidsIn = (text: string): Found[] => foundBy(text, PMCID_IN_TEXT, (match) => `PMC${firstGroup(match) ?? ''}`)

const firstGroup = (match: RegExpMatchArray | null): string | null => match?.[1] ?? match?.[2] ?? null

const NUMBER = '([1-9]\\d{0,7})(?!\\d)'
const NCBI = '(?:www\\.|m\\.)?ncbi\\.nlm\\.nih\\.gov/(?:m/)?'
const PMID_ADDRESS = `(?:https?://)?(?:(?:www\\.|m\\.)?pubmed\\.ncbi\\.nlm\\.nih\\.gov/(?:\\?term=)?|pubmed\\.gov/|${NCBI}pubmed/(?:\\?term=)?|(?:www\\.)?europepmc\\.org/(?:article|abstract)/med/)`
const PMC_ADDRESS = `(?:https?://)?(?:${NCBI}pmc/articles/|pmc\\.ncbi\\.nlm\\.nih\\.gov/articles/|(?:www\\.)?europepmc\\.org/(?:article|articles)/(?:pmc/)?)`
const LABEL_PMID = '(?:pub\\s?med\\s{0,2}(?:\\[journal\\]\\s?|id\\s?|pmid\\s?)?|pmid\\s?)'
const LABEL_PMCID = '(?:pmcid|pubmed\\s?central)\\s?[:：#]?\\s{0,3}'

const WHOLE_PMID = new RegExp(`^(?:${LABEL_PMID}[:：#-]?\\s{0,3})?(?:${PMID_ADDRESS}${NUMBER}(?:[/?#&].*)?|${NUMBER})$`, 'i')
const WHOLE_PMCID = new RegExp(`^(?:${LABEL_PMCID}${NUMBER}|(?:${LABEL_PMCID})?(?:${PMC_ADDRESS})?pmc[:\\s]?${NUMBER})(?:\\.[1-9]\\d?)?(?:[/?#].*)?$`, 'i')

const PMID_IN_TEXT = new RegExp(`${PMID_ADDRESS}${NUMBER}/?|\\b(?:pub\\s?med\\s{0,2}(?:\\[journal\\]\\s?)?)?(?:pmid|pubmed id|pubmed:)\\s?[:#]?\\s{0,3}${NUMBER}`, 'gi')
const PMCID_IN_TEXT = new RegExp(`(?:${PMC_ADDRESS}|\\b(?:pubmed\\s?central\\s{0,2})?(?:pmcid\\s?[:#]?\\s{0,3})?)pmc\\s?${NUMBER}/?|\\bpmcid\\s?[:#]?\\s{0,3}${NUMBER}`, 'gi')
