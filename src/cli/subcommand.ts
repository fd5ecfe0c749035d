import type { Command } from 'commander'

/** A command below another one, with an example that works as it stands. */
export const subcommand = (command: Command, name: string, summary: string, example: string): Command =>
  command.command(name).description(summary).addHelpText('after', `\nExample:\n  ${example}`)

/** For every command that opens the CMS. */
export const VERBOSE = ['--verbose', 'print what the CMS logs, and where an error came from'] as const
