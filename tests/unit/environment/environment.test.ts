import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readEnvironment, type Environment } from '../../../src/environment'

const SECRET = 's'.repeat(32)
let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'environment-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Every variable but the secret. */
const NAMES = ['DATABASE_URL', 'MONGODB_FLAVOUR', 'DATA_DIR', 'PORT', 'PUBLIC_URL', 'CORS_ORIGINS', 'POLICY_FILE', 'SETUP_CODE', 'REGISTRIES_CONTACT', 'CROSSREF_URL', 'PUBMED_URL', 'PUBMED_API_KEY', 'SMTP_URL', 'MAIL_FROM', 'DELIVERY_CACHE_MB', 'DELIVERY_STALE_SECONDS', 'DELIVERY_OPERATIONS', 'DELIVERY_INTROSPECTION', 'DELIVERY_RATE', 'TRUSTED_PROXIES']

const read = (env: Record<string, string | undefined> = {}): Environment => readEnvironment({ PAYLOAD_SECRET: SECRET, ...env }, folder)

it('needs nothing set: embedded SQLite, port 3000, no other origins', () => {
  expect(read()).toEqual({
    database: { type: 'sqlite', url: 'file:.data/probatum.db' },
    dataDir: '.data',
    secret: SECRET,
    publicUrl: 'http://localhost:3000',
    corsOrigins: [],
    policyFile: 'probatum.policy.json',
    port: 3000,
    setupCode: null,
    registries: { contact: null, crossrefUrl: 'https://api.crossref.org/', pubmedUrl: 'https://eutils.ncbi.nlm.nih.gov/entrez/eutils/', pubmedApiKey: null },
    mail: { smtpUrl: null, from: { name: 'Probatum', address: 'nobody@localhost.invalid' }, saysSecrets: true },
    delivery: { cacheBytes: 64 * 1024 * 1024, staleMs: 300_000, operationsFile: null, introspection: true, perMinute: null, trustedProxies: [] },
  })
})

it('takes an empty variable for an absent one', () => {
  expect(read(Object.fromEntries(NAMES.map((name, index) => [name, index % 2 === 0 ? '' : ' '])))).toEqual(read())
})

it.each<[string, Record<string, string>, Partial<Environment>]>([
  ['a file of SQLite', { DATABASE_URL: 'file:/srv/probatum.db' }, { database: { type: 'sqlite', url: 'file:/srv/probatum.db' } }],
  ['a data folder', { DATA_DIR: '/srv/data' }, { dataDir: '/srv/data', database: { type: 'sqlite', url: 'file:/srv/data/probatum.db' } }],
  ['MongoDB', { DATABASE_URL: 'mongodb://a:1,b:2/cms?replicaSet=rs0' }, { database: { type: 'mongodb', url: 'mongodb://a:1,b:2/cms?replicaSet=rs0', flavour: null } }],
  [
    'a server like MongoDB',
    { DATABASE_URL: 'mongodb+srv://me:pw@host/cms', MONGODB_FLAVOUR: 'cosmosdb' },
    { database: { type: 'mongodb', url: 'mongodb+srv://me:pw@host/cms', flavour: 'cosmosdb' } },
  ],
  ['a port', { PORT: '8080' }, { port: 8080, publicUrl: 'http://localhost:8080' }],
  ['a public address', { PORT: '8080', PUBLIC_URL: 'https://CMS.example.org/' }, { port: 8080, publicUrl: 'https://cms.example.org' }],
  ['every origin', { CORS_ORIGINS: '*' }, { corsOrigins: '*' }],
  [
    'limits of delivery',
    { DELIVERY_CACHE_MB: '0', DELIVERY_STALE_SECONDS: '10', DELIVERY_OPERATIONS: 'operations.json', DELIVERY_INTROSPECTION: 'off', DELIVERY_RATE: '600', TRUSTED_PROXIES: '10.0.0.0/8, ::1' },
    { delivery: { cacheBytes: 0, staleMs: 10_000, operationsFile: 'operations.json', introspection: false, perMinute: 600, trustedProxies: ['10.0.0.0/8', '::1'] } },
  ],
  ['some origins', { CORS_ORIGINS: 'https://a.example.org, http://localhost:5173/,' }, { corsOrigins: ['https://a.example.org', 'http://localhost:5173'] }],
  ['a policy and a set-up code', { POLICY_FILE: 'house.json', SETUP_CODE: 'twelve-chars' }, { policyFile: 'house.json', setupCode: 'twelve-chars' }],
  [
    'registries',
    { REGISTRIES_CONTACT: 'desk@example.org', CROSSREF_URL: 'http://proxy:8080/crossref', PUBMED_URL: 'http://proxy:8080/', PUBMED_API_KEY: 'abc123' },
    { registries: { contact: 'desk@example.org', crossrefUrl: 'http://proxy:8080/crossref/', pubmedUrl: 'http://proxy:8080/', pubmedApiKey: 'abc123' } },
  ],
  [
    'a mail server, and who writes',
    { SMTP_URL: 'smtp://me:pw@mail.example.org:587', MAIL_FROM: '"The desk" <desk@example.org>' },
    { mail: { smtpUrl: 'smtp://me:pw@mail.example.org:587', from: { name: 'The desk', address: 'desk@example.org' }, saysSecrets: true } },
  ],
  ['an address alone that mail comes from', { MAIL_FROM: ' desk@localhost ' }, { mail: { smtpUrl: null, from: { name: '', address: 'desk@localhost' }, saysSecrets: true } }],
  ['that production logs no links which let people in', { NODE_ENV: 'production' }, { mail: expect.objectContaining({ saysSecrets: false }) as never }],
])('reads %s', (_, env, expected) => expect(read(env)).toMatchObject(expected))

