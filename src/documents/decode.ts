import { unreadable, type Unreadable } from './unreadable'

/** The text of UTF-8, or of UTF-16 with a byte order mark. Nothing is guessed: a wrong guess puts wrong words under a doctor's name. */
export function decode(bytes: Uint8Array): string | Unreadable {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  const text = decodeAs(encoding, bytes)
  if (text !== null && text.trim() === '') return unreadable('The file is empty.', 'Choose the file that holds the text.')
  if (text !== null && !/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text)) return text
  if (text !== null || bytes.includes(0)) return unreadable('This is not a text file: it holds binary data.', 'Export the document as .docx, .html, .md or .txt and use that file.')
  return unreadable('The file is not valid UTF-8.', 'Save it again with the encoding UTF-8: in most editors, “Save as”, then “Encoding”.')
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
