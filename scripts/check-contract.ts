import { readFileSync, writeFileSync } from 'node:fs'
import { buildSchema, printSchema } from 'graphql'
import { schema } from '../src/delivery/schema'
import { broken, type Excuses } from './contract'

/**
 * Holds the schema against what clients were promised (contract/schema.graphql), and ends with 1 where it takes something from them.
 * `--accept`, at a release, makes the schema the promise.
 */
const [promise, excusesFile] = [new URL('../contract/schema.graphql', import.meta.url), new URL('../contract/broken.json', import.meta.url)]

const excuses = JSON.parse(readFileSync(excusesFile, 'utf8')) as Excuses
const found = await broken(buildSchema(readFileSync(promise, 'utf8')), schema, excuses)
const idle = Object.keys(excuses).filter((path) => !found.some((one) => one.path === path))
const complaints = [
  ...found.filter(({ excuse }) => excuse === null).map(({ path, message }) => `  ${path}: ${message}. Keep it and mark it @deprecated: it may go once a release has promised that. If it must go now, say why in contract/broken.json under "${path}".`),
  ...idle.map((path) => `  ${path}: contract/broken.json excuses what is not broken. Take it out.`),
]

if (complaints.length > 0) {
  process.stderr.write(`The schema does not keep what clients were promised (contract/schema.graphql):\n${complaints.join('\n')}\n`)
  process.exitCode = 1
} else if (process.argv.includes('--accept')) {
  writeFileSync(promise, `${printSchema(schema)}\n`)
  writeFileSync(excusesFile, '{}\n')
  process.stdout.write('Promised: contract/schema.graphql is the schema as it is.\n')
} else for (const { path, excuse } of found) process.stdout.write(`broken, and excused  ${path}: ${excuse}\n`)
