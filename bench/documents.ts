import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { chance, sentence, wordsIn, work, type Chance } from './prose'

const REFERENCES = 5

export interface Pages {
  readonly count: number
  readonly words: number
  /** One document in so many has markers and a list of references, some of which the next one shares. */
  readonly citing: number
}

/** Writes Markdown documents into a folder. Returns their files. */
export function documents(folder: string, { count, words, citing }: Pages): string[] {
  mkdirSync(folder, { recursive: true })
  return Array.from({ length: count }, (_, index) => {
    const file = path.join(folder, `page-${String(index).padStart(4, '0')}.md`)
    writeFileSync(file, aDocument(index, words, index % citing === 0))
    return file
  })
}

function aDocument(number: number, words: number, cites: boolean): string {
  const of = chance(number + 1)
  const paragraphs: string[] = []
  for (let written = 0; written < words; ) {
    const paragraph = aParagraph(of, number * 1000 + paragraphs.length * 5, cites)
    written += wordsIn(paragraph)
    paragraphs.push(...(paragraphs.length % 6 === 0 ? [`## Part ${paragraphs.length + 1}`] : []), paragraph)
  }
  const references = Array.from({ length: REFERENCES }, (_, index) => `${index + 1}. ${aReference(number * 3 + index)}`)
  return [`# Page ${number} on what helps`, ...paragraphs, ...(cites ? ['## References', references.join('\n')] : [])].join('\n\n').concat('\n')
}

/** Five sentences, the first with a marker where the document cites. */
const aParagraph = (of: Chance, note: number, cites: boolean): string =>
  Array.from({ length: 5 }, (_, index) => {
    const one = sentence(of, note + index)
    return cites && index === 0 ? `${one.slice(0, -1)} [${of.number(1, REFERENCES)}].` : one
  }).join(' ')

function aReference(number: number): string {
  const { authors, title, journal, year, volume, page } = work(chance(50_000 + number), number)
  return `${authors.join(', ')}. ${title}. ${journal}. ${year};${volume}:${page}-${page + 8}. doi:10.5555/bench.${number}`
}
