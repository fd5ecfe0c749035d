import type { LookUp, Registries, RegisteredWork } from '../../../src/domain/references/registered'
import type { Notice } from '../../../src/domain/references/notices'

/** Registries that answer what a test tells them to; of numbers that it doesn't name they know nothing. */
export function theRegistries() {
  const answers = new Map<string, LookUp | (() => Promise<LookUp>)>()
  const asked: string[] = []
  const answer = (number: string): Promise<LookUp> => {
    asked.push(number)
    const told = answers.get(number) ?? { type: 'not-found' }
    return typeof told === 'function' ? told() : Promise.resolve(told)
  }
  return {
    client: { byDoi: answer, byPmid: answer } satisfies Registries,
    /** The numbers that were looked up, in order. */
    asked,
    says: (number: string, told: LookUp | (() => Promise<LookUp>)): void => void answers.set(number, told),
  }
}

export const found = (work: Partial<RegisteredWork>): LookUp => ({ type: 'found', work: { csl: { type: 'article-journal' }, identifiers: {}, notices: [], ...work } })

export const away: LookUp = { type: 'unknown', reason: 'can’t be reached (ENOTFOUND)' }

export const RETRACTION: Notice = { type: 'retraction', on: '2021-03-09', where: 'doi:10.5555/notice', by: 'Crossref' }
