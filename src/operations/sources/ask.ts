import type { Identifiers } from '../../domain/references/csl'
import type { LookUps } from '../../domain/references/registered'
import type { Asked } from '../../domain/references/verdict'
import type { Cms } from '../cms'

type Numbers = { readonly [kind in 'doi' | 'pmid']?: Identifiers[kind] | null }

/** Looks every number of these works up that a registry can be asked for; of each, PubMed's answer first: its records are read and corrected by people. */
export async function askRegistries({ registries }: Cms, works: readonly Numbers[]): Promise<Asked[][]> {
  const [byPmid, byDoi] = await Promise.all([registries.byPmids(works.flatMap(({ pmid }) => pmid || [])), registries.byDois(works.flatMap(({ doi }) => doi || []))])
  return works.map(({ doi, pmid }) => [...asked('PubMed', 'PMID', pmid, byPmid), ...asked('Crossref', 'DOI', doi, byDoi)])
}

const asked = (registry: Asked['registry'], kind: string, number: string | null | undefined, answers: LookUps): Asked[] =>
  number ? [{ registry, number: `${kind} ${number}`, answer: answers.get(number) ?? { type: 'unknown', reason: 'gave no answer' } }] : []

export const worksIn = (answers: readonly Asked[]) => answers.flatMap(({ answer }) => (answer.type === 'found' ? [answer.work] : []))
