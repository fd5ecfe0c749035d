#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { readSettings } from './settings.js'
import { source } from './sources.js'

// The app reads it by way of Next: both must mean the same database.
readSettings()

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
const { main } = await source('src/cli/main.ts')
process.exitCode = await main(process.argv.slice(2), version)
