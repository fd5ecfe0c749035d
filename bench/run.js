import { source } from '../bin/sources.js'

const { bench } = await source('bench/bench.ts')
await bench(process.argv.slice(2))
