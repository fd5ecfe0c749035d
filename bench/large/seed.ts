import type { Team } from '../../src/demo/team'
import type { Cms } from '../../src/operations/cms'
import { makeLibrary } from './library'
import { lifeOf } from './lives'
import { makeTexts } from './texts'

export interface Large {
  readonly articles: number
  readonly claims: number
  readonly sources: number
}

/** A tenth as many clinics as articles. */
const CLINICS_TO_ARTICLES = 0.1

/** Sources, claims that cite them, texts that use those, and the lives of the texts: everything by the hooks and records that saving goes through, the same at every run. */
export async function seedLarge(cms: Cms, team: Team, { articles, claims, sources }: Large, say: (line: string) => void): Promise<void> {
  const library = await makeLibrary(cms, team, { claims, sources }, say)
  const texts = await makeTexts(cms, team, library, { articles, clinics: Math.ceil(articles * CLINICS_TO_ARTICLES) }, say)
  const live = await lifeOf(cms, team)
  for (const [n, subject] of texts.entries()) {
    await live(subject, n)
    if ((n + 1) % 2_000 === 0) say(`${n + 1} lives lived`)
  }
  say('Done')
}
