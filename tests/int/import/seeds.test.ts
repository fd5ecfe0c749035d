import { existsSync, readdirSync } from 'node:fs'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { citeMarkers } from '../../../src/domain/documents/markers'
import { passagesOf } from '../../../src/domain/snapshot/passages'
import type { ImportReport } from '../../../src/operations/import/report'
import { cmsOf } from '../../../src/operations/cms'
import { freezeNow } from '../../../src/operations/text'
import { aUser } from '../support/builders'
import { aCms } from '../support/cms'
import { probatum } from '../support/probatum'
import { rest } from '../support/requests'
import type { User } from '../../../src/payload-types'
import { onPages } from '../../support/onPages'
import { importAs, readFrom } from './documents'

/** Five real pages, whose text is not ours and not in this repository; and our own pages with the same defects. */
const FOLDER = '../shared/seeds'
const seeds = existsSync(FOLDER) ? readdirSync(FOLDER).filter((file) => file.endsWith('.txt')).sort() : []

const cms = aCms(probatum())
let editor: User
beforeAll(async () => {
  editor = await aUser(cms(), 'editor')
}, 60_000)

const imports = new Map<string, ImportReport>()
async function imported(folder: string, file: string): Promise<ImportReport> {
  const report = imports.get(file) ?? (await importAs(cms(), editor, await readFrom(folder, file), file))
  imports.set(file, report)
  return report
}
const seed = (number: string): Promise<ImportReport> => imported(FOLDER, seeds.find((file) => file.startsWith(number)) ?? '')

const freeze = async ({ article }: ImportReport) => (await freezeNow(cmsOf(cms()), { collection: 'articles', id: article })).snapshot

/** Every finding's words are those that stand at its place (a link's are its address, which stands nowhere). */
async function expectExact(report: ImportReport): Promise<void> {
  const passages = new Map(passagesOf(await freeze(report)).map(({ path, text }) => [path, text]))
  const withWords = report.findings.filter(({ code, place, text }) => text !== '' && code !== 'link.unsafe' && passages.has(place.path))
  expect(withWords.length).toBeGreaterThan(0)
  for (const { place, text } of withWords) expect(passages.get(place.path)?.slice(place.start, place.end)).toBe(text)
}

onPages(FOLDER, 'the real pages', () => {
  test.each(seeds.map((file) => ({ file })))('$file becomes a working copy that can’t be submitted, and a second import changes nothing', async ({ file }) => {
    const report = await imported(FOLDER, file)
    expect(report.outcome).toBe('imported')
    await expectExact(report)
    const refused = await rest(cms()).post(`/articles/${report.article}/submit`, editor)
    expect(refused).toMatchObject({ status: 409, body: { errors: [{ data: { code: 'findings' } }] } })
    expect(await importAs(cms(), editor, await readFrom(FOLDER, file), file)).toMatchObject({ outcome: 'unchanged', article: report.article })
  })

  test('the five references of 004 become five sources, which its markers cite', async () => {
    const report = await seed('004')
    expect(report).toMatchObject({ sources: { made: 5, found: 0 }, claims: { made: 5, found: 0 } })
    const { bibliography, claims } = await freeze(report)
    expect(bibliography).toHaveLength(5)
    const document = await readFrom(FOLDER, seeds.find((file) => file.startsWith('004')) ?? '')
    const marked = citeMarkers(document).claims.map(({ statement, references }) => [statement, references.map((label) => document.references.find((reference) => reference.label === label)?.csl.title)])
    expect(claims.map(({ statement, citations }) => [statement, citations.map(({ reference }) => bibliography[reference - 1]?.csl.title)])).toEqual(marked)
    expect(claims.every(({ citations }) => citations.every(({ confirmedBy }) => confirmedBy === null))).toBe(true)
  })

  test.each<[string, string, RegExp[]]>([
    ['000', 'text.placeholder', [/^Test Answer/, /^Lorem ipsum/]],
    ['000', 'text.boilerplate', [/submission/, /wrong/]],
    ['003', 'text.residue', [/^Trusted Source$/]],
  ])('%s: %s points at the exact words', async (number, code, words) => {
    const report = await seed(number)
    await expectExact(report)
    const found = report.findings.filter((finding) => finding.code === code)
    expect(found.every(({ severity }) => severity === 'blocks')).toBe(true)
    for (const word of words) expect(found.map(({ text }) => text)).toContainEqual(expect.stringMatching(word))
  })
})

const SAMPLES = readdirSync('samples').filter((file) => /\.(md|txt|html|docx)$/.test(file) && file !== 'README.md')

describe('the samples', () => {
  test.each(SAMPLES.map((file) => ({ file })))('$file becomes a working copy with findings at their exact words', async ({ file }) => {
    const report = await imported('samples', file)
    expect(report.outcome).toBe('imported')
    await expectExact(report)
  })

  test('of the complete one only the confirmations are missing', async () => {
    const { findings, sources } = await imported('samples', 'migraine-prevention.md')
    expect(sources).toEqual({ made: 10, found: 0 })
    expect([...new Set(findings.filter(({ severity }) => severity === 'blocks').map(({ code }) => code))]).toEqual(['citation.unconfirmed'])
  })
})
