import { unreadable, type Unreadable } from '../unreadable'
import type { FileProblem } from '../../domain/references/files/record'

export interface Decoded {
  /** A byte order mark stays: offsets are those of the file. */
  readonly text: string
  readonly problems: readonly FileProblem[]
}

/**
 * The text of an export file: UTF-8, UTF-16, or what an XML declaration names. What is none of these was written by an old program and is
 * read as Windows-1252, which is told of: unlike an article, a list of references is no use without the entries that hold no accent.
 */
export function decodeExport(bytes: Uint8Array): Decoded | Unreadable {
  const text = decodedAs(wide(bytes) ?? 'utf-8', bytes) ?? declared(bytes)
  if (text === null) return old(bytes)
  return isText(text) ? { text, problems: [] } : notText
}

function old(bytes: Uint8Array): Decoded | Unreadable {
  const text = new TextDecoder('windows-1252').decode(bytes)
  if (!isText(text)) return notText
  const line = new TextDecoder().decode(bytes).split('\uFFFD', 1)[0]?.split(/\r\n|\r|\n/).length ?? 1
  return { text, problems: [{ line, message: 'From here on the file is not valid UTF-8. It was read as Windows-1252: look at the letters with accents.' }] }
}

const notText = unreadable('This is not a text file: it holds binary data.', 'Export the references as .nbib, .ris, .bib, .enw, .xml or .json and use that file.')

/** Tabs, line breaks and form feeds are text; so is the end-of-file mark of DOS. */
const isText = (text: string): boolean => !/[\u0000-\u0008\u000e-\u0019\u001c-\u001f]/.test(text)

/** UTF-16 by its mark, or by the zeros that it puts between the letters of Western text. */
function wide([a, b, c, d]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if ((a === 0xff && b === 0xfe) || (a !== 0 && b === 0 && c !== 0 && d === 0)) return 'utf-16le'
  return (a === 0xfe && b === 0xff) || (a === 0 && b !== 0 && c === 0 && d !== 0) ? 'utf-16be' : null
}

function declared(bytes: Uint8Array): string | null {
  const [, encoding] = /^<\?xml[^>]{0,80}encoding=["']([\w-]{2,20})["']/.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 200))) ?? []
  return encoding === undefined ? null : decodedAs(encoding, bytes)
}

function decodedAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
