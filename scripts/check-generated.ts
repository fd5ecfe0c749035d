import { execFileSync } from 'node:child_process'

/** Everything that is generated and committed, made anew: CI fails where it differs from what stands in the repository. */
const GENERATORS: readonly (readonly [command: string, ...args: string[]])[] = [
  ['payload', 'generate:types'],
  ['payload', 'generate:importmap'],
  ['payload', 'migrate:create', 'drift', '--skip-empty'],
  ['tsx', 'scripts/print-schema.ts'],
  ['tsx', 'scripts/print-workflow.ts'],
]

const GENERATED = ['src/payload-types.ts', 'src/app/(payload)/admin/importMap.js', 'migrations', 'schema.graphql', 'docs/workflow.md']

const changed = () => execFileSync('git', ['status', '--porcelain', '--', ...GENERATED], { encoding: 'utf8' })

const before = changed()
if (before !== '') fail(`Commit or discard these first:\n${before}`)
for (const [command, ...args] of GENERATORS) execFileSync('npx', ['--no-install', command, ...args], { stdio: ['ignore', 'ignore', 'inherit'] })
const after = changed()
if (after !== '') fail(`These are not what their generators make of the sources. Look at them, and commit them:\n${after}`)

function fail(message: string): never {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}
