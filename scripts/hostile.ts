import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { LAWS } from '../tests/unit/snapshot/hostile/laws'

/** Tries the laws of rendering with so many hostile bodies altogether, and ends with 1 at the first that breaks one. A seed tries the same again. */
const { values } = parseArgs({ options: { runs: { type: 'string', default: '10000' }, seed: { type: 'string' } } })
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed)
const numRuns = Math.ceil(Number(values.runs) / LAWS.length)

for (const { name, property } of LAWS) {
  const begun = performance.now()
  fc.assert(property, { numRuns, seed })
  console.log(`${name}: ${numRuns} times in ${Math.round((performance.now() - begun) / 1000)} s`)
}
console.log(`No law was broken. Seed ${seed}.`)
