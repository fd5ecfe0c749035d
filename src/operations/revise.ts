import { allFields } from '../database/wholeVersions'
import type { Actor } from '../domain/editorial/actor'
import { readStored } from '../records/snapshots'
import type { Subject } from '../domain/editorial/subject'
import type { Cms } from './cms'
import { commit, stateOf, type Committed } from './record'

/** Opens a published working copy for its next edition; what is live stays. */
export const revise = (cms: Cms, actor: Actor, subject: Subject): Promise<Committed> => commit(cms, subject, async () => ({ action: 'revise', actor }))

/**
 * Gives the next edition up: the last edition's text comes back into the working copy, then the event follows.
 * In that order: a crash between the two leaves a draft with the old text, and nothing public or lost (the given-up text stays a version).
 */
export function discardRevision(cms: Cms, actor: Actor, subject: Subject): Promise<Committed> {
  return commit(
    cms,
    subject,
    async () => ({ action: 'discard-revision', actor }),
    async () => {
      const edition = (await stateOf(cms, subject)).editions.at(-1)
      const stored = edition === undefined ? null : await readStored(cms.payload, edition.contentHash)
      if (stored === null) throw new Error(`The last edition of ${subject.collection} ${subject.id} has no snapshot.`)
      const { flattenedFields } = cms.payload.collections[subject.collection].config
      // All of them: an update leaves alone what it isn't given.
      const { createdAt: _createdAt, updatedAt: _updatedAt, revision: _revision, contributors: _contributors, workflow: _workflow, ...text } = allFields(flattenedFields, JSON.parse(stored.workingCopy) as Readonly<Record<string, unknown>>)
      await cms.payload.update({ collection: subject.collection, id: subject.id, data: text, depth: 0, overrideAccess: true, ...(actor.type === 'user' && { user: { id: actor.id, name: actor.name, roles: [...actor.roles], collection: 'users' } }) })
    },
  )
}
