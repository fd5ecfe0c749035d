import { randomUUID } from 'node:crypto'
import { getPayload, type Payload } from 'payload'
import { probatumConfig } from '../src/config'
import { appending } from '../src/database/records'
import { readEnvironment } from '../src/environment'
import { blastRadius } from '../src/operations/blastRadius'
import { cmsOf } from '../src/operations/cms'
import { inFolder } from './command'
import { p95, timed, type Measured } from './measured'

const ARTICLES = 10_000
const CLAIMS = 10_000
const SOURCES = 5_000
/** Every so many: an article that is live, one that is under review. */
const LIVE_EVERY = 2
const REVIEWED_EVERY = 21

/** From a source to all that rests on it, in a house of ten thousand articles on SQLite; the rows are written directly, as the operations would leave them. */
export const blastRadii = (): Promise<Measured[]> =>
  inFolder(async (folder) => {
    const environment = readEnvironment({ DATA_DIR: folder, PAYLOAD_SECRET: 'a secret for measuring, and for nothing else' })
    const payload = await getPayload({ config: probatumConfig(environment, { serves: false }), key: 'blastRadius' })
    const { sources, claims } = await aLibrary(payload)
    await articlesOn(payload, sources, claims)
    const cms = cmsOf(payload)
    const asked = sources.filter((_, index) => index % 100 === 1)
    const [ordinary, sizes]: [number[], number[]] = [[], []]
    for (const id of asked) {
      const { ms, done } = await timed(() => blastRadius(cms, { collection: 'sources', id }))
      ordinary.push(ms)
      sizes.push(done.workingCopies.length)
    }
    const { ms, done } = await timed(() => blastRadius(cms, { collection: 'sources', id: sources[0] ?? '' }))
    await payload.destroy()
    const bar = { most: 200 }
    return [
      { what: `blast radius of a source, ${ARTICLES.toLocaleString('en')} articles, ${Math.max(...sizes)} on it: p95 of ${asked.length}`, figure: p95(ordinary), unit: 'ms', bar },
      { what: `blast radius of the source that ${done.workingCopies.length.toLocaleString('en')} articles use, ${done.live.length} of them live`, figure: ms, unit: 'ms', bar },
    ]
  })

/** Each claim cites two sources; a tenth of all claims cite the first. */
async function aLibrary(payload: Payload) {
  const sources = Array.from({ length: SOURCES }, () => randomUUID())
  const claims = Array.from({ length: CLAIMS }, () => randomUUID())
  for (const [n, id] of sources.entries()) await payload.db.create({ collection: 'sources', data: { id, type: 'article-journal', title: `Work ${n}`, status: 'current', revision: 1, textRevision: 1 }, returning: false })
  for (const [n, id] of claims.entries()) {
    const cited = [n % 10 === 0 ? sources[0] : sources[n % SOURCES], sources[(n * 7 + 1) % SOURCES]]
    const citations = cited.map((source) => ({ id: randomUUID(), source, stance: 'supports', confirmed: true }))
    await payload.db.create({ collection: 'claims', data: { id, statement: `Claim ${n}`, kind: 'efficacy', certainty: 'moderate', citations, revision: 1, textRevision: 1 }, returning: false })
  }
  return { sources, claims }
}

/** Each article uses three claims; half are live, some are under review. */
async function articlesOn(payload: Payload, sources: readonly string[], claims: readonly string[]): Promise<void> {
  for (let n = 0; n < ARTICLES; n++) {
    const [id, used] = [randomUUID(), [n, n + 3_331, n + 6_667].map((at) => claims[at % CLAIMS] ?? '')]
    const [live, reviewed] = [n % LIVE_EVERY === 0, n % REVIEWED_EVERY === 0]
    const workflow = { stage: reviewed ? 'clinical-review' : live ? 'published' : 'draft', live: live ? 'edition' : 'none', seq: 3 }
    await payload.db.create({ collection: 'articles', data: { id, title: `Article ${n}`, slug: `article-${n}`, usedClaims: used, workflow, revision: 1 }, returning: false })
    const cited = [n, n + 1].map((at) => sources[at % SOURCES] ?? '')
    if (reviewed) await appending(() => payload.db.create({ collection: 'snapshots', data: { id: `${n}`, subject: `articles:${id}`, storedAt: '', bytes: 'x'.repeat(20_000), workingCopy: '{}', names: ` ${[...used, ...cited].join(' ')} ` }, returning: false }))
    if (!live) continue
    const row = { id: `articles:${id}`, subject: `articles:${id}`, seq: 3, kind: 'article', state: 'live', language: 'en', slug: `article-${n}`, edition: 1, claims: used, sources: n % 10 === 0 ? [...cited, sources[0]] : cited, publication: { body: 'x'.repeat(20_000) } }
    await payload.db.create({ collection: 'publications', data: row, returning: false })
  }
}
