import { afterEach, expect, test } from '@jest/globals'
import { freshness, type Freshness } from '../../../src/delivery/server/freshness'
import type { Epoch } from '../../../src/delivery/store'

let fresh: Freshness
afterEach(() => fresh.close())

test('what was doubted while the database was asked is doubted until it is asked again', async () => {
  const answers: ((epoch: Epoch) => void)[] = []
  fresh = freshness({ read: () => new Promise((answer) => answers.push(answer)), changed: () => undefined, told: () => undefined, pollMs: 60_000, staleMs: 60_000 })
  answers[0]?.({ mark: '1', settled: true })
  await fresh.first
  const asked = fresh.check()
  fresh.doubt()
  answers[1]?.({ mark: '1', settled: true })
  await asked
  expect(fresh.doubtful()).toBe(true)
  const again = fresh.check()
  expect(fresh.doubtful()).toBe(true)
  answers[2]?.({ mark: '2', settled: false })
  await again
  expect([fresh.doubtful(), fresh.settled()]).toEqual([false, false])
})
