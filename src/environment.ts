import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { isIP } from 'node:net'
import path from 'node:path'
import { z } from 'zod'
import { mailboxOf, type Mailbox } from './domain/mail'

/** Everything that the surroundings decide. This is the one file that reads process.env; `.env.example` shows every variable. */
export interface Environment {
  readonly database: Database
  /** Folder of the embedded default's own files. */
  readonly dataDir: string
  readonly secret: string
  /** The origin under which readers and editors reach us, without a slash at its end. */
  readonly publicUrl: string
  /** Other origins that may read /graphql from a browser. */
  readonly corsOrigins: '*' | readonly string[]
  readonly policyFile: string
  readonly port: number
  /** What makes the first admin; null: the server makes one up and prints it. */
  readonly setupCode: string | null
  readonly registries: RegistryAddresses
  readonly mail: MailServer
  readonly delivery: DeliveryLimits
  /** Where the process tells of itself; null: nowhere. */
  readonly metrics: MetricsAddress | null
  readonly log: LogChoice
  /** Whether webhooks may lead to private addresses, and go without TLS. */
  readonly webhooksAllowPrivate: boolean
}

export interface MetricsAddress {
  readonly host: string
  readonly port: number
}

export interface LogChoice {
  readonly level: LogLevel
  /** One JSON object a line, for programs; else for eyes. */
  readonly json: boolean
}

const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

/** What the delivery server may hold, and for how long. */
export interface DeliveryLimits {
  readonly cacheBytes: number
  /** How long it goes on answering from what it holds while its database is away. */
  readonly staleMs: number
  /** The manifest of the operations that are answered; null: all are. */
  readonly operationsFile: string | null
  readonly introspection: boolean
  /** Requests a minute from one client; null: as many as they like. */
  readonly perMinute: number | null
  /** Networks of the proxies in front, whose word on the client's address is believed. */
  readonly trustedProxies: readonly string[]
}

/** How mail leaves. */
export interface MailServer {
  /** null: it goes to the log instead. */
  readonly smtpUrl: string | null
  readonly from: Mailbox
  /** Whether that log may hold links that let people in: never in production. */
  readonly saysSecrets: boolean
}

/** Where sources are looked up. */
export interface RegistryAddresses {
  /** The mail address that requests give; null: none, and nothing is asked that nobody has asked for. */
  readonly contact: string | null
  /** With a slash at its end. */
  readonly crossrefUrl: string
  readonly pubmedUrl: string
  readonly pubmedApiKey: string | null
}

export type Database =
  | { readonly type: 'sqlite'; /** `file:` and a path. */ readonly url: string }
  | { readonly type: 'mongodb'; readonly url: string; readonly flavour: MongodbFlavour | null }

const MONGODB_FLAVOURS = ['cosmosdb', 'documentdb', 'firestore'] as const
/** Servers that speak MongoDB's protocol and lack some of its features: the adapter's own names for them. */
export type MongodbFlavour = (typeof MONGODB_FLAVOURS)[number]

/** Checks every variable before it complains of any; throws an Error that lists them all with what to do. `folder` holds the development secret. */
export function readEnvironment(env: Readonly<Record<string, string | undefined>> = process.env, folder = process.cwd()): Environment {
  // An empty variable counts as absent: compose files and hosting panels hand on what isn't set as ''.
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''))
  const checked = variables(given).safeParse(given)
  if (!checked.success) throw new Error(complaint(checked.error))
  const { DATABASE_URL, MONGODB_FLAVOUR, DATA_DIR, PAYLOAD_SECRET, PORT, PUBLIC_URL, CORS_ORIGINS, POLICY_FILE, SETUP_CODE, REGISTRIES_CONTACT, CROSSREF_URL, PUBMED_URL, PUBMED_API_KEY, SMTP_URL, MAIL_FROM, DELIVERY_CACHE_MB, DELIVERY_STALE_SECONDS, DELIVERY_OPERATIONS, DELIVERY_INTROSPECTION, DELIVERY_RATE, TRUSTED_PROXIES, METRICS_PORT, METRICS_HOST, LOG_LEVEL, WEBHOOKS_ALLOW_PRIVATE } = checked.data
  const url = DATABASE_URL ?? `file:${path.join(DATA_DIR, 'probatum.db')}`
  return {
    database: isMongodb(url) ? { type: 'mongodb', url, flavour: MONGODB_FLAVOUR ?? null } : { type: 'sqlite', url },
    dataDir: DATA_DIR,
    secret: PAYLOAD_SECRET ?? developmentSecret(folder),
    publicUrl: PUBLIC_URL ?? `http://localhost:${PORT}`,
    corsOrigins: CORS_ORIGINS,
    policyFile: POLICY_FILE,
    port: PORT,
    setupCode: SETUP_CODE ?? null,
    registries: { contact: REGISTRIES_CONTACT ?? null, crossrefUrl: CROSSREF_URL, pubmedUrl: PUBMED_URL, pubmedApiKey: PUBMED_API_KEY ?? null },
    delivery: {
      cacheBytes: DELIVERY_CACHE_MB * 1024 * 1024,
      staleMs: DELIVERY_STALE_SECONDS * 1000,
      operationsFile: DELIVERY_OPERATIONS ?? null,
      introspection: DELIVERY_INTROSPECTION === 'on',
      perMinute: DELIVERY_RATE ?? null,
      trustedProxies: TRUSTED_PROXIES,
    },
    metrics: METRICS_PORT === undefined ? null : { host: METRICS_HOST, port: METRICS_PORT },
    log: { level: LOG_LEVEL, json: given['NODE_ENV'] === 'production' },
    webhooksAllowPrivate: WEBHOOKS_ALLOW_PRIVATE === 'true',
    mail: { smtpUrl: SMTP_URL ?? null, from: MAIL_FROM ?? NOBODY, saysSecrets: given['NODE_ENV'] !== 'production' },
  }
}

