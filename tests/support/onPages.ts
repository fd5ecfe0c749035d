import { existsSync, readdirSync } from 'node:fs'
import { describe } from '@jest/globals'

/** Tests on pages that are not ours and not in this repository. Where there are none, the tests are skipped, under a name that says so, and standard error says so, too. */
export function onPages(folder: string, name: string, tests: () => void): void {
  if (existsSync(folder) && readdirSync(folder).length > 0) return describe(name, tests)
  process.stderr.write(`NOT TESTED: ${name}. There are no pages in ${folder}.\n`)
  describe.skip(`NOT TESTED, for want of pages in ${folder}: ${name}`, tests)
}
