import { execFileSync, spawnSync } from 'node:child_process'

/** Everything that is generated and committed, made anew: CI fails where it differs from what stands in the repository. */
const GENERATORS = [
  ['payload', 'generate:types'],
  ['payload', 'generate:importmap'],
  ['payload', 'migrate:create', 'drift', '--skip-empty'],
  ['tsx', 'scripts/print-schema.ts'],
  ['tsx', 'scripts/print-workflow.ts'],
  ['tsx', 'scripts/print-rules.ts'],
]

const GENERATED = ['src/payload-types.ts', 'src/app/(payload)/admin/importMap.js', 'migrations', 'schema.graphql', 'docs/workflow.md', 'docs/rules']

const changed = () => execFileSync('git', ['status', '--porcelain', '--', ...GENERATED], { encoding: 'utf8' })

const before = changed()
if (before !== '') fail(`Commit or discard these first:\n${before}`)
for (const generator of GENERATORS) run(generator)
const after = changed()
if (after !== '') fail(`These are not what their generators make of the sources. Look at them, and commit them:\n${after}`)

/** Loading the editor's packages could end a process with 13 before it had begun (src/fields/lexical.ts); should another package do so, it is tried again. */
function run([command, ...args], tries = 4) {
  const { status } = spawnSync('npx', ['--no-install', command, ...args], { stdio: ['ignore', 'ignore', 'inherit'], timeout: 120_000 })
  if (status === 0) return
  if (tries === 1 || (status !== 13 && status !== null)) fail(`${command} ${args.join(' ')} ended with ${status}.`)
  run([command, ...args], tries - 1)
}

function fail(message) {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}
