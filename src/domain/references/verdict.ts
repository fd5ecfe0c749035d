import type { CslItem, Identifiers } from './csl'
import { mayBeSame } from './mayBeSame'
import { foundIn, type Found } from './notices'
import type { LookUp, RegisteredWork } from './registered'

/** A number of a source, and what its registry answered. */
export interface Asked {
  readonly registry: 'Crossref' | 'PubMed'
  /** As in “DOI 10.5555/nap”. */
  readonly number: string
  readonly answer: LookUp
}

/**
 * `checked`: a registry knows the work. `mismatch`: a number is of another work. `not-found`: no registry knows it. `not-checked`: some could not be asked.
 * `no-number`: there is nothing to ask by.
 */
export const CHECK_OUTCOMES = ['checked', 'mismatch', 'not-found', 'not-checked', 'no-number'] as const
export type CheckOutcome = (typeof CHECK_OUTCOMES)[number]

export interface Verdict {
  readonly outcome: CheckOutcome
  /** Sentences for the editor. */
  readonly message: string
  /** Why a registry could not be asked; '' where each has answered. */
  readonly failure: string
  /** What the notices on it come to; null where that can't be said. */
  readonly found: Found | null
}

export interface Work {
  readonly csl: CslItem
  readonly identifiers: Identifiers
}

/**
 * What the registries' answers say about a source. Notices of a work that isn't the source's never count, and where a number is of another work,
 * or a registry could not be asked, bad news counts and the lack of it does not: such a source is never called current.
 */
export function verdictOn(source: Work, asked: readonly Asked[]): Verdict {
  if (asked.length === 0) return { outcome: 'no-number', message: 'It has neither DOI nor PMID, so no registry can be asked.', failure: '', found: null }
  const works = asked.flatMap((one) => (one.answer.type === 'found' ? [{ ...one, work: one.answer.work }] : []))
  const fitting = works.filter(({ work }) => mayBeSame(source.csl, work.csl))
  const strangers = [...works.filter((one) => !fitting.includes(one)).map(({ number, work }) => `${number} is of another work, “${work.csl.title ?? 'untitled'}”.`), ...contradiction(works.map(({ work }) => work), source)]
  const failures = asked.flatMap(({ registry, answer }) => (answer.type === 'unknown' ? [`${registry} ${answer.reason}.`] : []))
  const absent = asked.flatMap(({ registry, number, answer }) => (answer.type === 'not-found' ? [`${registry} doesn’t know ${number}.`] : []))
  const found = fitting.length === 0 ? null : foundIn(fitting.flatMap(({ work }) => work.notices))
  const outcome = strangers.length > 0 ? 'mismatch' : failures.length > 0 ? 'not-checked' : works.length === 0 ? 'not-found' : 'checked'
  const sure = outcome === 'checked' || (found !== null && found.status !== 'current')
  return { outcome, message: [...strangers, ...failures, ...absent].join(' '), failure: failures.join(' '), found: sure ? found : null }
}

/** Why the works that the numbers of one source lead to can't be one. */
export function contradiction(works: readonly RegisteredWork[], { identifiers: { doi } }: Pick<Work, 'identifiers'>): string[] {
  const other = works.map(({ identifiers }) => identifiers.doi).find((one) => one !== undefined && doi !== undefined && one !== doi)
  // A DOI that has moved to another one is told by Crossref itself; by PubMed it is another work's.
  if (other !== undefined && works.some(({ identifiers }) => identifiers.pmid !== undefined && identifiers.doi === other)) return [`Its PMID is of the work with DOI ${other}.`]
  const [first, second] = works
  return first === undefined || second === undefined || first.identifiers.doi === second.identifiers.doi || mayBeSame(first.csl, second.csl) ? [] : ['Its DOI and its PMID are of two works.']
}
