import type { Actor } from '../domain/editorial/actor'
import type { Command, CommandOf } from '../domain/editorial/command'
import { decide } from '../domain/editorial/decide'
import type { SubjectState } from '../domain/editorial/state'
import type { Subject } from '../domain/editorial/subject'
import { circumstances, type Cms } from './cms'
import { verifyPassword } from './password'
import { commit, type Committed } from './record'
import { signingFor } from './signer'
import { textNow } from './text'

/** What a reviewer sends to sign: the hash that was on the screen, the password again, and the declaration. */
export interface SignatureRequest {
  readonly contentHash: string
  readonly password: string
  readonly declaresNoConflict: boolean
}

/** An action that signs: the very bytes that were on the screen, if `signable` still names them. */
export const signing =
  (action: 'approve' | 'reaffirm', signable: (state: SubjectState) => string | undefined) =>
  (cms: Cms, actor: Actor, subject: Subject, { contentHash, password, declaresNoConflict }: SignatureRequest): Promise<Committed> => {
    const check = passwordCheck(cms, actor, password)
    return commit(cms, subject, async (state) =>
      signed(cms, state, check, {
        action,
        actor,
        contentHash,
        signature: { verified: true, declaresNoConflict },
        ...(await signingFor(cms, actor, subject, state)),
        ...(await textNow(cms, subject, signable(state))),
      }),
    )
  }

/** Checks the password once, however often the decision is taken anew: each check counts against the limit. */
function passwordCheck(cms: Cms, actor: Actor, password: string): () => Promise<boolean> {
  let checked: Promise<boolean> | undefined
  return () => (checked ??= actor.type === 'user' ? verifyPassword(cms, actor.id, password) : Promise.resolve(false))
}

/** The command with its password checked: only where nothing else stands in the way, so that a refused text costs nobody a try. */
async function signed(cms: Cms, state: SubjectState, check: () => Promise<boolean>, command: CommandOf<'approve'> | CommandOf<'reaffirm'>): Promise<Command> {
  if (decide(state, command, circumstances(cms)).refusal !== undefined) return command
  return { ...command, signature: { ...command.signature, verified: await check() } }
}
