import type { Identifiers } from '../../domain/references/csl'
import type { Asked } from '../../domain/references/verdict'
import type { Cms } from '../cms'

/** Looks every number up that a registry can be asked for, PubMed's first: its records are read and corrected by people. */
export async function askRegistries({ registries }: Cms, { doi, pmid }: Pick<Identifiers, 'doi' | 'pmid'>): Promise<Asked[]> {
  const [byPmid, byDoi] = await Promise.all([pmid === undefined ? null : registries.byPmid(pmid), doi === undefined ? null : registries.byDoi(doi)])
  return [
    ...(byPmid === null ? [] : [{ registry: 'PubMed' as const, number: `PMID ${pmid}`, answer: byPmid }]),
    ...(byDoi === null ? [] : [{ registry: 'Crossref' as const, number: `DOI ${doi}`, answer: byDoi }]),
  ]
}

export const worksIn = (asked: readonly Asked[]) => asked.flatMap(({ answer }) => (answer.type === 'found' ? [answer.work] : []))
