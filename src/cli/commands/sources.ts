import type { CliCommand } from '../command'
import { subcommand, VERBOSE } from '../subcommand'

export const sources: CliCommand = {
  name: 'sources',
  summary: 'find out what has become of the sources: retractions, concerns, corrections',
  example: 'probatum sources check',
  define: (command, done) =>
    subcommand(command, 'check', 'look every source up at Crossref and PubMed, or in a dataset', 'probatum sources check --dataset retraction_watch.csv')
      .option('--dataset <file>', 'the Retraction Watch dataset (CSV) instead of the registries')
      .option('--json', 'print the outcome as JSON')
      .option(...VERBOSE)
      .action(async ({ dataset, json, verbose }: { dataset?: string; json?: true; verbose?: true }) => {
        const [{ withCms }, { checkByDataset, checkByRegistries }] = await Promise.all([import('../openCms'), import('../sources')])
        done(await withCms({ ...(verbose && { verbose }) }, (cms) => (dataset === undefined ? checkByRegistries(cms, json === true) : checkByDataset(cms, dataset, json === true))))
      }),
}
