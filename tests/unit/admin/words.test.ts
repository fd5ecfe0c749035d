import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { en } from '../../../src/admin/words/en'

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name) && !name.endsWith('payload-types.ts'))

/** What code asks for, as patterns: `${…}` in a key stands for any one name. */
const asked = sources.flatMap((name) => [...readFileSync(path.join('src', name), 'utf8').matchAll(/(['`])(?:probatum:)?([a-zA-Z]+(?::(?:\$\{[^}`]*\}|[\w-])+)+)\1/g)]).map(([, , key = '']) => new RegExp(`^${key.replace(/\$\{[^}]*\}/g, '[^:]+')}$`))

const keysOf = (table: object, below = ''): string[] => Object.entries(table).flatMap(([name, words]: [string, string | object]) => (typeof words === 'string' ? [`${below}${name}`.replace(/_(one|other)$/, '')] : keysOf(words, `${below}${name}:`)))

test('everything that the admin can say is said somewhere', () => {
  expect(asked.length).toBeGreaterThan(300)
  expect(keysOf(en).filter((key) => !asked.some((pattern) => pattern.test(key)))).toEqual([])
})
