// Runs the TypeScript of this checkout as it is: no build step between an edit and `npx probatum`.
// esbuild makes one file of an entry and its sources, so that Node loads plain JavaScript: a command starts in half the time.
import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

/** As deep below the root as src/ is, so that what the sources find beside themselves they find from here. */
const made = path.join(root, '.built')

/** The module of a TypeScript file, with all it imports. Packages stay outside; what is made is named by its content and made once. */
export async function source(entry) {
  const { outputFiles, metafile } = await build({
    metafile: true,
    absWorkingDir: root,
    entryPoints: [entry],
    outdir: made,
    bundle: true,
    splitting: true,
    write: false,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    jsx: 'automatic',
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    alias: { '@payload-config': path.join(root, 'payload.config.ts') },
    logLevel: 'error',
  })
  for (const { path: file, contents } of outputFiles) write(file, contents)
  const [own] = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === entry)
  return import(pathToFileURL(path.join(root, own)).href)
}

/** Written aside and moved, so that a second program never reads half a file. */
function write(file, contents) {
  if (existsSync(file)) return
  mkdirSync(made, { recursive: true })
  const aside = `${file}.${randomUUID()}`
  writeFileSync(aside, contents)
  renameSync(aside, file)
}
