import type { CliCommand } from '../command'

export const move: CliCommand = {
  name: 'move',
  summary: 'copy everything from the embedded SQLite database to an empty MongoDB, and compare it there',
  example: 'probatum move --to "mongodb://localhost:27017/probatum?replicaSet=rs0"',
  define: (command, done) =>
    command
      .requiredOption('--to <url>', 'the MongoDB to fill; MONGODB_FLAVOUR says what kind it is')
      .option('--resume', 'continue a move that was interrupted: what is there already is skipped')
      .option('--json', 'print the outcome as JSON')
      .option('--verbose', 'print what the CMS logs, and where an error came from')
      .addHelpText('after', '\nStop the app first: whatever it writes meanwhile shows as a difference at the end.')
      .action(async (options: { to: string; resume?: true; json?: true; verbose?: true }) => done(await (await import('../move')).moveTo(options))),
}
