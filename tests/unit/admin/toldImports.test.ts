import { expect, test } from '@jest/globals'
import { keepTold, toldBefore } from '../../../src/admin/import/told'
import type { Import } from '../../../src/admin/import/queue'

const failed: Import = { key: 'a', file: 'people.json', state: 'failed', problem: 'It can’t be read.', status: 400 }
const reading: Import = { key: 'b', file: 'long.docx', state: 'reading' }

const storageOf = (kept: Map<string, string>): (() => Storage) => () => ({ getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) }) as Storage

test('what was imported is told again in the tab, and what was still being read as interrupted', () => {
  const storage = storageOf(new Map())
  expect(toldBefore(storage)).toEqual([])
  keepTold(storage, [failed, reading])
  expect(toldBefore(storage)).toEqual([failed, { ...reading, state: 'interrupted' }])
})

test('a browser that keeps nothing, or has no more room, stops no import', () => {
  const full = (): Storage => {
    throw new DOMException('full', 'QuotaExceededError')
  }
  expect(() => keepTold(full, [failed])).not.toThrow()
  expect(toldBefore(full)).toEqual([])
  expect(toldBefore(storageOf(new Map([['probatum-imports', '[{']])))).toEqual([])
})
