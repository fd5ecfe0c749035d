import mammoth from 'mammoth'
import type { SourceDocument } from '../domain/documents/document'
import { readHtml } from './html'
import { unreadable, type Unreadable } from './unreadable'
import { refusedZip } from './zip'

/** Word's own “Title” is the page's first heading; everything else as mammoth maps it. */
const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh", 'u => u', 'strike => s']

export async function readDocx(bytes: Uint8Array): Promise<SourceDocument | Unreadable> {
  const refused = refusedZip(bytes)
  if (refused !== null) return refused
  try {
    // Images stay out of the HTML: the reader reports each one by its alternative text.
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { styleMap: STYLES, convertImage: mammoth.images.imgElement(async () => ({ src: '' })) })
    return readHtml(value, 'docx')
  } catch {
    return unreadable('The Word document is damaged and could not be read.', 'Open it in a word processor and save it as .docx again.')
  }
}
