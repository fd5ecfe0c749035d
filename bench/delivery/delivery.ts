import Database from 'libsql'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { getPayload } from 'payload'
import { probatumConfig } from '../../src/config'
import { cursorOf } from '../../src/domain/publication/cursor'
import { toLexical } from '../../src/domain/snapshot/toLexical'
import { readEnvironment } from '../../src/environment'
import type { Article } from '../../src/payload-types'
import { aLibrary, aTeam, PASSWORD } from '../house'
import { median, type Measured } from '../measured'
import { edition, fill, placed, slugOf, topicOf } from './editions'
import { load, type Asking, type Load } from './load'
import { running, type Running } from './processes'

const ROUNDS = 3
const [FEW, MANY] = [1_000, Number(process.env.BENCH_EDITIONS ?? 100_000)]

const ARTICLE = `query ($slug: String!) { article(slug: $slug) { __typename ... on Article { title dek lastReviewed reviewedBy { name credentials } topics { name } body { html } claims { statement certainty } references { number text status } } } }`
const LIST = 'query ($topic: String, $after: String) { articles(topic: $topic, after: $after) { edges { node { slug title dek lastReviewed } } pageInfo { endCursor hasNextPage } } }'
const asked = (query: string, variables: object): string => `/graphql?query=${encodeURIComponent(query)}&variables=${encodeURIComponent(JSON.stringify(variables))}`
const article = (n: number): string => asked(ARTICLE, { slug: slugOf(n) })
const page = (n: number): string => asked(LIST, { topic: topicOf(n), after: after(n) })
const after = (n: number): string => cursorOf([placed(n).firstPublishedAt, placed(n).subject])

/** The delivery server against node:http itself, against Payload's own GraphQL, against itself without its cache, and against itself with a hundred times as much. */
export async function delivery(): Promise<Measured[]> {
  if (!existsSync('/proc/self/stat')) return [{ what: 'delivery: needs Linux, where a process’s share of the processor can be read', figure: null, unit: 'times', bar: null }]
  const folder = mkdtempSync(path.join(tmpdir(), 'probatum-delivery-'))
  const env = { DATA_DIR: folder, DATABASE_URL: `file:${path.join(folder, 'probatum.db')}`, PAYLOAD_SECRET: 'a secret for measuring, and for nothing else', ANSWER: path.join(folder, 'answer.json') }
  try {
    const authored = await anAuthoredArticle(env)
    fill(path.join(folder, 'probatum.db'), 0, FEW)
    const rows = [...(await hot(env)), ...(await againstPayload(env, authored))]
    const few = await cold(env, FEW)
    fill(path.join(folder, 'probatum.db'), FEW, MANY)
    const many = await cold(env, MANY)
    return [...rows, ...grown(few, many), ...(await seen(env)), ...(await scanned(env))]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

type Env = Readonly<Record<string, string>>

/** The same article where Payload keeps it, for whoever has logged in. */
async function anAuthoredArticle(env: Env): Promise<string> {
  const payload = await getPayload({ config: probatumConfig(readEnvironment(env), { serves: false }) })
  const { editor } = await aTeam(payload)
  const library = await aLibrary(payload, editor, { claims: 3, sources: 6 })
  const { body } = edition(0).snapshot as { body: Parameters<typeof toLexical>[0] }
  const own = body.map((block) => (block.type === 'paragraph' ? { ...block, content: block.content.map((inline) => (inline.type === 'claimReference' ? { ...inline, claim: library[Number(inline.claim.slice(-1))]?.id ?? '' } : inline)) } : block))
  const { id } = await payload.create({ collection: 'articles', data: { title: 'What is known of remedy 0', slug: 'authored', body: toLexical(own) } as unknown as Article, user: { ...editor, roles: [...editor.roles], collection: 'users' }, depth: 0 })
  await payload.destroy()
  return id
}

async function hot(env: Env): Promise<Measured[]> {
  const server = await running(['bin/deliver.js'], env, '/readyz')
  const body = await (await fetch(server.url + article(7))).text()
  writeFileSync(env.ANSWER ?? '', body)
  const tag = (await fetch(server.url + article(7), { headers: { 'accept-encoding': 'identity' } })).headers.get('etag') ?? ''
  const bare = await running(['bench/delivery/bare.js'], env, '/')
  const cells = {
    10: await ratios(bare, server, { path: article(7), connections: 10 }),
    100: await ratios(bare, server, { path: article(7), connections: 100 }),
    post: await ratios(bare, server, { path: '/graphql', method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: ARTICLE, variables: { slug: slugOf(7) } }) }),
  }
  const unchanged = await ratios(server, server, { path: article(7), headers: { 'if-none-match': tag } }, { path: article(7) })
  const half = await load(server, { path: article(7), rate: Math.floor(cells[10].perSecond / 2), seconds: 5 })
  const { startedInMs } = server
  await Promise.all([server.stop(), bare.stop()])
  return [
    { what: `delivery: starts`, figure: startedInMs, unit: 'ms', bar: { most: 1_500 } },
    { what: `delivery: a hit of ${Math.round(body.length / 1024)} KB`, figure: cells[10].perSecond, unit: 'a second', bar: null },
    ...(['10', '100', 'post'] as const).flatMap((cell): Measured[] => [
      { what: `delivery: hit against node:http, ${cell === 'post' ? 'POST' : `GET, ${cell} connections`}: requests`, figure: cells[cell].rate, unit: 'times', bar: { least: 0.7 } },
      { what: `delivery: hit against node:http, ${cell === 'post' ? 'POST' : `GET, ${cell} connections`}: processor`, figure: cells[cell].thrift, unit: 'times', bar: { least: 0.7 } },
    ]),
    { what: 'delivery: 304 against a hit', figure: unchanged.rate, unit: 'times', bar: { least: 1.2 } },
    { what: 'delivery: p99 at half of that load', figure: half.p99, unit: 'ms', bar: { most: 10 } },
  ]
}

