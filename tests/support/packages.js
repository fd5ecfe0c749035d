import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'

const root = path.resolve(import.meta.dirname, '../..')

/** What the CMS loads of Payload, by the names under which it does: 1,600 modules. */
const PACKAGES = ['payload', 'payload/shared', '@payloadcms/db-mongodb', '@payloadcms/db-sqlite', '@payloadcms/db-sqlite/drizzle', '@payloadcms/db-sqlite/drizzle/libsql', '@payloadcms/graphql', '@payloadcms/graphql/types', '@payloadcms/richtext-lexical', 'zod']

/** Others load these too and must meet the same ones, or they are native, or belong to the admin. */
const APART = ['graphql', 'lexical', '@lexical/*', 'libsql', '@libsql/*', 'sharp', 'mongoose', 'mongodb', 'next', 'next/*', 'react', 'react-dom', 'prettier', 'drizzle-kit', 'drizzle-kit/*', 'undici', 'json-schema-to-typescript', 'tsx/*', 'pino', 'pino-pretty', 'ajv', 'file-type', '@payloadcms/ui', '@payloadcms/ui/*', 'nodemailer']

// Jest looks up a global of its context by an interceptor, which takes far longer than calling it: drizzle's `is`, which asks for Object three times, was a third of what the tests on SQLite took.
const HEAD = `import { createRequire as requireFrom } from 'node:module'
const require = requireFrom(import.meta.url)
const { ${['Array', 'Error', 'JSON', 'Map', 'Math', 'Number', 'Object', 'Promise', 'Reflect', 'Set', 'String', 'Symbol', 'WeakMap'].join(', ')} } = globalThis`

/** Makes a few files of these packages, once for each state of package-lock.json: every test file loads them anew, which from these takes two thirds of the time. Returns where each is. */
export async function madeOfPackages() {
  const state = createHash('sha256').update(readFileSync(path.join(root, 'package-lock.json'))).update(readFileSync(import.meta.filename)).digest('hex').slice(0, 12)
  const made = path.join(root, '.built', `packages-${state}`)
  if (!existsSync(made)) {
    const aside = `${made}.${randomUUID()}`
    await build({
      absWorkingDir: root,
      entryPoints: PACKAGES.map((name) => ({ in: name, out: nameOf(name) })),
      outdir: aside,
      bundle: true,
      splitting: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      external: APART,
      banner: { js: HEAD },
      logLevel: 'error',
    })
    // Another run may have been faster.
    if (existsSync(made)) rmSync(aside, { recursive: true })
    else renameSync(aside, made)
  }
  return Object.fromEntries(PACKAGES.map((name) => [name, path.join(made, `${nameOf(name)}.js`)]))
}

const nameOf = (name) => name.replaceAll(/\W+/g, '-')