/** The same for a process that delivers alone: it signs nobody in, so that any secret will do. */
export const readDeliveryEnvironment = (env: Readonly<Record<string, string | undefined>> = process.env): Omit<Environment, 'secret'> =>
  readEnvironment({ ...env, PAYLOAD_SECRET: randomBytes(32).toString('hex') })

/** Payload wants a sender though nothing is sent. */
const NOBODY: Mailbox = { name: 'Probatum', address: 'nobody@localhost.invalid' }

/** The environment as it is, and the same with its database at another address, which MONGODB_FLAVOUR then describes. Throws like readEnvironment. */
export function readMove(to: string, env: Readonly<Record<string, string | undefined>> = process.env, folder = process.cwd()): { readonly source: Environment; readonly target: Environment } {
  return { source: readEnvironment({ ...env, MONGODB_FLAVOUR: undefined }, folder), target: readEnvironment({ ...env, DATABASE_URL: to }, folder) }
}

// Messages never repeat a value: addresses hold passwords, and logs are read by many.
const variables = (given: Readonly<Record<string, string | undefined>>) =>
  z.object({
    DATABASE_URL: z
      .string()
      .refine((url) => isMongodb(url) || url.startsWith('file:'), 'must start with file:, mongodb:// or mongodb+srv://. Leave it out for the embedded SQLite database.')
      .refine((url) => !isMongodb(url) || /^[^:]+:\/\/[^/?]+\/[^/?]+/.test(url), 'must name the database after the host: mongodb://HOST/NAME. Without a name MongoDB uses “test”.')
      .refine((url) => !/^file:(\/\/)?($|\?|:memory:)/.test(url), 'must name a file: file:PATH. A database in memory would be empty for every second connection.')
      .optional(),
    MONGODB_FLAVOUR: isMongodb(given.DATABASE_URL ?? '')
      ? z.enum(MONGODB_FLAVOURS, `must be ${MONGODB_FLAVOURS.join(', ')}, or absent for MongoDB itself.`).optional()
      : z.never('is for MongoDB only: set DATABASE_URL to a mongodb:// address, or remove it.').optional(),
    DATA_DIR: z.string().default('.data'),
    PAYLOAD_SECRET: secret(given),
    PORT: port.default(3000),
    PUBLIC_URL: z.string().refine(isOrigin, 'must be scheme, host and port alone: https://cms.example.org').transform(originOf).optional(),
    CORS_ORIGINS: z
      .string()
      .refine((list) => list.trim() === '*' || items(list).every(isOrigin), 'must be * or origins with commas between: https://www.example.org,https://app.example.org')
      .transform((list) => (list.trim() === '*' ? ('*' as const) : items(list).map(originOf)))
      .default([]),
    POLICY_FILE: z.string().default('probatum.policy.json'),
    SETUP_CODE: z.string().min(12, 'must be at least 12 characters: whoever knows it becomes the first admin.').optional(),
    REGISTRIES_CONTACT: z.string().refine((address) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address), 'must be a mail address: it is what registries write to before they block anybody.').optional(),
    CROSSREF_URL: folder('https://api.crossref.org/'),
    PUBMED_URL: folder('https://eutils.ncbi.nlm.nih.gov/entrez/eutils/'),
    PUBMED_API_KEY: z.string().regex(/^[\w-]+$/, 'must be the key alone, as NCBI shows it in your account.').optional(),
    SMTP_URL: z.string().refine(isMailServer, 'must be smtp://HOST:PORT or smtps://HOST:PORT, with USER:PASSWORD@ before the host where it asks for them.').optional(),
    MAIL_FROM: sender(given),
    DELIVERY_CACHE_MB: z.coerce.number('must be a number of megabytes.').min(0, 'must be 0 (nothing is kept) or more.').max(100_000, 'must be 100000 or less.').default(64),
    DELIVERY_STALE_SECONDS: z.coerce.number('must be a number of seconds.').min(0, 'must be 0 or more.').max(86_400, 'must be 86400 (a day) or less.').default(300),
    DELIVERY_OPERATIONS: z.string().optional(),
    DELIVERY_INTROSPECTION: z.enum(['on', 'off'], 'must be on or off.').default('on'),
    DELIVERY_RATE: z.coerce.number('must be a number of requests a minute.').int('must be a whole number.').min(1, 'must be 1 or more. Leave it out for no limit.').optional(),
    TRUSTED_PROXIES: z.string().transform(items).refine((list) => list.every(isNetwork), 'must be addresses or networks with commas between: 10.0.0.0/8,127.0.0.1').default([]),
    METRICS_PORT: port.refine((number) => String(number) !== (given.PORT ?? '3000'), 'must be another one than PORT, which is the public’s.').optional(),
    METRICS_HOST: z.string().refine((address) => isIP(address) !== 0, 'must be an address of this machine: 127.0.0.1, or 0.0.0.0 for all of them.').default('127.0.0.1'),
    LOG_LEVEL: z.enum(LOG_LEVELS, `must be ${LOG_LEVELS.join(', ')}.`).default('info'),
    WEBHOOKS_ALLOW_PRIVATE: z.enum(['true', 'false'], 'must be true or false.').default('false'),
  })

