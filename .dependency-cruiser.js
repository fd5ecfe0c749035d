/**
 * The rooms of the house and what each may open. A room that isn't named in another's row can't be imported by it,
 * so what a change can break is told by the folder it is in. A new room gets a row here first.
 */
const rooms = {
  domain: { may: [], why: 'The rules of publishing are plain functions over plain data: provable by tests without a database, and the same in the app and on the command line.' },
  documents: { may: ['domain'], why: 'Reading a file needs libraries and bytes, and no database: `probatum check` works without one.' },
  database: { may: ['domain'], why: 'The adapters are wrapped without knowing what is stored, so that atomic writes and the guard hold for whatever comes.' },
  records: { may: ['domain', 'database'], why: 'The one room that appends to the record: the guard opens for it alone.' },
  registries: { may: ['domain', 'documents'], why: 'Asking Crossref and PubMed needs HTTP and nothing of the CMS: every answer, a failure too, is a value of the domain. PubMed answers in the format that it exports, which documents read.' },
  mail: { may: ['domain'], why: 'Handing a message to a server needs SMTP and nothing of the CMS: whether it was taken is a value of the domain.' },
  webhooks: { may: ['domain'], why: 'Posting to an address that somebody else runs needs HTTP and nothing of the CMS: what it answered is a value of the domain.' },
  operations: { may: ['domain', 'documents', 'records', 'database'], why: 'One use, one file, called by REST, GraphQL, jobs and the command line alike: it must not know who called.' },
  access: { may: ['domain', 'operations'], why: 'Small pieces for the collections, without the collections.' },
  fields: { may: ['domain', 'operations', 'access'], why: 'Small pieces for the collections, without the collections.' },
  hooks: { may: ['domain', 'operations', 'access', 'fields'], why: 'Small pieces for the collections, without the collections.' },
  endpoints: { may: ['domain', 'operations', 'access'], why: 'Doors: who asks, what they ask, one operation, its answer. Access is decided here, never below.' },
  delivery: { may: ['domain'], why: 'What is public is read from publications alone: a server that can open no authored collection has no draft to leak.' },
  admin: { may: ['domain', 'operations', 'access', 'fields'], why: 'The admin shows what the operations would say and calls them; it opens no records itself.' },
  app: { may: ['domain', 'documents', 'operations', 'access', 'delivery', 'admin'], why: 'Routes wire requests to what answers them.' },
  demo: { may: ['domain', 'documents', 'operations'], why: 'It shows what the CMS does by doing it, with the operations that everybody uses.' },
  cli: { may: ['domain', 'documents', 'records', 'operations', 'database', 'delivery'], why: 'The command line has operators to serve: it may open everything but the web.' },
}
const names = Object.keys(rooms).join('|')

/** Files at the top of src/ that only what wires may read: the environment is read once and handed down as values. */
const wiring = '^(payload\\.config\\.ts$|next\\.config|src/[^/]+\\.tsx?$|src/(app|cli|demo)/|scripts/|bench/|tests/)'
const environment = '^src/environment\\.ts$'
const types = '^src/payload-types\\.ts$'

const between = Object.entries(rooms).map(([room, { may, why }]) => ({
  name: `${room}-imports-only-below`,
  comment: why,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: {
    path: '^(src|collections|scripts|bench|migrations)/',
    pathNot: [`^src/(${[room, ...may].join('|')})/`, environment, ...(room === 'domain' || room === 'delivery' ? [] : [types]), ...(['app', 'cli', 'demo'].includes(room) ? ['^src/[^/]+\\.ts$'] : [])],
  },
}))

export default {
  forbidden: [
    ...between,
    {
      name: 'every-room-has-a-row',
      comment: 'A folder under src/ that the table doesn’t name would be bound by nothing.',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: `^src/(${names})/` },
      to: {},
    },
    {
      name: 'domain-is-pure',
      comment: 'No packages, no I/O. zod checks the policy’s shape, canonicalize is RFC 8785, diff compares two lists, ipaddr.js reads addresses, and the hashes of node:crypto are pure functions.',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { pathNot: ['^(src|collections|scripts|bench|tests)/', '^node_modules/(zod|canonicalize|diff|ipaddr\\.js)/', '^(node:)?crypto$'] },
    },
    {
      name: 'delivery-knows-no-payload',
      comment: 'The public API starts in a moment, on a machine that has neither admin nor secret, and reads by prepared queries of its own.',
      severity: 'error',
      from: { path: '^src/delivery/' },
      to: { path: '^node_modules/(payload|@payloadcms|next|react|react-dom)/' },
    },
    {
      name: 'delivery-knows-no-drafts',
      comment: 'Previews are put together by the app, of a store that holds nothing else: what only they need is no part of the server of what is public.',
      severity: 'error',
      from: { path: '^src/delivery/' },
      to: { path: '^src/domain/(preview|publication/draft)\\.ts$' },
    },
    {
      name: 'adapters-in-the-database-room',
      comment: 'An adapter that is opened elsewhere is neither atomic on SQLite nor guarded.',
      severity: 'error',
      from: { path: '^(src|collections|scripts|bench)/|^payload\\.config', pathNot: '^src/database/' },
      to: { path: '^node_modules/(@payloadcms/(db-|drizzle)|@libsql|mongoose)/?' },
    },
    {
      name: 'drivers-read-for-delivery',
      comment: 'The databases’ own drivers know nothing of drafts and access: delivery opens them, to read what is published.',
      severity: 'error',
      from: { path: '^(src|collections|scripts)/', pathNot: '^src/(database/|delivery/(open|sqlite|mongo)Store\\.ts$)' },
      to: { path: '^node_modules/(mongodb|libsql)/' },
    },
    {
      name: 'collections-below-the-wiring',
      comment: 'Collections are put together from the rooms below them and know neither the web nor the public API.',
      severity: 'error',
      from: { path: '^collections/' },
      to: { path: '^src/', pathNot: ['^src/(domain|operations|access|hooks|fields|endpoints)/', environment, types] },
    },
    {
      name: 'environment-is-read-by-the-wiring',
      comment: 'Everything else gets values, so that a test or a second instance can give others.',
      severity: 'error',
      from: { pathNot: wiring },
      to: { path: environment, dependencyTypesNot: ['type-only'] },
    },
    { name: 'nothing-imports-tests', comment: 'What ships must not lean on what doesn’t. The pages of the rules show their cases; the laws of rendering are tried for as long as somebody has time.', severity: 'error', from: { pathNot: '^(tests/|scripts/(print-rules|hostile)\\.ts$)' }, to: { path: '^tests/' } },
    {
      name: 'no-cycles',
      comment: 'Files in a circle can only be understood all at once, and load in an order nobody chose. Types alone may point back: they are gone at run time.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'declared-packages-only',
      comment: 'A package that another one happens to bring is gone, or another version, at its next update.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-dev-packages-in-what-ships',
      comment: 'The production image is installed without them. GraphiQL is loaded in development alone, when a browser asks for it.',
      severity: 'error',
      from: { path: '^(src|collections|bin)/|^payload\\.config', pathNot: '^src/cli/graphiql\\.ts$' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    { name: 'nothing-unresolved', comment: 'An import of a file that isn’t there.', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|migrations)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'], mainFields: ['module', 'main', 'types'] },
  },
}
