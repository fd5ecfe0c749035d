#!/usr/bin/env node
// The whole app at one port: admin, API, site and delivery. `--dev` compiles what is asked for as it is asked.
import nextEnv from '@next/env'
import { source } from './sources.js'

const dev = process.argv.includes('--dev')
process.env.NODE_ENV ||= dev ? 'development' : 'production'
// As Next does later: both must mean the same database.
nextEnv.loadEnvConfig(process.cwd(), dev)
const { serve } = await source('src/cli/serve.ts')
await serve({ dev })
