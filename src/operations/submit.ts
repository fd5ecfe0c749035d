import type { Actor } from '../domain/editorial/actor'
import { refuse } from '../domain/editorial/refusal'
import { canonicalHash } from '../domain/snapshot/hash'
import { otherEvidence } from '../domain/snapshot/otherEvidence'
import { readSnapshot, storeSnapshot } from '../records/snapshots'
import { reserveSlug } from '../records/slugs'
import { keyOf, type Subject } from '../domain/editorial/subject'
import type { Cms } from './cms'
import { commit, type Committed } from './record'
import { Refused } from './refused'
import { findingsNow, freezeNow, type Frozen } from './text'

/** Freezes the working copy and puts that snapshot up for clinical review. Its address is reserved before the event, so that no record stands which can't be projected. */
export async function submit(cms: Cms, actor: Actor, subject: Subject, { minorCorrection = false }: { readonly minorCorrection?: boolean } = {}): Promise<Committed> {
  let frozen: Frozen
  return commit(
    cms,
    subject,
    async ({ live }) => {
      frozen = await freezeNow(cms, subject)
      const { snapshot } = frozen
      const { slug, language, risk, changeNote } = snapshot
      return { action: 'submit', actor, text: { contentHash: canonicalHash(snapshot), slug, language, risk, changeNote }, findings: await findingsNow(cms, subject, snapshot, frozen.shelf), ...(minorCorrection && { minorCorrection: { otherEvidence: live.type === 'edition' ? otherEvidence(await readSnapshot(cms.payload, live.edition.contentHash), snapshot) : [] } }) }
    },
    async () => {
      const { snapshot, document } = frozen
      const { kind, language, slug } = snapshot
      const owner = await reserveSlug(cms.payload, { kind, language, slug }, keyOf(subject), cms.now())
      if (owner !== keyOf(subject)) throw new Refused(refuse('findings', `The address “${slug}” was just taken by another text (${owner}). Choose another.`, [`slug.taken at slug: “${slug}”`]).refusal)
      await storeSnapshot(cms.payload, keyOf(subject), snapshot, document, cms.now())
    },
  )
}
