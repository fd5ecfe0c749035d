import { readPlainText } from '../domain/documents/plainText'
import type { SourceDocument } from '../domain/documents/document'
import { decode, markOf } from './decode'
import { unreadable, type Unreadable } from './unreadable'

export type { Unreadable } from './unreadable'

export const LARGEST_FILE = 10 * 1024 * 1024
/** About 75,000 words: more is a book, and no editor's article. */
const LONGEST_TEXT = 500_000
const MOST_LINES = 20_000

/** Reads a document from outside, by its extension and its content. Whatever it holds, the answer is a document or a reason. */
export async function readDocument(file: string, bytes: Uint8Array): Promise<SourceDocument | Unreadable> {
  const extension = /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? ''
  const reader = READERS.get(extension)
  if (reader === undefined) return unreadable(`Files ending in “.${extension}” can’t be read.`, 'Use .txt, .md, .html or .docx.')
  const tooLarge = refusedSize(bytes.byteLength)
  if (tooLarge !== null) return tooLarge
  try {
    const read = await reader(bytes)
    if ('problem' in read) return read
    if (read.text.length > LONGEST_TEXT) return tooLong
    return read.text.trim() === '' ? unreadable('The document holds no text.', 'Choose the file that holds the text.') : read
  } catch (error) {
    return unreadable(`The file could not be read (${error instanceof Error ? error.message : String(error)}).`, 'Save it again as .docx, .html, .md or .txt.')
  }
}

/** Asked before a file is opened, too: nobody loads 20 GB to say that it is too much. */
export function refusedSize(bytes: number): Unreadable | null {
  return bytes > LARGEST_FILE ? unreadable(`The file is larger than ${LARGEST_FILE / 1024 / 1024} MB.`, 'Split it into several documents, or take out embedded images.') : null
}

const tooManyLines = unreadable(`The document has more than ${MOST_LINES.toLocaleString('en')} lines.`, 'Split it into several documents.')
const tooLong = unreadable(`The document is longer than ${LONGEST_TEXT.toLocaleString('en')} characters.`, 'Split it into several documents.')

type Reader = (bytes: Uint8Array) => SourceDocument | Unreadable | Promise<SourceDocument | Unreadable>

/** A format is one line here; the libraries behind it load when a file needs them. */
const READERS = new Map<string, Reader>([
  // Its offsets count the file's own characters, and the byte order mark is one.
  ['txt', ofText((text, mark) => readPlainText(mark + text))],
  ['md', ofText(async (text) => (await import('./markdown')).readMarkdown(text))],
  ['markdown', ofText(async (text) => (await import('./markdown')).readMarkdown(text))],
  ['html', ofMarkup(async (html) => (await import('./html')).readHtml(html))],
  ['htm', ofMarkup(async (html) => (await import('./html')).readHtml(html))],
  ['docx', async (bytes) => (await import('./docx')).readDocx(bytes)],
])

type Read = (text: string, mark: string) => SourceDocument | Unreadable | Promise<SourceDocument | Unreadable>

function ofText(read: Read): Reader {
  return ofMarkup((text, mark) => {
    if (text.length > LONGEST_TEXT) return tooLong
    return text.split('\n').length > MOST_LINES ? tooManyLines : read(text, mark)
  })
}

/** A page's markup may be many times its text, so that its own reader sets the limits. */
function ofMarkup(read: Read): Reader {
  return (bytes) => {
    const text = decode(bytes)
    return typeof text === 'string' ? read(text, markOf(bytes)) : text
  }
}
