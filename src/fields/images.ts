import type { Where } from 'payload'

/** The media library holds PDFs, too. */
export const imagesOnly: Where = { mimeType: { contains: 'image/' } }
