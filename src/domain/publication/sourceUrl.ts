import type { CslItem, Identifiers } from '../references/csl'
import { isSafeHref } from '../snapshot/href'

/** Where readers find a source: what is meant to last comes first. null: nowhere known. */
export const sourceUrl = (csl: CslItem, identifiers: Identifiers): string | null =>
  [...identifierUrls(identifiers, 'doi'), ...ownUrl(csl), ...identifierUrls(identifiers, 'pmcid', 'pmid', 'nct')][0] ?? null

/** The addresses at which registries resolve an identifier; an ISBN has none. */
export const identifierUrls = (identifiers: Identifiers, ...names: readonly (keyof typeof RESOLVERS)[]): string[] =>
  names.flatMap((name) => {
    const value = identifiers[name]
    return value === undefined ? [] : [RESOLVERS[name] + encodeURIComponent(value).replaceAll('%2F', '/')]
  })

const RESOLVERS = {
  doi: 'https://doi.org/',
  pmcid: 'https://pmc.ncbi.nlm.nih.gov/articles/',
  pmid: 'https://pubmed.ncbi.nlm.nih.gov/',
  nct: 'https://clinicaltrials.gov/study/',
} as const

const ownUrl = ({ URL }: CslItem): string[] => (URL !== undefined && /^https?:/i.test(URL) && isSafeHref(URL) ? [URL] : [])
