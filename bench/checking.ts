import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { inFolder, probatum } from './command'
import { documents } from './documents'
import { median, type Measured } from './measured'

const RUNS = 3
const REAL_PAGES = path.join('..', 'shared', 'seeds')

/** `probatum check` over five pages, the whole process. */
export const checking = (): Promise<Measured[]> =>
  inFolder((folder) => {
    const check = (files: readonly string[]): number => median(Array.from({ length: RUNS }, () => probatum(folder, 'check', ...files).ms))
    const bar = { most: 2000 }
    const pages = existsSync(REAL_PAGES) ? readdirSync(REAL_PAGES).filter((name) => name.endsWith('.txt')).map((name) => path.join(REAL_PAGES, name)) : []
    return [
      { what: 'check of five generated pages of 1,000 words, whole process', figure: check(documents(path.join(folder, 'pages'), { count: 5, words: 1000, citing: 1 })), unit: 'ms', bar },
      pages.length === 0
        ? { what: `check of the real pages: SKIPPED, ${REAL_PAGES} is absent`, figure: null, unit: 'ms', bar }
        : { what: `check of the ${pages.length} real pages, whole process`, figure: check(pages), unit: 'ms', bar },
    ]
  })
