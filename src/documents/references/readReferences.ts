import type { FileReading } from '../../domain/references/files/record'
import { unreadable, type Unreadable } from '../unreadable'
import { decodeExport } from './decodeExport'

/** A PubMed export of ten thousand abstracts has half of it. */
export const LARGEST_EXPORT = 100 * 1024 * 1024
/** A printed list of some ten thousand references. */
const LONGEST_LIST = 5_000_000

/** Reads the references of a file, by its extension. Whatever it holds, the answer is what could be read, with the lines that couldn’t, or a reason. */
export async function readReferences(file: string, bytes: Uint8Array): Promise<FileReading | Unreadable> {
  const extension = /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? ''
  const reader = READERS.get(extension)
  if (reader === undefined) return unreadable(`Files ending in “.${extension}” can’t be read.`, `Use ${EXTENSIONS}.`)
  const tooLarge = refusedExport(bytes.byteLength)
  if (tooLarge !== null) return tooLarge
  try {
    const decoded = decodeExport(bytes)
    if ('problem' in decoded) return decoded
    if (decoded.text.trim() === '') return unreadable('The file is empty.', 'Choose the file that holds the references.')
    const read = await reader(decoded.text)
    return 'problem' in read ? read : { ...read, problems: [...decoded.problems, ...read.problems] }
  } catch (error) {
    return unreadable(`The file could not be read (${error instanceof Error ? error.message : String(error)}).`, 'Export the references again, or in another format.')
  }
}

/** Asked before a file is opened, too. */
export const refusedExport = (bytes: number): Unreadable | null =>
  bytes > LARGEST_EXPORT ? unreadable(`The file is larger than ${LARGEST_EXPORT / 1024 / 1024} MB.`, 'Export the references in several files.') : null

export const EXTENSIONS = '.nbib, .ris, .bib, .enw, .xml (PubMed), .json (CSL-JSON) or .txt (a printed list)'

type Reader = (text: string) => Promise<FileReading | Unreadable>

const nbib: Reader = async (text) => (await import('../../domain/references/files/nbib')).readNbib(text)
const ris: Reader = async (text) => (await import('../../domain/references/files/ris')).readRis(text)
const bibtex: Reader = async (text) => (await import('../../domain/references/files/bibtex/read')).readBibtex(text)
const enw: Reader = async (text) => (await import('../../domain/references/files/enw')).readEnw(text)
const xml: Reader = async (text) => (await import('./pubmedXml')).readPubmedXml(text)
const json: Reader = async (text) => (await import('../../domain/references/files/cslJson')).readCslJson(text)

const printed: Reader = async (text) => {
  if (text.length > LONGEST_LIST) return unreadable(`The list is longer than ${LONGEST_LIST.toLocaleString('en')} characters.`, 'Split it into several files.')
  const { referencesIn } = await import('../../domain/references/referenceList')
  return { references: referencesIn(text).map(({ raw, start, end, csl, identifiers, confidence }) => ({ raw, start, end, csl, identifiers, confidence })), problems: [] }
}

/** A format is one line here. */
const READERS: ReadonlyMap<string, Reader> = new Map([
  ['nbib', nbib], ['medline', nbib],
  ['ris', ris],
  ['bib', bibtex], ['bibtex', bibtex],
  ['enw', enw],
  ['xml', xml],
  ['json', json],
  ['txt', printed],
])