interface Ratios {
  readonly rate: number
  readonly thrift: number
  readonly perSecond: number
}

/** How one server does against another, in turns so that what disturbs one disturbs both. Medians. */
async function ratios(base: Running, measured: Running, asking: Asking, baseAsking: Asking = asking) {
  const rounds: Ratios[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const [theirs, ours] = [await load(base, baseAsking), await load(measured, asking)]
    rounds.push({ rate: ours.perSecond / theirs.perSecond, thrift: theirs.cpu / ours.cpu, perSecond: ours.perSecond })
  }
  const of = (name: keyof Ratios): number => median(rounds.map((round) => round[name]))
  return { rate: of('rate'), thrift: of('thrift'), perSecond: of('perSecond') }
}

async function againstPayload(env: Env, id: string): Promise<Measured[]> {
  const what = 'delivery: hit against Payload’s /api/graphql'
  if (!existsSync('.next/BUILD_ID')) return [{ what: `${what}: needs npm run build`, figure: null, unit: 'times', bar: null }]
  const app = await running(['bin/serve.js'], env, '/readyz')
  const login = await fetch(`${app.url}/api/users/login`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ email: 'editor@example.org', password: PASSWORD }) })
  const { token } = (await login.json()) as { token: string }
  const asking: Asking = { path: '/api/graphql', method: 'POST', headers: { 'content-type': 'application/json', authorization: `JWT ${token}` }, body: JSON.stringify({ query: `{ Article(id: "${id}", draft: true) { title dek body } }` }) }
  const sample = await (await fetch(app.url + '/api/graphql', { method: 'POST', headers: { ...asking.headers }, body: asking.body ?? '' })).text()
  if (sample.length < 10_000) throw new Error(`Payload did not give the article: ${sample.slice(0, 300)}`)
  await load(app, { ...asking, seconds: 5 })
  const { rate } = await ratios(app, app, { path: article(7) }, asking)
  await app.stop()
  return [{ what, figure: rate, unit: 'times', bar: { least: 75 } }]
}

