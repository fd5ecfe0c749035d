#!/usr/bin/env node
// The delivery server by itself: what is published, over GraphQL, from the database of the environment.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { source } from './sources.js'

const settings = fileURLToPath(new URL('../.env', import.meta.url))
if (existsSync(settings)) process.loadEnvFile(settings)

const { deliver } = await source('src/cli/deliver.ts')
await deliver()
