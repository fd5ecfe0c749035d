import { createHash } from 'node:crypto'
import type { CollectionBeforeChangeHook } from 'payload'

/** The digest by which a snapshot pins this file. */
export const fingerprint: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => ({
  ...data,
  sha256: req.file === undefined ? (originalDoc?.sha256 ?? null) : createHash('sha256').update(req.file.data).digest('hex'),
})
