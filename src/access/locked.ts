import type { Access } from 'payload'
import { isLocked } from '../domain/editorial/state'
import type { SubjectCollection } from '../domain/editorial/subject'
import { cmsOf } from '../operations/cms'
import { stateOf } from '../operations/record'
import { has } from './roles'

/** Editors, while the text is theirs: one that reviewers read is for reading only, in the admin too. The record says so, never the stage in lists. */
export const editorsUnlessLocked =
  (collection: SubjectCollection): Access =>
  async ({ id, req }) =>
    has(req, 'editor') && (id === undefined || !isLocked(await stateOf(cmsOf(req.payload, req), { collection, id: String(id) })))
