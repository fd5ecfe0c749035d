import type { CliCommand } from '../command'

export const references: CliCommand = {
  name: 'references',
  summary: 'read reference lists and exports of reference managers, without any database',
  example: 'probatum references library.ris pubmed.nbib list.txt',
  define: (command, done) =>
    command
      .argument('<file...>', '.nbib, .ris, .bib, .enw, .xml (PubMed), .json (CSL-JSON) or .txt (a printed list)')
      .option('--json', 'print the references as CSL-JSON, with where they stand')
      .action(async (files: string[], { json }: { json?: true }) => {
        const { readFiles } = await import('../references/readFiles')
        done(await readFiles(files, json ? (await import('../references/asJson')).asJson : (await import('../references/asPage')).asPage))
      }),
}
