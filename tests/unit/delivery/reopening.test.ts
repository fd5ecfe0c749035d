import { expect, test } from '@jest/globals'
import { memoryStore } from '../../../src/delivery/memoryStore'
import type { OpenStore } from '../../../src/delivery/openStore'
import { reopening } from '../../../src/delivery/reopening'
import { Replaced } from '../../../src/delivery/store'

test('a store that was replaced is closed once and opened anew, however many find it so; one that can’t be opened is tried again', async () => {
  const closed: number[] = []
  let opened = 0
  const { store } = reopening(async (): Promise<OpenStore> => {
    const number = ++opened
    if (number === 2) throw new Error('Not there yet.')
    const epoch = async () => {
      await new Promise(setImmediate)
      if (number === 1) throw new Replaced()
      return { mark: String(number), settled: true }
    }
    return { store: { ...memoryStore([]), epoch }, events: async () => null, close: async () => void closed.push(number) }
  })
  await expect(Promise.all([store.epoch(), store.epoch()])).rejects.toThrow('Not there yet.')
  expect([await store.epoch(), await store.epoch(), opened]).toEqual([{ mark: '3', settled: true }, { mark: '3', settled: true }, 3])
  expect(closed).toEqual([1])
})