it.each<[string, Record<string, string>, RegExp]>([
  ['another database', { DATABASE_URL: 'postgres://me:hunter2hunter2@host/db' }, /DATABASE_URL must start with file:, mongodb:\/\/ or mongodb\+srv:\/\//],
  ['a database in memory', { DATABASE_URL: 'file::memory:' }, /DATABASE_URL must name a file/],
  ['a database without a name', { DATABASE_URL: 'mongodb://me:hunter2hunter2@host' }, /DATABASE_URL must name the database/],
  ['no name before the options', { DATABASE_URL: 'mongodb://host/?replicaSet=rs0' }, /DATABASE_URL must name the database/],
  ['an unknown flavour', { DATABASE_URL: 'mongodb://host/cms', MONGODB_FLAVOUR: 'vanilla' }, /MONGODB_FLAVOUR must be cosmosdb, documentdb, firestore/],
  ['a flavour of SQLite', { MONGODB_FLAVOUR: 'cosmosdb' }, /MONGODB_FLAVOUR is for MongoDB only/],
  ['a port in words', { PORT: 'http' }, /PORT must be a number/],
  ['port 65536', { PORT: '65536' }, /PORT must be 65535 or less/],
  ['a contact without a mail address', { REGISTRIES_CONTACT: 'the desk' }, /REGISTRIES_CONTACT must be a mail address/],
  ['a registry at no address', { CROSSREF_URL: 'crossref' }, /CROSSREF_URL must be an address without query/],
  ['a registry with a query', { PUBMED_URL: 'https://proxy.example.org/?to=pubmed' }, /PUBMED_URL must be an address without query/],
  ['a key with more around it', { PUBMED_API_KEY: 'key: hunter2hunter2' }, /PUBMED_API_KEY must be the key alone/],
  ['an address with a path', { PUBLIC_URL: 'https://example.org/cms' }, /PUBLIC_URL must be scheme, host and port alone/],
  ['an address without a scheme', { PUBLIC_URL: 'example.org' }, /PUBLIC_URL must be/],
  ['a script for an address', { PUBLIC_URL: 'javascript:alert(1)' }, /PUBLIC_URL must be/],
  ['* among other origins', { CORS_ORIGINS: 'https://a.example.org,*' }, /CORS_ORIGINS must be \* or origins/],
  ['a page for an origin', { CORS_ORIGINS: 'https://a.example.org/page' }, /CORS_ORIGINS must be/],
  ['a short secret', { PAYLOAD_SECRET: 's'.repeat(31) }, /PAYLOAD_SECRET must be at least 32 characters.*openssl rand -hex 32/],
  ['a mail server of the web', { SMTP_URL: 'https://me:hunter2hunter2@mail.example.org', MAIL_FROM: 'desk@example.org' }, /SMTP_URL must be smtp:\/\//],
  ['a mail server without a host', { SMTP_URL: 'smtp:mail', MAIL_FROM: 'desk@example.org' }, /SMTP_URL must be smtp:\/\//],
  ['a mail server that nobody writes from', { SMTP_URL: 'smtp://mail.example.org' }, /MAIL_FROM is required with SMTP_URL/],
  ['mail from no address', { MAIL_FROM: 'The desk' }, /MAIL_FROM must be an address/],
  ['mail from two', { MAIL_FROM: 'a@example.org, b@example.org' }, /MAIL_FROM must be an address/],
  ['a cache of less than nothing', { DELIVERY_CACHE_MB: '-1' }, /DELIVERY_CACHE_MB must be 0/],
  ['a stale answer for two days', { DELIVERY_STALE_SECONDS: '172800' }, /DELIVERY_STALE_SECONDS must be 86400/],
  ['half an introspection', { DELIVERY_INTROSPECTION: 'sometimes' }, /DELIVERY_INTROSPECTION must be on or off/],
  ['a limit of no requests', { DELIVERY_RATE: '0' }, /DELIVERY_RATE must be 1 or more/],
  ['a proxy by its name', { TRUSTED_PROXIES: 'proxy.example.org' }, /TRUSTED_PROXIES must be addresses or networks/],
  ['a network that is none', { TRUSTED_PROXIES: '10.0.0.0/33' }, /TRUSTED_PROXIES must be addresses or networks/],
  ['a short set-up code', { SETUP_CODE: 'twelve-char' }, /SETUP_CODE must be at least 12/],
])('refuses %s', (_, env, expected) => expect(() => read(env)).toThrow(expected))

it('names every wrong variable at once, and repeats none of their values', () => {
  const wrong = { DATABASE_URL: 'mysql://me:hunter2@host', MONGODB_FLAVOUR: 'hunter2', PAYLOAD_SECRET: 'hunter2', PORT: 'hunter2', PUBLIC_URL: 'hunter2', CORS_ORIGINS: 'hunter2', SETUP_CODE: 'hunter2', SMTP_URL: 'hunter2', MAIL_FROM: 'hunter2' }
  const message = messageOf(() => read(wrong))
  expect(message.split('\n').slice(1).map((line) => line.trim().split(' ')[0]).sort()).toEqual(Object.keys(wrong).sort())
  expect(message).not.toContain('hunter2')
})

describe('the secret', () => {
  const secretOf = (env: Record<string, string | undefined>): string => readEnvironment(env, folder).secret
  const file = (): string => path.join(folder, '.dev-secret')

  it('is made once in development, for the owner alone, and kept', () => {
    const first = secretOf({})
    expect(first).toMatch(/^[0-9a-f]{64}$/)
    expect(secretOf({ NODE_ENV: 'development' })).toBe(first)
    expect(readFileSync(file(), 'utf8')).toBe(first)
    expect(statSync(file()).mode & 0o777).toBe(0o600)
  })

  it('that is given is used, and none is made', () => {
    expect(secretOf({ PAYLOAD_SECRET: SECRET })).toBe(SECRET)
    expect(existsSync(file())).toBe(false)
  })

  it('is required in production, where a development secret does not count', () => {
    secretOf({})
    expect(messageOf(() => secretOf({ NODE_ENV: 'production' }))).toMatch(/PAYLOAD_SECRET is required in production\. Make one with `openssl rand -hex 32`/)
    expect(secretOf({ NODE_ENV: 'production', PAYLOAD_SECRET: SECRET })).toBe(SECRET)
  })

  it('of a production build is thrown away: another each time, never the real one, nothing written', () => {
    const building = { NODE_ENV: 'production', NEXT_PHASE: 'phase-production-build' }
    const made = [secretOf(building), secretOf(building), secretOf({ ...building, PAYLOAD_SECRET: SECRET })]
    expect(new Set([...made, SECRET]).size).toBe(4)
    expect(existsSync(file())).toBe(false)
  })

  it('that was left half written is refused with what to do', () => {
    writeFileSync(file(), '')
    expect(() => secretOf({})).toThrow(/Delete it and start again/)
  })
})

it('.env.example shows every variable and holds at its defaults', () => {
  const lines = readFileSync('.env.example', 'utf8').split('\n')
  const shown = Object.fromEntries(lines.flatMap((line) => /^# ?([A-Z_]+)=(.*)$/.exec(line)?.slice(1, 3) ?? []).flatMap((word, index, all) => (index % 2 === 0 ? [[word, all[index + 1] ?? '']] : [])))
  expect(Object.keys(shown).sort()).toEqual(['PAYLOAD_SECRET', ...NAMES].sort())
  expect(read({ ...shown, PAYLOAD_SECRET: SECRET })).toEqual(read())
})

function messageOf(run: () => unknown): string {
  try {
    run()
  } catch (error) {
    return (error as Error).message
  }
  throw new Error('Nothing was refused.')
}
