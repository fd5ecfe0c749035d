import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createTransformer } from '@swc/jest'

// Jest runs everything inside a vm context, where looking up a global takes far longer than calling it: drizzle's `is`, which asks for Object three times, was a third of what the tests on SQLite took. What a module uses often becomes a constant of its own. (`sandboxInjectedGlobals` does the same for CommonJS.)
const GLOBALS = ['Array', 'Error', 'JSON', 'Map', 'Math', 'Number', 'Object', 'Promise', 'Reflect', 'Set', 'String', 'Symbol', 'WeakMap'].map((name) => ({
  name,
  used: new RegExp(`\\b${name}[.(]|\\b(?:new|instanceof) ${name}\\b`),
  // Also where it only looks like it: that one stays a global.
  declared: new RegExp(`\\b(?:as|class|const|function|import|let|var)\\s+${name}\\b|[,{]\\s*${name}\\s*[,}]`),
}))

const withOwnGlobals = (code) => {
  const names = GLOBALS.filter(({ used, declared }) => used.test(code) && !declared.test(code)).map(({ name }) => name)
  return names.length === 0 ? code : `const { ${names.join(', ')} } = globalThis; ${code}`
}

const isModule = (path, code) => !/\.c[jt]s$/.test(path) && /^\s*(?:import|export)\b/m.test(code)

const swc = createTransformer({ jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } }, module: { type: 'es6' } })

const self = readFileSync(import.meta.filename)

export default {
  getCacheKey: (...given) => createHash('sha1').update(swc.getCacheKey(...given)).update(self).digest('hex'),
  process(source, path, options) {
    const transformed = path.includes('/node_modules/') ? { code: source } : swc.process(source, path, options)
    return isModule(path, transformed.code) ? { ...transformed, code: withOwnGlobals(transformed.code) } : transformed
  },
}
