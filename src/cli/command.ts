import type { Command } from 'commander'

/** Exit codes: nothing that blocks, blocking findings or a refusal, wrong use. */
export const EXIT = { clean: 0, blocked: 1, wrongUse: 2 } as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/**
 * One command of `probatum`: one file in commands/, one line in commands/index.ts.
 * Its heavy imports belong inside the action, so that every other command starts fast.
 */
export interface CliCommand {
  readonly name: string
  readonly summary: string
  /** A line that works as it stands, shown below --help. */
  readonly example: string
  /** Adds arguments, options and the action; the action hands its exit code to `done`. */
  readonly define: (command: Command, done: (code: ExitCode) => void) => void
}

/** Thrown by an action for what only its user can put right: a bad option value, a policy file that isn't one. */
export class WrongUse extends Error {}
