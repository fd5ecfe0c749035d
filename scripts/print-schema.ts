import { writeFileSync } from 'node:fs'
import { printSchema } from 'graphql'
import { schema } from '../src/delivery/schema'

/** Writes schema.graphql, the contract with frontends. A test compares it with what the server answers by. */
writeFileSync(new URL('../schema.graphql', import.meta.url), `${printSchema(schema)}\n`)
