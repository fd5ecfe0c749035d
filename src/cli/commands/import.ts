import type { CliCommand } from '../command'
import { VERBOSE } from '../subcommand'

export const importDocuments: CliCommand = {
  name: 'import',
  summary: 'make working copies of documents, with their references as sources and their markers as claims to confirm',
  example: 'probatum import article.md leaflet.docx --as editor@example.org',
  define: (command, done) =>
    command
      .argument('<file...>', 'text, Markdown, HTML or .docx documents')
      .option('--as <email>', 'the editor who imports them; needed where there are several')
      .option('--json', 'print the reports as JSON')
      .option(...VERBOSE)
      .action(async (files: string[], options: { as?: string; json?: true; verbose?: true }) => {
        const [{ withCms }, { importFiles }] = await Promise.all([import('../openCms'), import('../import/importFiles')])
        const print = options.json ? (await import('../import/asJson')).asJson : (await import('../import/asPage')).asPage
        done(await withCms(options, (cms) => importFiles(cms, files, { as: options.as, print })))
      }),
}
