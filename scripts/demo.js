import { source } from '../bin/sources.js'

const { demo } = await source('src/demo/demo.ts')
await demo({ once: process.argv.includes('--once'), env: process.env })
