import path from 'node:path'
import { inFolder, probatum } from './command'
import { documents } from './documents'
import type { Measured } from './measured'

const DOCUMENTS = 1000
const WORDS = 1000

/** `probatum import` of many documents into empty SQLite databases, the whole process. */
export async function importing(): Promise<Measured[]> {
  const asFound = await imported(5)
  const allCiting = await imported(1)
  const each = `import of ${DOCUMENTS} documents of ${WORDS} words, SQLite, whole process`
  return [
    { what: `${each}: one in five cites`, figure: asFound.rate, unit: 'a second', bar: { least: 30 } },
    { what: '  most memory', figure: asFound.megabytes, unit: 'MB', bar: { most: 600 } },
    { what: `${each}: all cite`, figure: allCiting.rate, unit: 'a second', bar: { least: 30 } },
    { what: '  most memory', figure: allCiting.megabytes, unit: 'MB', bar: { most: 600 } },
  ]
}

const imported = (citing: number): Promise<{ readonly rate: number; readonly megabytes: number }> =>
  inFolder((folder) => {
    probatum(folder, 'user', 'create', '--email', 'editor@example.org', '--name', 'Ed Editor', '--roles', 'editor')
    const { ms, megabytes, out } = probatum(folder, 'import', ...documents(path.join(folder, 'pages'), { count: DOCUMENTS, words: WORDS, citing }))
    if (!out.includes(`${DOCUMENTS} documents imported, 0 unchanged, 0 failed.`)) throw new Error(`Not all were imported: ${out.slice(-200)}`)
    return { rate: DOCUMENTS / (ms / 1000), megabytes }
  })
