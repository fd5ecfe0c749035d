import { afterEach, beforeEach, expect, it, jest } from '@jest/globals'
import { pace, type Pace } from '../../../src/registries/pace'
import { remembered } from '../../../src/registries/remembered'

beforeEach(() => void jest.useFakeTimers())
afterEach(() => void jest.useRealTimers())

/** When each of so many requests that come at once may go, in milliseconds from now. */
const turns = (of: Pace, count: number): number[] => Array.from({ length: count }, () => of.turn())

it('lets ten a second through, a tenth of a second apart', () => {
  expect(turns(pace(10), 4)).toEqual([0, 100, 200, 300])
})

it('goes as slowly as a service asks for, and never faster than was set', () => {
  const slower = pace(10)
  slower.slowDown(2)
  expect(turns(slower, 3)).toEqual([0, 500, 1000])
  const faster = pace(10)
  faster.slowDown(50)
  expect(turns(faster, 3)).toEqual([0, 100, 200])
  const never = pace(10)
  never.slowDown(0)
  expect(turns(never, 2)).toEqual([0, 10_000])
})

it('lets nothing through while a service rests', () => {
  const resting = pace(10)
  resting.rest(5000)
  expect(resting.resting()).toBe(5000)
  expect(turns(resting, 2)).toEqual([5000, 5100])
})

it('forgets an answer when it is no longer fresh, and the oldest of too many', async () => {
  let asked = 0
  const askAll = remembered((keys: readonly string[]) => Promise.resolve(new Map(keys.map((key) => [key, `${key} ${++asked}`]))), () => 1000)
  const ask = async (key: string) => (await askAll([key])).get(key)
  expect([await ask('a'), await ask('a')]).toEqual(['a 1', 'a 1'])
  jest.advanceTimersByTime(1000)
  expect(await ask('a')).toBe('a 2')
  await askAll(Array.from({ length: 1000 }, (_, other) => `other ${other}`))
  expect(await ask('a')).toBe('a 1003')
})

it('asks for those of several that it doesn’t know, each once', async () => {
  const asked: (readonly string[])[] = []
  const ask = remembered((keys: readonly string[]) => {
    asked.push(keys)
    return Promise.resolve(new Map(keys.map((key) => [key, key.toUpperCase()])))
  }, (answer) => (answer === 'B' ? 0 : 1000))
  await Promise.all([ask(['a', 'b']), ask(['b', 'c', 'c'])])
  expect(await ask(['a', 'b', 'c', 'd'])).toEqual(new Map([['a', 'A'], ['c', 'C'], ['b', 'B'], ['d', 'D']]))
  expect(asked).toEqual([['a', 'b'], ['c'], ['b', 'd']])
})
