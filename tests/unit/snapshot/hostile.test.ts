import { test } from '@jest/globals'
import fc from 'fast-check'
import { LAWS } from './hostile/laws'

/** `npm run hostile -- --runs 1000000` tries as many as there is time for. */
test.each(LAWS.map(({ name, property }) => [name, property] as const))('%s', (_name, property) => fc.assert(property, { numRuns: 750 }))
