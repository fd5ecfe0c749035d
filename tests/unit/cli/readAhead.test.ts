import path from 'node:path'
import { expect, test } from '@jest/globals'
import { readAhead, type Read } from '../../../src/cli/import/readAhead'

const all = async (reading: AsyncGenerator<Read>): Promise<unknown[]> => {
  const found: unknown[] = []
  for await (const { file, document } of reading) found.push([file, 'problem' in document ? document.problem : document.title])
  return found
}

test('documents are read in their order, and what can’t be read is told in its place', async () => {
  const [first, missing, last] = ['insomnia-cbt.md', 'missing.md', 'migraine-prevention.md'].map((name) => path.resolve('samples', name)) as [string, string, string]
  expect(await all(readAhead([first, missing, last]))).toEqual([
    [first, 'Cognitive behavioral therapy for insomnia'],
    [missing, 'There is no such file.'],
    [last, expect.stringMatching(/migraine/i)],
  ])
})

test('a document that brings the reading thread down is unreadable, and those around it are read all the same', async () => {
  const names = ['a', 'b', 'bomb', 'c', 'bomb', 'd', 'e', 'f', 'g']
  const read = await all(readAhead(names, path.resolve('tests/unit/cli/fallingReader.js')))
  expect(read).toEqual(names.map((name) => [name, name === 'bomb' ? expect.stringMatching(/Reading it failed.*out of memory/) : name]))
})
