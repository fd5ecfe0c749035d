import { createHash } from 'node:crypto'
import path from 'node:path'
import { asOwnRule, type OwnRule } from './domain/gate/ownRule'

/**
 * A publisher's own rule from its file, JavaScript or TypeScript, with whatever it imports. Throws an Error that names the file and what is wrong.
 * It is loaded from memory: the app's bundle doesn't hold it, and where the app runs it may be allowed to write no file.
 */
export async function loadRule(file: string): Promise<OwnRule> {
  const code = await built(file)
  const exported = await imported(file, code)
  const rule = asOwnRule(exported, createHash('sha256').update(code).digest('hex'))
  if (typeof rule === 'string') throw new Error(`The rule ${file} can’t be used: ${rule}`)
  return rule
}

async function built(file: string): Promise<string> {
  const { buildSync } = await import('esbuild')
  try {
    const { outputFiles } = buildSync({ entryPoints: [file], absWorkingDir: path.dirname(file), bundle: true, write: false, platform: 'node', format: 'esm', target: 'node20', logLevel: 'silent' })
    return outputFiles.map(({ text }) => text).join('')
  } catch (error) {
    throw unusable(file, error)
  }
}

async function imported(file: string, code: string): Promise<unknown> {
  try {
    const exports = (await import(/* turbopackIgnore: true */ /* webpackIgnore: true */ `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)) as { readonly rule?: unknown }
    return exports.rule
  } catch (error) {
    throw unusable(file, error)
  }
}

const unusable = (file: string, error: unknown): Error => new Error(`The rule ${file} can’t be loaded (${error instanceof Error ? error.message : String(error)}).`, { cause: error })
