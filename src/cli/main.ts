import { Command, CommanderError } from 'commander'
import { EXIT, WrongUse, type ExitCode } from './command'
import { commands as ownCommands } from './commands'

/** Runs one command line (without `node` and the script; `version` is what --version says) and resolves to its exit code. */
export async function main(argv: readonly string[], version: string, commands = ownCommands): Promise<ExitCode> {
  let code: ExitCode = EXIT.clean
  const program = new Command('probatum')
    .description('Medical content that is cited and reviewed before it is published.')
    .version(version)
    .exitOverride()
    .showHelpAfterError('Add --help to see how it is used.')
    .addHelpText('after', '\nExample:\n  probatum check article.md\n\nExit codes: 0 nothing that blocks, 1 blocking findings or a refusal, 2 wrong use.')
  for (const { name, summary, example, define } of commands) {
    const command = program.command(name).description(summary).addHelpText('after', `\nExample:\n  ${example}`)
    define(command, (result) => (code = result))
  }
  process.stdout.on('error', ignoreClosedPipe)
  try {
    await program.parseAsync([...argv], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.wrongUse
    if (!(error instanceof WrongUse)) throw error
    process.stderr.write(`probatum: ${error.message}\n`)
    return EXIT.wrongUse
  } finally {
    process.stdout.off('error', ignoreClosedPipe)
  }
}

/** `probatum check … | head` closes the pipe early: that is no error of ours. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}
