import type { Actor } from '../domain/editorial/actor'
import type { Subject } from '../domain/editorial/subject'
import type { Cms } from './cms'
import { commit, type Committed } from './record'
import { passwordCheck, signedBy, type SignatureRequest } from './signature'
import { signingFor } from './signer'
import { textNow } from './text'

/** Signs the very bytes that were on the reviewer's screen. */
export function approve(cms: Cms, actor: Actor, subject: Subject, request: SignatureRequest): Promise<Committed> {
  const check = passwordCheck(cms, actor, request.password)
  return commit(cms, subject, async (state) =>
    signedBy(cms, state, check, {
      action: 'approve',
      actor,
      contentHash: request.contentHash,
      signature: { verified: true, declaresNoConflict: request.declaresNoConflict },
      ...(await signingFor(cms, actor, subject, state)),
      ...(await textNow(cms, subject, state.review?.text.contentHash)),
    }),
  )
}
