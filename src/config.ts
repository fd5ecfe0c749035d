import path from 'node:path'
import { buildConfig, defaultLoggerOptions, type CollectionConfig, type Migration, type SanitizedConfig } from 'payload'
import sharp from 'sharp'
import { Articles } from '../collections/Articles'
import { Assertions } from '../collections/Assertions'
import { Claims } from '../collections/Claims'
import { Clinics } from '../collections/Clinics'
import { DeskCards } from '../collections/DeskCards'
import { Media } from '../collections/Media'
import { MedicalReviewers } from '../collections/MedicalReviewers'
import { Notifications } from '../collections/Notifications'
import { Plans } from '../collections/Plans'
import { PreviewLinks } from '../collections/PreviewLinks'
import { PublicationChanges, Publications } from '../collections/Publications'
import { ReviewEvents, RECORDS, Slugs, Snapshots } from '../collections/records'
import { ReviewComments } from '../collections/ReviewComments'
import { RuleFindings } from '../collections/RuleFindings'
import { SourceChecks } from '../collections/SourceChecks'
import { Sources } from '../collections/Sources'
import { SecondFactors } from '../collections/SecondFactors'
import { Topics } from '../collections/Topics'
import { Users } from '../collections/Users'
import { WebhookDeliveries, Webhooks, WebhookStates } from '../collections/Webhooks'
import { databaseAdapter, type Migrations } from './database/adapter'
import { DECLINED_NAMES } from './database/declined'
import { toldConstraints } from './database/constraints'
import { guardRecords } from './database/records'
import { compareRevisions, REVISED } from './database/revisions'
import { wholeVersions } from './database/wholeVersions'
import type { Environment } from './environment'
import type { Mailer } from './domain/mail'
import type { Registries } from './domain/references/registered'
import type { Courier } from './domain/webhooks/courier'
import { lexical } from './fields/lexical'
import { tellData } from './hooks/errors'
import { setupCode } from './hooks/users'
import { cmsOf, type ProbatumSettings } from './operations/cms'
import { components } from './admin/components'
import { en } from './admin/words/en'
import { workflowMutations, workflowQueries } from './endpoints/graphql'
import { rootEndpoints } from './endpoints/root'
import { catchUp } from './operations/catchUp'
import { keepSourcesChecked } from './operations/sources/keepChecked'
import { keepWatches } from './operations/watches'
import { adapterOf } from './mail/adapter'
import { mailerOf } from './mail/mailerOf'
import { readHouse, type House } from './policyFile'
import { registries as registriesOf } from './registries/registries'
import { requestFields } from './requestScope'
import { root } from './root'
import { courierOf } from './webhooks/courier'

const COLLECTIONS: readonly CollectionConfig[] = [Articles, Clinics, Claims, Sources, SourceChecks, Topics, Media, MedicalReviewers, Users, SecondFactors, Notifications, Snapshots, ReviewEvents, Slugs, ReviewComments, Publications, PublicationChanges, Assertions, Plans, DeskCards, RuleFindings, PreviewLinks, Webhooks, WebhookStates, WebhookDeliveries]

const MIGRATIONS: Migrations = {
  sqlite: async () => (await import('../migrations/sqlite')).migrations as unknown as readonly Migration[],
  mongodb: async () => (await import('../migrations/mongodb')).migrations,
  folder: path.join(root, 'migrations'),
}

export interface ConfigOptions {
  /** Where the clock stands, for tests. */
  readonly clock?: () => Date
  readonly house?: House
  /** Who answers for Crossref and PubMed, for tests. */
  readonly registries?: Registries
  /** Who takes mail, for tests. */
  readonly mailer?: Mailer
  /** Who carries messages to webhooks, for tests. */
  readonly courier?: Courier
  /** False: keeps no watch and repairs nothing at the start, for programs that run beside the app and end. */
  readonly serves?: boolean
}

/** The whole CMS as one Payload configuration. Fresh at every call: Payload changes what it is given. */
export async function probatumConfig(environment: Environment, { clock, house, registries = registriesOf(environment.registries), mailer = mailerOf(environment.mail), courier = courierOf({ allowsPrivate: environment.webhooksAllowPrivate }), serves = true }: ConfigOptions = {}): Promise<SanitizedConfig> {
  const settings: ProbatumSettings & { readonly setupCode?: string } = {
    ...(house ?? (await readHouse(environment.policyFile))),
    publicFiles: path.resolve(environment.dataDir, 'public'),
    registries,
    mailer,
    courier,
    ...(clock && { clock }),
    ...(environment.setupCode !== null && { setupCode: environment.setupCode }),
  }
  const adapter = await databaseAdapter(environment.database, MIGRATIONS)
  return buildConfig({
    secret: environment.secret,
    serverURL: environment.publicUrl,
    db: compareRevisions(guardRecords(toldConstraints(wholeVersions(adapter)), RECORDS), REVISED),
    collections: COLLECTIONS.map((collection) => ({ ...collection, ...(collection.hooks && { hooks: { ...collection.hooks } }), ...(Array.isArray(collection.endpoints) && { endpoints: [...collection.endpoints] }), fields: [...collection.fields] })),
    endpoints: [...rootEndpoints],
    editor: lexical.lexicalEditor(),
    sharp,
    email: adapterOf(mailer, environment.mail.from),
    telemetry: false,
    loggingLevels: Object.fromEntries(DECLINED_NAMES.map((name) => [name, 'info'])),
    logger: serves ? loggerOf(environment.log) : { options: { level: 'error' } },
    custom: { probatum: settings },
    defaultDepth: 1,
    graphQL: { mutations: workflowMutations, queries: workflowQueries, disablePlaygroundInProduction: true, disableIntrospectionInProduction: false },
    hooks: { afterError: [tellData] },
    i18n: { translations: { en: { probatum: en } } },
    admin: { user: 'users', avatar: 'default', components, importMap: { baseDir: root }, meta: { titleSuffix: ' · Probatum' } },
    upload: { limits: { fileSize: 20 * 1024 * 1024 } },
    typescript: { outputFile: path.join(root, 'src/payload-types.ts'), autoGenerate: false },
    onInit: async (payload) => {
      if (!serves) return
      const { problems } = await catchUp(cmsOf(payload))
      for (const problem of problems) payload.logger.error(`Could not be projected: ${problem}`)
      const { totalDocs } = await payload.db.count({ collection: 'users' })
      keepWatches(payload)
      if (environment.registries.contact !== null) keepSourcesChecked(payload)
      if (totalDocs === 0) payload.logger.info(`Set-up code for the first admin: ${setupCode(payload)}`)
    },
  })
}

/** Each line names the request that it was written for. */
const loggerOf = ({ level, json }: Environment['log']): SanitizedConfig['logger'] =>
  ({ options: { level, mixin: requestFields, ...(json && { base: null, timestamp: () => `,"time":"${new Date().toISOString()}"`, formatters: { level: (name: string) => ({ level: name }) } }) }, ...(!json && { destination: defaultLoggerOptions }) }) as unknown as SanitizedConfig['logger']
