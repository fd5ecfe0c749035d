import type { Actor } from '../domain/editorial/actor'
import type { Subject } from '../domain/editorial/subject'
import type { Cms } from './cms'
import { commit, type Committed } from './record'
import { passwordCheck, signedBy, type SignatureRequest } from './signature'
import { signingFor } from './signer'
import { textNow } from './text'

/** Signs again what is live and unchanged; when enough have signed, it is a new edition with a new review date. */
export function reaffirm(cms: Cms, actor: Actor, subject: Subject, request: SignatureRequest): Promise<Committed> {
  const check = passwordCheck(cms, actor, request.password)
  return commit(cms, subject, async (state) =>
    signedBy(cms, state, check, {
      action: 'reaffirm',
      actor,
      contentHash: request.contentHash,
      signature: { verified: true, declaresNoConflict: request.declaresNoConflict },
      ...(await signingFor(cms, actor, subject, state)),
      ...(await textNow(cms, subject, state.live.type === 'edition' ? state.live.edition.contentHash : undefined)),
    }),
  )
}
