import { afterEach, expect, test } from '@jest/globals'
import { watching, type Events } from '../../../src/delivery/watching'
import { until } from '../../support/until'

/** A stream that a test feeds; null ends it. */
function fed(...told: readonly (string | null | Error)[]) {
  let closed = false
  const queue = [...told]
  const events: Events = {
    close: async () => void (closed = true),
    async *[Symbol.asyncIterator]() {
      while (!closed) {
        const next = queue.shift()
        if (next === null) return
        if (next instanceof Error) throw next
        if (next === undefined) await new Promise((later) => setTimeout(later, 2))
        else yield next
      }
    },
  }
  return { events, isClosed: () => closed }
}

const failure = (code?: number) => Object.assign(new Error('It failed.'), code === undefined ? {} : { code })

let stop: () => Promise<void> = async () => undefined
afterEach(() => stop())

/** Watches streams one after the other, the last of them for ever. */
function watched(...streams: readonly (Events | null | Error)[]) {
  const [seen, lines]: [number[], string[]] = [[], []]
  let opened = 0
  stop = watching(
    async () => {
      const next = streams[Math.min(opened++, streams.length - 1)] ?? null
      if (next instanceof Error) throw next
      return next
    },
    () => void seen.push(opened),
    { info: (line) => void lines.push(line) },
    1,
  )
  return { seen, lines, opened: () => opened }
}

test('each event is told', async () => {
  const { seen } = watched(fed('a', 'b', 'c').events)
  await until(async () => seen.length === 3)
})

test('a stream that ends, breaks or can’t be opened is opened again, without a word', async () => {
  const { seen, lines } = watched(fed('a', null).events, failure(), fed('b', failure(11600)).events, fed('c').events)
  await until(async () => seen.length === 3)
  expect([seen, lines]).toEqual([[1, 3, 4], []])
})

test.each([13, 59, 115, 238, 40324, 40573])('a server that has none (%i) is asked once, and that is one line', async (code) => {
  const { lines, opened } = watched(fed(failure(code)).events)
  await until(async () => lines.length === 1)
  await new Promise((later) => setTimeout(later, 20))
  expect([lines, opened()]).toEqual([['This database tells of no changes by itself: it is asked five times a second.'], 1])
})

test('a database of another kind is left alone, and nothing is said', async () => {
  const { lines, opened } = watched(null)
  await new Promise((later) => setTimeout(later, 20))
  expect([lines, opened()]).toEqual([[], 1])
})

test('once closed nothing is opened or told', async () => {
  const { events, isClosed } = fed('a')
  const { seen, opened } = watched(events)
  await until(async () => seen.length === 1)
  await stop()
  expect(isClosed()).toBe(true)
  await new Promise((later) => setTimeout(later, 20))
  expect(opened()).toBe(1)
})
