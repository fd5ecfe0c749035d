import type { Command } from 'commander'
import type { CliCommand } from '../command'
import { subcommand, VERBOSE } from '../subcommand'

interface Options {
  readonly json?: true
  readonly verbose?: true
}

export const audit: CliCommand = {
  name: 'audit',
  summary: 'read the record: check it, export it, say what was live and who signed what',
  example: 'probatum audit verify',
  define: (command, done) => {
    const reading = (name: string, summary: string, example: string): Command =>
      subcommand(command, name, summary, example).option(...VERBOSE)
    const asJson = ['--json', 'print it as JSON'] as const
    const open = () => Promise.all([import('../openCms'), import('../audit')] as const)

    reading('verify', 'check every chain and every signed text', 'probatum audit verify --against audit-2026-01.jsonl')
      .option('--against <file>', 'an earlier export: nothing in it may have changed or gone since')
      .option(...asJson)
      .action(async (options: Options & { against?: string }) => {
        const [{ withCms }, { verifyRecord }] = await open()
        done(await withCms(options, (cms) => verifyRecord(cms, options.against, options.json === true)))
      })
    reading('export', 'print every event as a line of JSON, and after each subject’s events its head', 'probatum audit export > audit-2026-01.jsonl').action(async (options: Options) => {
      const [{ withCms }, { exportRecord }] = await open()
      done(await withCms(options, exportRecord))
    })
    reading('live', 'say which edition of each text was live at an instant, or at the end of a day', 'probatum audit live --at 2026-01-31')
      .requiredOption('--at <date>', '2026-01-31 (the house’s day) or 2026-01-31T12:00:00Z')
      .option(...asJson)
      .action(async (options: Options & { at: string }) => {
        const [{ withCms }, { printLive }] = await open()
        done(await withCms(options, (cms) => printLive(cms, options.at, options.json === true)))
      })
    reading('signed', 'say what a reviewer has signed, when, and on which sources', 'probatum audit signed --by "Ines Valcourt"')
      .requiredOption('--by <reviewer>', 'profile id, user id or printed name')
      .option(...asJson)
      .action(async (options: Options & { by: string }) => {
        const [{ withCms }, { printSigned }] = await open()
        done(await withCms(options, (cms) => printSigned(cms, options.by, options.json === true)))
      })
  },
}
