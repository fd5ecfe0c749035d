#!/usr/bin/env node
// The delivery server by itself: what is published, over GraphQL, from the database of the environment.
import { readSettings } from './settings.js'
import { source } from './sources.js'

readSettings()
const { deliver } = await source('src/cli/deliver.ts')
await deliver()
