import type { Actor } from '../domain/editorial/actor'
import type { Command, CommandOf } from '../domain/editorial/command'
import { decide } from '../domain/editorial/decide'
import type { SubjectState } from '../domain/editorial/state'
import type { Subject } from '../domain/editorial/subject'
import { circumstances, type Cms } from './cms'
import { commit, type Committed } from './record'
import { proofOf, type Given, type Proof } from './secondFactor/proof'
import { signingFor } from './signer'
import { textNow } from './text'

/** What a reviewer sends to sign: the hash that was on the screen, the password again, a code where one is asked for, and the declaration. */
export interface SignatureRequest {
  readonly contentHash: string
  readonly password: string
  /** Of their authenticator app, or a recovery code. */
  readonly code?: string
  readonly declaresNoConflict: boolean
}

/** An action that signs: the very bytes that were on the screen, if `signable` still names them. */
export const signing =
  (action: 'approve' | 'reaffirm', signable: (state: SubjectState) => string | undefined) =>
  (cms: Cms, actor: Actor, subject: Subject, { contentHash, password, code = '', declaresNoConflict }: SignatureRequest): Promise<Committed> => {
    const check = proofOnce(cms, actor, { password, code })
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

/** Checks once, however often the decision is taken anew: each check counts against the limit, and no code is good twice. */
function proofOnce(cms: Cms, actor: Actor, given: Given): () => Promise<Proof> {
  let proof: Promise<Proof> | undefined
  return () => (proof ??= actor.type === 'user' ? proofOf(cms, actor.id, given) : Promise.resolve({ wrong: 'password' } as const))
}

/** The command with what was given checked: only where nothing else stands in the way, so that a refused text costs nobody a try. */
async function signed(cms: Cms, state: SubjectState, check: () => Promise<Proof>, command: CommandOf<'approve'> | CommandOf<'reaffirm'>): Promise<Command> {
  if (decide(state, command, circumstances(cms)).refusal !== undefined) return command
  const proof = await check()
  return { ...command, signature: { ...command.signature, verified: 'factors' in proof, ...proof } }
}
