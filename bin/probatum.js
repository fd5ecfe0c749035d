#!/usr/bin/env node
// Runs the TypeScript of this checkout as it is: no build step between an edit and `npx probatum`.
import { register } from 'tsx/esm/api'

register()
// Node 20's thread that loads the modules keeps no process alive: on a busy machine it would end with 13 before the program has begun.
const running = setInterval(() => {}, 1_000)
const { main } = await import('../src/cli/main.ts')
process.exitCode = await main(process.argv.slice(2))
clearInterval(running)
