import type { LookUp, Registries, RegisteredWork } from '../../../src/domain/references/registered'
import type { Notice } from '../../../src/domain/references/notices'

/** Registries that answer what a test tells them to; of numbers that it doesn't name they know nothing. */
export function theRegistries() {
  const answers = new Map<string, LookUp | (() => Promise<LookUp>)>()
  const asked: string[] = []
  const answer = async (number: string): Promise<readonly [string, LookUp]> => {
    asked.push(number)
    const told = answers.get(number) ?? { type: 'not-found' }
    return [number, typeof told === 'function' ? await told() : told]
  }
  const look = async (numbers: readonly string[]) => new Map(await Promise.all(numbers.map(answer)))
  return {
    client: { byDois: look, byPmids: look } satisfies Registries,
    /** The numbers that were looked up, in order. */
    asked,
    says: (number: string, told: LookUp | (() => Promise<LookUp>)): void => void answers.set(number, told),
  }
}

export const found = (work: Partial<RegisteredWork>): LookUp => ({ type: 'found', work: { csl: { type: 'article-journal' }, identifiers: {}, notices: [], ...work } })

export const away: LookUp = { type: 'unknown', reason: 'can’t be reached (ENOTFOUND)' }

export const RETRACTION: Notice = { type: 'retraction', on: '2021-03-09', where: 'doi:10.5555/notice', by: 'Crossref' }
