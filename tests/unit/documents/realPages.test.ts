import { expect, test } from '@jest/globals'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { checkDocument, type CheckedDocument } from '../../../src/cli/check/checkDocument'
import { asSnapshot } from '../../../src/domain/documents/asSnapshot'
import { readDocument } from '../../../src/documents/read'
import { DEFAULT_HOUSE } from '../../../src/policyFile'
import { onPages } from '../../support/onPages'

const FOLDER = '../shared/seeds'
const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.txt')).sort() : []

const check = async (name: string): Promise<CheckedDocument> => {
  const document = await readDocument(name, readFileSync(`${FOLDER}/${name}`))
  if ('problem' in document) throw new Error(document.problem)
  return checkDocument({ file: name, document, ...asSnapshot(document) }, [], DEFAULT_HOUSE, '2026-01-01')
}
const page = (number: string): Promise<CheckedDocument> => check(files.find((name) => name.startsWith(number)) ?? number)
const words = ({ findings }: CheckedDocument, wanted: string): string[] => findings.filter(({ code }) => code === wanted).map(({ text }) => text)

onPages(FOLDER, 'real pages, as they stood on the web', () => {
  test('none of them could be submitted', async () => {
    expect(files.length).toBeGreaterThan(0)
    for (const file of files) expect((await check(file)).findings.some(({ severity }) => severity === 'blocks')).toBe(true)
  })

  test('five references of the fourth are five sources, and its markers cite them all', async () => {
    const { references, findings, statements } = await page('004')
    expect(references.map(({ label }) => label)).toEqual(['1', '2', '3', '4', '5'])
    for (const { csl } of references) expect(csl).toMatchObject({ title: expect.any(String), issued: expect.anything() })
    expect(statements.filter(({ cited }) => cited)).toHaveLength(5)
    expect(findings.filter(({ code }) => code === 'reference.unused' || code === 'marker.dangling')).toEqual([])
  })

  test('leftovers are found at their exact words', async () => {
    const first = await page('000')
    expect(words(first, 'text.placeholder')).toEqual(expect.arrayContaining(['Test Answer 222', 'Test Answer 3', expect.stringMatching(/^Lorem ipsum/)]))
    expect(words(first, 'text.boilerplate')).toHaveLength(3)
    expect(words(await page('003'), 'text.residue')).toEqual(['Trusted Source'])
  })
})
