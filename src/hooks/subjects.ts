import { APIError, type CollectionBeforeChangeHook, type CollectionBeforeDeleteHook } from 'payload'
import { isLocked } from '../domain/editorial/state'
import { drift } from '../domain/snapshot/drift'
import { claimsOf, freeze } from '../domain/snapshot/freeze'
import { EMPTY_LIBRARY } from '../domain/snapshot/workingCopy'
import { cmsOf } from '../operations/cms'
import { commit, stateOf } from '../operations/record'
import { copyOf } from '../operations/workingCopy'
import { SUBJECT_COLLECTIONS, type Subject, type SubjectCollection } from '../domain/editorial/subject'
import { attributeExemptions } from './exemptions'
import { actorOf, counted, refuseOverlap } from './saving'

/** Every save of an article or clinic passes here, by whatever route it comes. */
export const keepSubject: CollectionBeforeChangeHook = async ({ collection, context, data, operation, originalDoc, req }) => {
  const subject: Subject = { collection: collection.slug as SubjectCollection, id: String(originalDoc?.id ?? data['id'] ?? '') }
  const attributed = attributeExemptions(data, originalDoc, actorOf(req))
  const usedClaims = claimsOf(copyOf(subject, attributed))
  if (operation === 'create') return { ...counted(attributed, undefined, req), usedClaims, workflow: { stage: 'draft', live: 'none', seq: 0 } }

  const cms = cmsOf(req.payload, req)
  const state = await stateOf(cms, subject)
  if (isLocked(state)) throw new APIError(`This text is in ${state.copy.replace('-', ' ')}: what reviewers read can’t change under their hands. Recall it to edit.`, 409, { code: 'stage' }, true)
  if (context['isRestoringVersion'] !== true) refuseOverlap(attributed, originalDoc)
  if (state.copy === 'published' && differs(subject, originalDoc, attributed)) await commit(cms, subject, async () => ({ action: 'revise', actor: actorOf(req) }))
  return { ...counted(attributed, originalDoc, req), usedClaims, workflow: originalDoc.workflow }
}

/** What has a record stays: withdraw it if it must not be read. */
export const keepDeleted: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const slug = SUBJECT_COLLECTIONS.find((name) => name === collection.slug)
  if (slug === undefined) return
  const { seq } = await stateOf(cmsOf(req.payload, req), { collection: slug, id: String(id) })
  if (seq > 0) throw new APIError('This text has a review record, and what a record names is never deleted. Withdraw it if it must not be read any more.', 409, { code: 'recorded' }, true)
}

const differs = (subject: Subject, before: object, after: object): boolean => drift(freeze(copyOf(subject, before), EMPTY_LIBRARY), freeze(copyOf(subject, after), EMPTY_LIBRARY)).length > 0
