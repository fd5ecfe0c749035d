import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { findReferenceList, referencesIn } from '../../../src/domain/references/referenceList'
import { EXAMPLES } from './references'

const BARE = EXAMPLES.map(({ raw }) => raw.replace(/^(?:\[\d+\]|\d+\.?)\s/, ''))
const SIX = BARE.slice(0, 6)
const BODY = 'How it works\n\nThe drug acts within hours [1].\n\n1. Call the clinic.\n2. Come with a friend.\n\n'

/** Lines of at most 72 characters, as an editor wraps them by hand. */
const wrapped = (text: string): string => text.replace(/(.{40,71}) /g, '$1\n')

const LISTS: readonly (readonly [form: string, join: (entries: readonly string[]) => string, labelled: boolean])[] = [
  ['numbers in square brackets', (entries) => entries.map((entry, index) => `[${index + 1}] ${entry}`).join('\n'), true],
  ['numbers and stops', (entries) => entries.map((entry, index) => `${index + 1}. ${entry}`).join('\n'), true],
  ['numbers and brackets, blank lines between', (entries) => entries.map((entry, index) => `${index + 1}) ${entry}`).join('\n\n'), true],
  ['bare numbers', (entries) => entries.map((entry, index) => `${index + 1} ${entry}`).join('\n'), true],
  ['raised numbers', (entries) => entries.map((entry, index) => `${'¹²³⁴⁵⁶'.charAt(index)} ${entry}`).join('\n'), true],
  ['numbers alone on their line', (entries) => entries.map((entry, index) => `${index + 1}.\n${entry}`).join('\n'), true],
  ['numbered and wrapped lines', (entries) => entries.map((entry, index) => wrapped(`${index + 1}. ${entry}`)).join('\n'), true],
  ['one paragraph for all, numbers in square brackets', (entries) => entries.map((entry, index) => `[${index + 1}] ${entry}`).join(' '), true],
  ['one paragraph for all, numbers and stops', (entries) => entries.map((entry, index) => `${index + 1}. ${entry}`).join(' '), true],
  ['numbers in round brackets, wrapped lines', (entries) => entries.map((entry, index) => wrapped(`(${index + 1}) ${entry}`)).join('\n'), true],
  ['bullets', (entries) => entries.map((entry) => `• ${entry}`).join('\n'), false],
  ['one a line', (entries) => entries.join('\n'), false],
  ['blank lines between', (entries) => entries.join('\n\n'), false],
  ['wrapped lines, blank lines between', (entries) => entries.map(wrapped).join('\n\n'), false],
  ['wrapped lines and nothing between', (entries) => entries.map(wrapped).join('\n'), false],
]

describe('a reference list', () => {
  it.each(LISTS)('with %s gives one entry each, where it stands', (_, join, labelled) => {
    const text = `${BODY}Sources\n\n${join(SIX)}\n`
    const list = findReferenceList(text)
    expect(list?.start).toBe(BODY.length)
    const found = referencesIn(text, list?.start)
    expect(found.map(({ csl }) => csl.title)).toEqual(EXAMPLES.slice(0, 6).map(({ title }) => title))
    expect(found.map(({ label }) => label)).toEqual(SIX.map((_entry, index) => (labelled ? String(index + 1) : null)))
    expect(found.every(({ raw, start, end }) => raw === text.slice(start, end) && raw === raw.trim())).toBe(true)
    expect(list?.end).toBe(found.at(-1)?.end)
  })

  it.each(['References', 'REFERENCES:', '## Bibliography', '**Works Cited**', 'Further reading', 'Article Sources', 'Sources and references', '5. References', 'Citations'])('is found under “%s”', (heading) => {
    const text = `${BODY}${heading}\n${SIX.join('\n')}`
    expect(findReferenceList(text)).toEqual({ start: BODY.length, end: text.length })
  })

  it('is found without a heading where numbered references end the text', () => {
    const text = `${BODY}${SIX.map((entry, index) => `${index + 1}. ${entry}`).join('\n')}\n`
    expect(findReferenceList(text)).toEqual({ start: BODY.length, end: text.length - 1 })
  })

  it.each([
    ['steps at the end', `${BODY}1. Call the clinic.\n2. Come with a friend.\n3. Rest for a day.`],
    ['the word in a sentence', `${BODY}References are on our site. Sources differ.`],
    ['a heading with nothing that reads like a reference', `${BODY}Sources\nAsk your doctor.`],
    ['nothing at all', ''],
  ])('is not found in %s', (_, text) => expect(findReferenceList(text)).toBeNull())

  it('ends where something else follows it', () => {
    const list = SIX.map((entry, index) => `[${index + 1}] ${entry}`).join('\n')
    for (const entries of [list, SIX.join('\n\n')]) {
      const text = `References\n${entries}\n\nThis page is no medical advice. Call your doctor.\n\nShare this page`
      expect(referencesIn(text)).toHaveLength(6)
      expect(findReferenceList(text)?.end).toBe(`References\n${entries}`.length)
    }
  })

  it('keeps its printed numbers where it starts elsewhere or skips one', () => {
    expect(referencesIn(`[7] ${SIX[0]}\n[9] ${SIX[1]}`).map(({ label }) => label)).toEqual(['7', '9'])
  })

  it('does not take the number of a part for that of the next entry', () => {
    expect(referencesIn('1. Okafor U. Early walking after hip repair. Part 2. Results at one year. Ward Med. 2001;3:4-5.\n2. Moher D. The PRISMA statement. PLoS Med. 2009;6:1.')).toHaveLength(2)
  })

  it('loses no word of a numbered list, however its entries are joined', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...BARE), { minLength: 1, maxLength: 6 }), fc.constantFrom('\n', '\n\n', ' ', '\r\n'), (entries, between) => {
        const text = entries.map((entry, index) => `[${index + 1}] ${entry}`).join(between)
        const found = referencesIn(text)
        const gaps = found.map(({ start }, index) => text.slice(found[index - 1]?.end ?? 0, start))
        return found.length === entries.length && [...gaps, text.slice(found.at(-1)?.end ?? 0)].every((gap) => gap.trim() === '')
      }),
      { numRuns: 100 },
    )
  })

  it('does not take a wrapped year or page for a number', () => {
    expect(referencesIn('1. Hamilton M. A rating scale for depression. J Neurol Neurosurg Psychiatry.\n1960. 23:56-62.\n2. Moher D. The PRISMA statement. PLoS Med. 2009;6:1.')).toHaveLength(2)
  })

  it('of any text has slices that match their offsets, in order, without overlap', () => {
    const piece = fc.oneof(fc.constantFrom(...BARE, '\n', '\n\n', '[1] ', '2. ', '• ', 'Sources\n', 'http://a.b/c', '¹', '1.\n'), fc.string({ unit: 'binary', maxLength: 20 }))
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.nat(40), (pieces, from) => {
        const text = pieces.join('')
        const found = referencesIn(text, Math.min(from, text.length))
        const list = findReferenceList(text)
        return (
          found.every(({ raw, start, end }, index) => raw === text.slice(start, end) && raw !== '' && start >= (found[index - 1]?.end ?? Math.min(from, text.length))) &&
          (list === null || (list.start >= 0 && list.start < list.end && list.end <= text.length))
        )
      }),
      { numRuns: 300 },
    )
  })
})