interface Cold {
  /** Against node:http, which writes the article each time. */
  readonly against: Readonly<Record<'slug' | 'topic', Ratios>>
  readonly slug: Load
  readonly first: Load
  readonly deep: Load
  readonly topic: Load
}

/** What isn't held, among so many editions. */
async function cold(env: Env, size: number): Promise<Cold> {
  const server = await running(['bin/deliver.js'], { ...env, DELIVERY_CACHE_MB: '0' }, '/readyz')
  const any = (from: number): number => from + Math.floor(Math.random() * (size - from))
  const each = async (paths: () => string): Promise<Load> => {
    await load(server, { paths })
    return load(server, { paths })
  }
  const bare = await running(['bench/delivery/bare.js'], env, '/')
  const measured = {
    slug: await each(() => article(any(0))),
    first: await each(() => asked(LIST, {})),
    deep: await each(() => asked(LIST, { after: after(size > DEEP ? size - DEEP : size / 2) })),
    topic: await each(() => page(any(size / 2))),
    against: {
      slug: await ratios(bare, server, { paths: () => article(any(0)) }, { path: '/' }),
      topic: await ratios(bare, server, { paths: () => page(any(size / 2)) }, { path: '/' }),
    },
  }
  await Promise.all([server.stop(), bare.stop()])
  return measured
}

/** A thousand pages of twenty. */
const DEEP = 20_000

const grown = (few: Cold, many: Cold): Measured[] => [
  { what: 'delivery: cold, an article by its slug', figure: many.slug.perSecond, unit: 'a second', bar: { least: 3_000 } },
  { what: 'delivery: cold, twenty of a topic from a cursor', figure: many.topic.perSecond, unit: 'a second', bar: { least: 2_500 } },
  // Where those two bars were set, node:http wrote the article 36,000 times a second.
  { what: 'delivery: cold against node:http, an article by its slug', figure: many.against.slug.rate, unit: 'times', bar: { least: 3 / 36 } },
  { what: 'delivery: cold against node:http, twenty of a topic', figure: many.against.topic.rate, unit: 'times', bar: { least: 2.5 / 36 } },
  ...(['slug', 'first', 'deep'] as const).map((name): Measured => ({
    what: `delivery: from ${FEW} to ${MANY} editions, ${{ slug: 'an article by its slug', first: 'the first page', deep: 'the 1,000th page against an early one' }[name]} takes`,
    figure: many[name].cpu / few[name].cpu, unit: 'times', bar: { most: 1.3 },
  })),
]

/** How long what one process writes takes until another, which is asked all the while, gives it. */
async function seen(env: Env): Promise<Measured[]> {
  const server = await running(['bin/deliver.js'], env, '/readyz')
  const database = new Database(path.join(env.DATA_DIR ?? '', 'probatum.db'))
  const took: number[] = []
  for (let n = 0; n < 30; n++) {
    const title = `Seen ${n}`
    database.prepare("UPDATE publications SET publication = json_set(publication, '$.snapshot.title', ?) WHERE slug = ?").run([title, slugOf(7)])
    const from = performance.now()
    while (!(await (await fetch(server.url + article(7))).text()).includes(title)) if (performance.now() - from > 10_000) throw new Error('What was written is not given after ten seconds.')
    took.push(performance.now() - from)
  }
  database.close()
  await server.stop()
  return [{ what: 'delivery: what another process publishes is given after', figure: Math.max(...took), unit: 'ms', bar: { most: 1_000 } }]
}

/** What it holds after every address was asked once. */
async function scanned(env: Env): Promise<Measured[]> {
  const server = await running(['bin/deliver.js'], { ...env, DELIVERY_CACHE_MB: '64' }, '/readyz')
  for (let n = 0; n < Math.min(MANY, 2_000); n++) await fetch(server.url + article(n))
  const before = server.memory()
  let n = 0
  while (n < MANY) await load(server, { paths: () => article(n++ % MANY), seconds: 5 })
  const after = server.memory()
  await server.stop()
  return [{ what: `delivery: memory after a scan of ${MANY} addresses, above that after 2,000`, figure: after - before, unit: 'MB', bar: { most: 100 } }]
}
