import { expect, test } from '@jest/globals'
import { answerOf, type Answer } from '../../../src/delivery/server/answer'
import { answerCache } from '../../../src/delivery/server/cache'
import { engine } from '../../../src/delivery/server/engine'

/** An engine over a database in which what happens at each reading of its epoch is said. */
function over(...epochs: readonly ('changed' | 'same' | 'written')[]) {
  let made = 0
  let settled = true
  const next = epochs.values()
  const check = async () => {
    const epoch = next.next().value ?? 'same'
    settled = epoch !== 'written'
    if (epoch === 'changed') engineOf.forget()
    return { mark: '', settled }
  }
  const engineOf = engine(answerCache(100_000), { check, doubtful: () => false, settled: () => settled })
  const make = async () => ({ answer: anAnswer(String(++made)), lasting: true })
  return { ...engineOf, make, count: () => made }
}
const anAnswer = (body: string): Answer => answerOf({ status: 200, body: Buffer.from(body), headers: [] })
const bodyOf = (answer: Answer | undefined) => answer?.ready('identity')?.body.toString()

test('an answer over which something changed is made once more, and kept', async () => {
  const { ask, held, make } = over('changed', 'same')
  const { answer, lasting } = await ask('a', make)
  expect([bodyOf(answer), lasting, bodyOf(held('a'))]).toEqual(['2', true, '2'])
})

test('one over which something changes each time is given to who asked, and to nobody else', async () => {
  const { ask, held, make } = over('changed', 'changed')
  const { answer, lasting } = await ask('a', make)
  expect([bodyOf(answer), lasting, held('a')]).toEqual(['2', false, undefined])
})

test('while something is being written, nobody waits for what somebody else began to make', async () => {
  const { ask, make, count } = over('written', 'written', 'written')
  expect((await ask('a', make)).lasting).toBe(false)
  await Promise.all([ask('a', make), ask('a', make)])
  expect(count()).toBe(3)
})
