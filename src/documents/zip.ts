import { inflateRawSync } from 'node:zlib'
import { unreadable, type Unreadable } from './unreadable'

const LARGEST = 50 * 1024 * 1024
/** An XML part is parsed as a whole: 15 MB of it is a book of 1,000 pages. */
const LARGEST_XML = 15 * 1024 * 1024
const MOST_ENTRIES = 5000
const HIGHEST_RATIO = 200
/** Small parts of empty XML may well shrink to a thousandth. */
const RATIO_FROM = 1024 * 1024

interface Entry {
  readonly name: string
  readonly method: number
  readonly compressed: number
  readonly declared: number
  readonly header: number
}

const broken = unreadable('This is no .docx file: its ZIP container can’t be read.', 'Open it in a word processor and save it as .docx again.')
const bomb = unreadable('This .docx unpacks to far more than any document holds.', 'Open it in a word processor, take out large images and save it again.')

/**
 * Judges a ZIP container (APPNOTE 6.3.10, section 4.3) before anything unpacks it: what it declares, then what really comes out of each entry.
 * ZIP64, encryption and data before the archive are no part of a .docx (ISO/IEC 29500-2, annex C) and are refused. Null: sound.
 */
export function refusedZip(bytes: Uint8Array): Unreadable | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const entries = entriesOf(view, bytes)
    if (entries === null || !entries.some(({ name }) => name === 'word/document.xml')) return broken
    const total = entries.reduce((sum, { declared }) => sum + declared, 0)
    if (total > LARGEST || entries.some(isBomb)) return bomb
    return entries.every((entry) => unpacksAsDeclared(view, bytes, entry)) ? null : bomb
  } catch {
    return broken
  }
}

function isBomb({ name, compressed, declared }: Entry): boolean {
  return (declared > RATIO_FROM && declared > HIGHEST_RATIO * compressed) || (declared > LARGEST_XML && /\.(xml|rels)$/i.test(name))
}

function entriesOf(view: DataView, bytes: Uint8Array): Entry[] | null {
  const end = endOfDirectory(view)
  if (end === null) return null
  const count = view.getUint16(end + 10, true)
  const size = view.getUint32(end + 12, true)
  const start = view.getUint32(end + 16, true)
  if (count > MOST_ENTRIES || start + size !== end) return null
  const entries: Entry[] = []
  let at = start
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== 0x02014b50 || (view.getUint16(at + 8, true) & 1) !== 0) return null
    const nameLength = view.getUint16(at + 28, true)
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      compressed: view.getUint32(at + 20, true),
      declared: view.getUint32(at + 24, true),
      header: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return at === end ? entries : null
}

function endOfDirectory(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--) if (view.getUint32(at, true) === 0x06054b50) return at
  return null
}

/** The size that an entry declares may be a lie: it is inflated with that size as the limit. */
function unpacksAsDeclared(view: DataView, bytes: Uint8Array, { method, compressed, declared, header }: Entry): boolean {
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true)
  if (start + compressed > bytes.byteLength) throw new RangeError('An entry ends after the file')
  if (method === 0) return declared === compressed
  if (method !== 8) throw new RangeError('An unknown compression method')
  try {
    return inflateRawSync(bytes.subarray(start, start + compressed), { maxOutputLength: Math.max(1, declared) }).byteLength === declared
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') return false
    throw error
  }
}
