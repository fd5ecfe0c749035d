import { foundBy, type Found } from './found'

/** PubMed identifier: 1 to 8 digits; bare, labelled or as an address. */
export const normalizePmid = (text: string): string | null => WHOLE_PMID.exec(text.trim())?.[1] ?? null

/** PubMed Central identifier: `PMC` and digits. The bare digits need their label: alone they would be a PMID. */
export function normalizePmcid(text: string): string | null {
  const digits = WHOLE_PMCID.exec(text.trim())?.[1]
  return digits === undefined ? null : `PMC${digits}`
}

export const pmidsIn = (text: string): Found[] => foundBy(text, PMID_IN_TEXT, (match) => match[1] ?? match[2] ?? null)

export const pmcidsIn = (text: string): Found[] => foundBy(text, PMCID_IN_TEXT, (match) => `PMC${match[1] ?? match[2] ?? ''}`)

const NUMBER = '([1-9]\\d{0,7})(?!\\d)'
const PMID_ADDRESS = '(?:https?://)?(?:(?:www\\.|m\\.)?pubmed\\.ncbi\\.nlm\\.nih\\.gov/|pubmed\\.gov/|www\\.ncbi\\.nlm\\.nih\\.gov/pubmed/|(?:www\\.)?europepmc\\.org/(?:article|abstract)/med/)'
const PMC_ADDRESS = '(?:https?://)?(?:www\\.ncbi\\.nlm\\.nih\\.gov/pmc/articles/|pmc\\.ncbi\\.nlm\\.nih\\.gov/articles/|(?:www\\.)?europepmc\\.org/(?:article|articles)/(?:pmc/)?)'
const LABEL_PMID = '(?:pub\\s?med\\s{0,2}(?:\\[journal\\]\\s?|id\\s?|pmid\\s?)?|pmid\\s?)'

const WHOLE_PMID = new RegExp(`^(?:${PMID_ADDRESS}|${LABEL_PMID}[:#]?\\s{0,3})?${NUMBER}(?:/(?:\\?.*)?|[?#].*)?[.,;)\\]]*$`, 'i')
const WHOLE_PMCID = new RegExp(`^(?:${PMC_ADDRESS}pmc|(?:pmcid\\s?|pubmed\\s?central\\s?)[:#]?\\s{0,3}(?:pmc\\s?)?|pmc[:\\s]?)${NUMBER}(?:/.*|[?#].*)?[.,;)\\]]*$`, 'i')

const PMID_IN_TEXT = new RegExp(`${PMID_ADDRESS}${NUMBER}/?|\\b(?:pub\\s?med\\s{0,2}(?:\\[journal\\]\\s?)?)?(?:pmid|pubmed id|pubmed:)\\s?[:#]?\\s{0,3}${NUMBER}`, 'gi')
const PMCID_IN_TEXT = new RegExp(`(?:${PMC_ADDRESS}|\\b(?:pubmed\\s?central\\s{0,2})?(?:pmcid\\s?[:#]?\\s{0,3})?)pmc\\s?${NUMBER}/?|\\bpmcid\\s?[:#]?\\s{0,3}${NUMBER}`, 'gi')
