import { createClient } from '@libsql/client'
import { buildConfig, type CollectionConfig, type Migration, type SanitizedConfig } from 'payload'
import { atomicSqlite, type Limits } from '../../src/database/atomicSqlite'
import { idField } from '../../src/fields/id'
import type { Untyped } from '../int/support/untyped'

const ROWS = 50

/** Where a test can look into a save, or break it. */
export type Hooks = NonNullable<CollectionConfig['hooks']>

/** Two lists of rows, many texts and versions: a save of one is a dozen statements. */
const articles = (hooks: Hooks): CollectionConfig => ({
  slug: 'articles',
  access: { read: () => true },
  versions: { maxPerDoc: 5 },
  fields: [
    idField,
    { name: 'title', type: 'text' },
    { name: 'first', type: 'array', fields: [{ name: 'text', type: 'text' }] },
    { name: 'second', type: 'array', fields: [{ name: 'text', type: 'text' }] },
    { name: 'tags', type: 'text', hasMany: true },
  ],
  hooks,
})

interface Surroundings {
  readonly hooks?: Hooks
  readonly limits?: Limits
  /** Off where the tables are there already. */
  readonly push?: boolean
  readonly migrations?: readonly Migration[]
}

export const withArticles =
  ({ hooks = {}, limits, push = true, migrations = [] }: Surroundings = {}) =>
  ({ url }: { url: string }): Promise<SanitizedConfig> =>
    buildConfig({
      secret: 'a secret for tests, and for nothing else',
      db: atomicSqlite({ client: { url }, push, migrations }, limits),
      collections: [articles(hooks), { slug: 'notes', fields: [idField, { name: 'text', type: 'text' }] }],
      logger: { options: { level: 'silent' } },
      telemetry: false,
      typescript: { autoGenerate: false },
    })

/** An article that says the same everywhere, so that a torn or mixed one shows. */
export const saying = (text: string) => ({
  title: text,
  first: Array.from({ length: ROWS }, () => ({ text })),
  second: Array.from({ length: ROWS }, () => ({ text })),
  tags: Array.from({ length: ROWS }, () => text),
})

export const create = (cms: Untyped, text: string) => cms.create({ collection: 'articles', data: saying(text) })
export const update = (cms: Untyped, id: string | number, text: string) => cms.update({ collection: 'articles', id, data: saying(text) })

/** What the article and its newest version say everywhere; throws where one of them is torn or mixed, or where the two differ. */
export async function saidBy(cms: Untyped, id: string | number): Promise<string> {
  const article = await cms.findByID({ collection: 'articles', id })
  const { docs } = await cms.findVersions({ collection: 'articles', where: { parent: { equals: id } }, sort: '-createdAt', limit: 1 })
  const [said, versionSaid] = [wordOf(article), wordOf(docs[0]?.version)]
  if (said !== versionSaid) throw new Error(`The article says ${said}, its newest version ${versionSaid}.`)
  return said
}

function wordOf(article: Readonly<Record<string, unknown>> = {}): string {
  const lists = [article.first, article.second, article.tags].map(textsOf)
  if (lists.some((list) => list.length !== ROWS || list.some((text) => text !== article.title))) {
    throw new Error(`Torn: “${String(article.title)}” with ${lists.map((list) => `${list.length} × ${[...new Set(list)].join('/')}`).join(', ')}.`)
  }
  return String(article.title)
}

const textsOf = (list: unknown): unknown[] => (Array.isArray(list) ? list.map((entry: string | { text?: string }) => (typeof entry === 'string' ? entry : entry.text)) : [])

/** A table as any other process sees it. */
export const rowsOf = (url: string, table: string) => execute(url, `SELECT * FROM ${table}`)

export async function execute(url: string, sql: string) {
  const client = createClient({ url })
  try {
    return (await client.execute(sql)).rows
  } finally {
    client.close()
  }
}
