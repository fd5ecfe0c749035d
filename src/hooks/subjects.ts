import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, CollectionBeforeOperationHook, CollectionSlug, PayloadRequest } from 'payload'
import { has } from '../access/roles'
import { beginning, IN_WORDS, isLocked, type SubjectState } from '../domain/editorial/state'
import { drift } from '../domain/snapshot/drift'
import { claimsHeldBy, freeze } from '../domain/snapshot/freeze'
import { EMPTY_LIBRARY } from '../domain/snapshot/workingCopy'
import { cmsOf } from '../operations/cms'
import { hint, hintOf } from '../operations/project'
import { commit, stateOf } from '../operations/record'
import { copyOf } from '../operations/workingCopy'
import type { Subject, SubjectCollection } from '../domain/editorial/subject'
import { attributeExemptions } from './exemptions'
import { actorOf, counted, refuseOverlap } from './saving'
import { Declined } from '../operations/refused'

/** Every save of an article or clinic passes here, by whatever route it comes. */
export const keepSubject: CollectionBeforeChangeHook = async ({ collection, context, data, operation, originalDoc, req }) => {
  const subject: Subject = { collection: collection.slug as SubjectCollection, id: String(originalDoc?.id ?? data['id'] ?? '') }
  const attributed = attributeExemptions(data, originalDoc, actorOf(req))
  const usedClaims = claimsHeldBy(copyOf(subject, attributed))
  if (operation === 'create') return { ...counted(attributed, undefined, req), usedClaims, workflow: hintOf(beginning) }

  const cms = cmsOf(req.payload, req)
  const state = await stateOf(cms, subject)
  if (isLocked(state)) throw locked(state)
  if (context['isRestoringVersion'] !== true) refuseOverlap(attributed, originalDoc)
  const revises = state.copy === 'published' && differs(subject, originalDoc, attributed)
  const now = revises ? (await commit(cms, subject, async () => ({ action: 'revise', actor: actorOf(req) }))).state : state
  return { ...counted(attributed, originalDoc, req), usedClaims, workflow: hintOf(now) }
}

/** Tells an editor why a text is locked. Access refuses the save as well, so that the admin shows the form for reading only, and can't say why. */
export const refuseLocked: CollectionBeforeOperationHook = async ({ args, collection, operation, overrideAccess, req }) => {
  if (overrideAccess === true || !has(req, 'editor') || !('id' in args) || (operation !== 'update' && operation !== 'updateByID' && operation !== 'restoreVersion')) return args
  const id = operation === 'restoreVersion' ? await parentOf(req, collection.slug, String(args.id)) : String(args.id)
  const state = await stateOf(cmsOf(req.payload, req), { collection: collection.slug as SubjectCollection, id })
  if (isLocked(state)) throw locked(state)
  return args
}

const locked = ({ copy }: SubjectState) => new Declined(`This text is ${IN_WORDS[copy]}: what reviewers read can’t change under their hands. Recall it to edit.`, 409, { code: 'stage' })

async function parentOf(req: PayloadRequest, collection: CollectionSlug, version: string): Promise<string> {
  const { docs: [found] } = await req.payload.db.findVersions({ collection, where: { id: { equals: version } }, limit: 1, pagination: false, req })
  return String(found?.parent ?? '')
}

/** Where no transaction keeps the two apart, an event may have come between this save's reading and its writing: its stage was written over then. */
export const keepHint: CollectionAfterChangeHook = async ({ collection, doc, operation, req }) => {
  if (operation === 'create') return
  const subject: Subject = { collection: collection.slug as SubjectCollection, id: String(doc.id) }
  const cms = cmsOf(req.payload, req)
  const state = await stateOf(cms, subject)
  if (state.seq !== doc.workflow?.seq) await hint(cms, subject, state)
}

const differs = (subject: Subject, before: object, after: object): boolean => drift(freeze(copyOf(subject, before), EMPTY_LIBRARY), freeze(copyOf(subject, after), EMPTY_LIBRARY)).length > 0
