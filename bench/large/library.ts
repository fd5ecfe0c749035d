import type { Payload } from 'payload'
import { SUBJECT_TOPICS } from './topics'
import type { Team } from '../../src/demo/team'
import type { Actor } from '../../src/domain/editorial/actor'
import type { Claim, Source } from '../../src/payload-types'
import type { Cms } from '../../src/operations/cms'
import { claims as statements } from '../claims'
import { chance, work } from '../prose'
import { inBatches } from './batches'

export interface Library {
  readonly claims: readonly { readonly id: string; readonly statement: string }[]
  readonly topics: readonly string[]
}

/** The user whom Payload is told of as the one who saves. */
export const saving = (actor: Actor): Parameters<Payload['create']>[0]['user'] => ({ ...actor, collection: 'users' }) as never

/** Topics, sources and the claims that cite them, each two. A few sources have fallen; half were looked up lately. */
export async function makeLibrary(cms: Cms, { admin, editor }: Team, wanted: { readonly claims: number; readonly sources: number }, say: (line: string) => void): Promise<Library> {
  const { payload } = cms
  const [topics, sources, claims]: [string[], string[], { id: string; statement: string }[]] = [[], [], []]
  for (const name of SUBJECT_TOPICS) topics.push((await payload.create({ collection: 'topics', data: { name, slug: name.toLowerCase().replaceAll(' ', '-') }, user: saving(admin), overrideAccess: false, depth: 0 })).id)
  await inBatches(cms, wanted.sources, async (n, req) => {
    const { id } = await payload.create({ collection: 'sources', data: source(n), user: saving(editor), req, depth: 0 })
    sources.push(id)
    if (n % 2 === 0) await payload.db.create({ collection: 'source-checks', data: checked(id, n, cms.now()), returning: false, req })
    if ((n + 1) % 10_000 === 0) say(`${n + 1} sources`)
  })
  const said = statements(wanted.claims)
  await inBatches(cms, wanted.claims, async (n, req) => {
    const statement = said[n] ?? ''
    const citations = [n, n * 7 + 1].map((at) => ({ source: sources[at % sources.length] ?? '', stance: 'supports' as const, quote: 'as the authors report', confirmed: true }))
    const { id } = await payload.create({ collection: 'claims', data: { statement, kind: 'efficacy', certainty: 'moderate', citations } as Claim, user: saving(editor), req, depth: 0 })
    claims.push({ id, statement })
    if ((n + 1) % 10_000 === 0) say(`${n + 1} claims`)
  })
  return { claims, topics }
}

function source(n: number): Source {
  const { title, authors, journal, year, volume, page } = work(chance(n), n)
  const status = n % 997 === 0 ? 'retracted' : n % 1_499 === 0 ? 'expression-of-concern' : n % 499 === 0 ? 'corrected' : 'current'
  const people = authors.map((author) => ({ family: author.split(' ')[0], given: author.split(' ')[1] }))
  return { type: 'article-journal', title, authors: people, containerTitle: journal, year, volume: String(volume), page: String(page), doi: doiOf(n), pmid: pmidOf(n), status } as Source
}

const doiOf = (n: number): string => `10.5555/large.${n}`
const pmidOf = (n: number): string => String(20_000_000 + n)

/** As a look-up leaves it that found nothing to remark. A third of them is too long ago. */
function checked(id: string, n: number, now: string) {
  const at = new Date(Date.parse(now) - (n % 3 === 0 ? 120 : 3) * 86_400_000).toISOString()
  return { id, numbers: `doi:${doiOf(n)} pmid:${pmidOf(n)}`, triedAt: at, checkedAt: at, outcome: 'checked', message: '', registries: null, dataset: null }
}