const port = z.coerce.number('must be a number from 1 to 65535.').int('must be a whole number.').min(1, 'must be 1 or more.').max(65_535, 'must be 65535 or less.')

/** Whom mail comes from: a server takes none without. */
function sender({ SMTP_URL }: Readonly<Record<string, string | undefined>>) {
  const mailbox = z.string('is required with SMTP_URL: the address that mail comes from, such as Probatum <cms@example.org>').transform((text, context) => {
    const found = mailboxOf(text)
    if (found !== null) return found
    context.addIssue({ code: 'custom', message: 'must be an address, or a name and an address: Probatum <cms@example.org>' })
    return z.NEVER
  })
  return SMTP_URL === undefined ? mailbox.optional() : mailbox
}

/** An address below which others are. */
const folder = (otherwise: string) =>
  z
    .string()
    .refine((url) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) && new URL(url).search + new URL(url).hash + new URL(url).username === '', `must be an address without query: ${otherwise}`)
    .transform((url) => (url.endsWith('/') ? url : `${url}/`))
    .default(otherwise)

function secret({ NODE_ENV, NEXT_PHASE }: Readonly<Record<string, string | undefined>>) {
  // Building evaluates the configuration and serves nobody, so no real secret may get into what it makes.
  if (NEXT_PHASE === 'phase-production-build') return z.unknown().optional().transform(() => randomBytes(32).toString('hex'))
  const long = z.string(`is required in production. ${MAKE_A_SECRET}`).min(32, `must be at least 32 characters. ${MAKE_A_SECRET}`)
  return NODE_ENV === 'production' ? long : long.optional()
}

const MAKE_A_SECRET = 'Make one with `openssl rand -hex 32` and keep it: with another one, everybody has to log in again.'

/** One secret for the app and the command line, made by whichever comes first: `wx` lets only one of them write it. */
function developmentSecret(folder: string): string {
  const file = path.join(folder, '.dev-secret')
  try {
    writeFileSync(file, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (!existsSync(file)) throw error
  }
  const kept = readFileSync(file, 'utf8').trim()
  if (kept.length < 32) throw new Error(`${file} holds less than 32 characters. Delete it and start again: a new one will be made.`)
  return kept
}

function complaint({ issues }: z.ZodError): string {
  const lines = issues.map(({ path: [name], message }) => `  ${String(name)} ${message}`)
  return ['The environment is not right. See .env.example.', ...lines].join('\n')
}

const isMongodb = (url: string): boolean => /^mongodb(\+srv)?:\/\//.test(url)

const items = (list: string): string[] => list.split(',').map((item) => item.trim()).filter((item) => item !== '')

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, username, pathname, search, hash } = new URL(text)
  return /^https?:$/.test(protocol) && username + search + hash === '' && pathname === '/'
}

function isNetwork(text: string): boolean {
  const [address = '', bits] = text.split('/')
  const version = isIP(address)
  return version !== 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128)))
}

const isMailServer = (text: string): boolean => URL.canParse(text) && /^smtps?:$/.test(new URL(text).protocol) && new URL(text).hostname !== ''

const originOf = (text: string): string => new URL(text).origin
