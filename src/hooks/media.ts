import { createHash } from 'node:crypto'
import type { CollectionBeforeChangeHook } from 'payload'
import { contributed } from './saving'

/** The digest by which a snapshot pins this file, and who has described it. */
export const keepFile: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => ({
  ...data,
  sha256: req.file === undefined ? (originalDoc?.sha256 ?? null) : createHash('sha256').update(req.file.data).digest('hex'),
  contributors: contributed(originalDoc, req),
})
