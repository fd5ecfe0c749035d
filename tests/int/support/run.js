// Runs a TypeScript file of ours as a process of its own: node run.js FILE ARGUMENT…
import { source } from '../../../bin/sources.js'

const [file] = process.argv.splice(2, 1)
await source(file)
