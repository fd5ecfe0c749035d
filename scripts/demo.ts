import { demo } from '../src/demo/demo'

await demo({ once: process.argv.includes('--once'), env: process.env })
