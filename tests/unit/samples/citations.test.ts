import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'

interface Page {
  readonly body: string
  readonly entries: readonly string[]
}

function pageOf(file: string): Page {
  const text = readFileSync(new URL(`../../../samples/${file}`, import.meta.url), 'utf8')
  const [body = '', list = ''] = text.split('\n## References\n')
  return { body, entries: list.split('\n').filter((line) => line !== '') }
}

const markersOf = ({ body }: Page): number[] => [...body.matchAll(/\[(\d+(?:,\d+)*)\]/g)].flatMap(([, numbers = '']) => numbers.split(',').map(Number))

const doisOf = ({ entries }: Page): string[] => entries.map((entry) => /doi:(10\.\d{4,}\/\S+)\.( |$)/.exec(entry)?.[1]?.toLowerCase() ?? `no DOI: ${entry}`)

describe.each([
  ['migraine-prevention.md', 10],
  ['insomnia-cbt.md', 5],
])('the references of %s', (file, count) => {
  const page = pageOf(file)

  test('are numbered from 1 without a gap', () => {
    expect(page.entries.map((entry) => Number.parseInt(entry, 10))).toEqual(Array.from({ length: count }, (_, index) => index + 1))
  })

  test('are each cited, and every marker has its entry', () => {
    expect([...new Set(markersOf(page))].sort((a, b) => a - b)).toEqual(page.entries.map((_, index) => index + 1))
  })

  test('each have a DOI of their own', () => {
    const dois = doisOf(page)
    expect(dois.filter((doi) => !doi.startsWith('10.'))).toEqual([])
    expect(new Set(dois).size).toBe(count)
  })
})

test('every reference of the complete sample can be found in PubMed', () => {
  const pmids = pageOf('migraine-prevention.md').entries.map((entry) => /PMID: (\d{8})\.$/.exec(entry)?.[1])
  expect(pmids).not.toContain(undefined)
  expect(new Set(pmids).size).toBe(10)
})
