#!/usr/bin/env node
// Runs the TypeScript of this checkout as it is: no build step between an edit and `npx probatum`.
import { register } from 'tsx/esm/api'

register()
const { main } = await import('../src/cli/main.ts')
process.exitCode = await main(process.argv.slice(2))
