import { unreadable, type Unreadable } from './unreadable'

/** The text of UTF-8, or of UTF-16 with a byte order mark, without the mark. Nothing is guessed: a wrong guess puts wrong words under a doctor's name. */
export function decode(bytes: Uint8Array): string | Unreadable {
  const text = decodeAs(encodingOf(bytes), bytes)
  if (text !== null && text.trim() === '') return unreadable('The file is empty.', 'Choose the file that holds the text.')
  if (text !== null && !/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text)) return text
  if (text !== null || bytes.includes(0)) return unreadable('This is not a text file: it holds binary data.', 'Export the document as .docx, .html, .md or .txt and use that file.')
  return unreadable('The file is not valid UTF-8.', 'Save it again with the encoding UTF-8: in most editors, “Save as”, then “Encoding”.')
}

/** The byte order mark at the beginning, as the character that it is; '' where there is none. */
export const markOf = (bytes: Uint8Array): string => (encodingOf(bytes) !== 'utf-8' || (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) ? '\uFEFF' : '')

const encodingOf = ([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | 'utf-8' => (first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8')

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
