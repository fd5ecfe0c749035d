/** Why an action is not done: a code for programs, a sentence for people that says what to do next. */
export interface Refusal {
  readonly code: RefusalCode
  readonly message: string
  /** What exactly stands in the way, one line each: findings, differing fields, reasons of ineligibility. */
  readonly details: readonly string[]
}

export type RefusalCode =
  /** The actor's role has no right to it. */
  | 'forbidden'
  /** The working copy or what is live is in a stage that doesn't allow it. */
  | 'stage'
  /** Somebody else has it in hand. */
  | 'taken'
  /** The gate holds blocking findings against the text. */
  | 'findings'
  /** The working copy is no longer what was submitted. */
  | 'drift'
  /** What the user looked at is no longer what is there. */
  | 'stale'
  /** This reviewer may not sign this. */
  | 'ineligible'
  /** The signature was not given or is wrong. */
  | 'signature'
  /** Something that the action needs is missing or malformed. */
  | 'invalid'

export const refuse = (code: RefusalCode, message: string, details: readonly string[] = []): { readonly refusal: Refusal } => ({ refusal: { code, message, details } })
