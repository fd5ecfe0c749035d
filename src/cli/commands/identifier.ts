import { EXIT, type CliCommand } from '../command'

export const identifier: CliCommand = {
  name: 'identifier',
  summary: 'say what pasted identifiers are, in their normal form: DOI, PMID, PMCID, ISBN, NCT, arXiv, ORCID, NPI',
  example: 'probatum identifier "doi:10.1000/182" "ISBN 0-8044-2957-X"',
  define: (command, done) =>
    command
      .argument('<text...>', 'one identifier each, as it was copied')
      .option('--json', 'print them as JSON')
      .addHelpText('after', '\nBare digits: up to eight are a PMID; ten an NPI where its check digit fits, else an ISBN; thirteen an ISBN; sixteen an ORCID iD.')
      .action(async (texts: string[], { json }: { json?: true }) => {
        const [{ identify }, { quoted }] = await Promise.all([import('../../domain/references/identifiers'), import('../words')])
        const identifiers = texts.map(identify)
        const page = identifiers.map(({ kind, normalized, raw }) => `${kind.padEnd(6)} ${normalized ?? 'not valid'}  “${quoted(raw)}”`).join('\n')
        process.stdout.write(`${json ? JSON.stringify({ identifiers }) : page}\n`)
        done(identifiers.every(({ valid }) => valid) ? EXIT.clean : EXIT.blocked)
      }),
}
