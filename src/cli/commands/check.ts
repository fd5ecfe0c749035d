import type { CliCommand } from '../command'

export const check: CliCommand = {
  name: 'check',
  summary: 'find what keeps documents from being published, without any database',
  example: 'probatum check article.md leaflet.docx',
  define: (command, done) =>
    command
      .argument('<file...>', 'text, Markdown, HTML or .docx documents')
      .option('--json', 'print statements, findings and references as JSON')
      .option('--policy <file>', 'house rules to judge by (JSON)')
      .action(async (files: string[], { json, policy }: { json?: true; policy?: string }) => {
        const { checkFiles } = await import('../check/checkFiles')
        done(await checkFiles(files, { print: json ? (await import('../check/asJson')).asJson : (await import('../check/asPage')).asPage, policy }))
      }),
}
