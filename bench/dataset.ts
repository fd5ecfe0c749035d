import { createWriteStream } from 'node:fs'
import path from 'node:path'
import { once } from 'node:events'
import { getPayload } from 'payload'
import { probatumConfig } from '../src/config'
import { readEnvironment } from '../src/environment'
import { inFolder, probatum } from './command'
import type { Measured } from './measured'
import { chance, sentence, work } from './prose'

const SOURCES = 50_000
const ROWS = 70_000
/** Rows about a source of the library: about five times as many as papers are retracted. */
const NAMED = 100

/** `probatum sources check --dataset`: the whole process, once with news of each source that is named, and once more without any. */
export const dataset = (): Promise<Measured[]> =>
  inFolder(async (folder) => {
    await library(folder)
    const file = await rows(path.join(folder, 'dataset.csv'))
    const check = (expected: string) => {
      const { ms, megabytes, out } = probatum(folder, 'sources', 'check', '--dataset', file)
      if (!out.includes(expected)) throw new Error(`Not what was expected: ${out.slice(-200)}`)
      return { ms, megabytes }
    }
    const news = check(`${ROWS} rows against ${SOURCES} sources: ${NAMED} named, ${NAMED} changed`)
    const again = check(`${NAMED} named, 0 changed`)
    const what = `sources check --dataset, ${ROWS} rows against ${SOURCES} sources, SQLite, whole process`
    return [
      { what: `${what}: ${NAMED} fall`, figure: news.ms, unit: 'ms', bar: { most: 10_000 } },
      { what: '  most memory', figure: news.megabytes, unit: 'MB', bar: { most: 300 } },
      { what: `${what}: nothing new`, figure: again.ms, unit: 'ms', bar: { most: 10_000 } },
      { what: '  most memory', figure: again.megabytes, unit: 'MB', bar: { most: 300 } },
    ]
  })

/** Rows as they stand after a save, without the saves: fifty thousand of those would take minutes. */
async function library(folder: string): Promise<void> {
  const payload = await getPayload({ config: probatumConfig(readEnvironment({ DATA_DIR: folder, PAYLOAD_SECRET: 'a secret for measuring, and for nothing else' }), { serves: false }), key: 'dataset' })
  const transactionID = (await payload.db.beginTransaction()) ?? ''
  for (let number = 0; number < SOURCES; number++) {
    const { title, journal, year, volume, page } = work(chance(number), number)
    const none = Object.fromEntries(['pmcidKey', 'isbnKey', 'nctKey'].map((key) => [key, `none ${number}`]))
    const data = { id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`, type: 'article-journal', title, containerTitle: journal, year, volume: String(volume), page: String(page), status: 'current', revision: 1, textRevision: 1, doi: doiOf(number), doiKey: doiOf(number), pmid: String(20_000_000 + number), pmidKey: String(20_000_000 + number), ...none }
    await payload.db.create({ collection: 'sources', data, returning: false, req: { transactionID } })
  }
  await payload.db.commitTransaction(transactionID)
  await payload.destroy()
}

const doiOf = (number: number): string => `10.5555/bench.${number}`

async function rows(file: string): Promise<string> {
  const stream = createWriteStream(file)
  stream.write('Record ID,Title,Subject,Institution,Journal,Publisher,Country,Author,URLS,ArticleType,RetractionDate,RetractionDOI,RetractionPubMedID,OriginalPaperDate,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,Reason,Paywalled,Notes\n')
  const every = ROWS / NAMED
  for (let number = 0; number < ROWS; number++) {
    const of = chance(100_000 + number)
    const { title, journal, authors } = work(of, number)
    const about = number % every === 0 ? doiOf(number / every) : `10.5556/elsewhere.${number}`
    const notes = Array.from({ length: 5 }, (_, index) => sentence(of, index)).join(' ')
    const cells = [number, title, '(HSC) Medicine;', 'Bench Hospital, Bench City; Another Hospital, Bench City', journal, 'Bench Press', 'Iceland', authors.join(';'), '', 'Research Article;', '8/22/2024 0:00', `10.5556/notice.${number}`, 0, '1/5/2019 0:00', about, 0, 'Retraction', '+Concerns/Issues About Data;+Investigation by Journal/Publisher;', 'No', notes]
    if (!stream.write(`${cells.map((cell) => `"${cell}"`).join(',')}\n`)) await once(stream, 'drain')
  }
  stream.end()
  await once(stream, 'finish')
  return file
}
