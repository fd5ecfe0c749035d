import { EXIT, type CliCommand } from '../command'
import { VERBOSE } from '../subcommand'

export const reconcile: CliCommand = {
  name: 'reconcile',
  summary: 'make everything derived anew: stages, publications, where claims and sources are used',
  example: 'probatum reconcile',
  define: (command, done) =>
    command
      .option('--json', 'print the outcome as JSON')
      .option(...VERBOSE)
      .action(async (options: { json?: true; verbose?: true }) => {
        const [{ withCms }, operation] = await Promise.all([import('../openCms'), import('../../operations/reconcile')])
        done(
          await withCms(options, async (cms) => {
            const reconciled = await operation.reconcile(cms)
            const { subjects, related, versions, problems } = reconciled
            const page = [`${subjects} records projected; where-used put right in ${related} documents; ${versions} missing versions written.`, ...problems.map((problem) => `  could not be projected: ${problem}`)].join('\n')
            process.stdout.write(`${options.json ? JSON.stringify(reconciled) : page}\n`)
            return problems.length > 0 ? EXIT.blocked : EXIT.clean
          }),
        )
      }),
}
