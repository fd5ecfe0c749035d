#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { source } from './sources.js'

// The app reads it by way of Next: both must mean the same database. What is set already stays.
const settings = fileURLToPath(new URL('../.env', import.meta.url))
if (existsSync(settings)) process.loadEnvFile(settings)

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
const { main } = await source('src/cli/main.ts')
process.exitCode = await main(process.argv.slice(2), version)
