import { expect, it } from '@jest/globals'
import type { CslItem } from '../../../src/domain/references/csl'
import { mayBeSame } from '../../../src/domain/references/mayBeSame'

const NAPS: CslItem = { type: 'article-journal', title: 'Short naps at noon and vigilance in night-shift nurses', author: [{ family: 'Ørsted', given: 'Lena' }], issued: { 'date-parts': [[2019]] }, volume: '12', page: '101-109' }

it.each<[string, Partial<CslItem>, boolean]>([
  ['spelt otherwise', { title: 'Short Naps at Noon, and Vigilance in Night‑Shift Nurses.', author: [{ family: 'Orsted' }] }, true],
  ['with a subtitle', { title: 'Short naps at noon and vigilance in night-shift nurses: a cohort study' }, true],
  ['online a year earlier', { issued: { 'date-parts': [[2018, 11, 30]] } }, true],
  ['with the mark of its retraction', { title: 'RETRACTED: Short naps at noon and vigilance in night-shift nurses' }, true],
  ['with a word exchanged', { title: 'Short naps at noon and vigilance of night-shift nurses' }, true],
  ['in another language at the same place', { title: '[Kurze Mittagsschläfchen und Wachheit]', page: '101-9' }, true],
  ['in another language at another place', { title: '[Kurze Mittagsschläfchen und Wachheit]', page: '7-9' }, false],
  ['with only its year told', { title: '', author: [], volume: '', page: '' }, true],
  ['of other years', { issued: { 'date-parts': [[2012]] } }, false],
  ['with another title', { title: 'Coffee at dawn and reaction times in day-shift porters', volume: '3' }, false],
  ['by somebody else under a title that many works bear', { title: 'Editorial', author: [{ family: 'Quill' }] }, false],
  ['with a hostile title', { title: 'a '.repeat(50_000), page: '' }, false],
  ['with nothing but blanks for a title', { title: ' '.repeat(100_000), page: '7' }, true],
])('a record %s', (_, more, expected) => {
  const other = { ...NAPS, ...more }
  expect(mayBeSame(NAPS, other)).toBe(expected)
  expect(mayBeSame(other, NAPS)).toBe(expected)
})

it('a short title alone is many works’', () => {
  const editorial: CslItem = { ...NAPS, title: 'Editorial' }
  expect(mayBeSame(editorial, { ...editorial, author: [{ family: 'Quill' }] })).toBe(false)
  expect(mayBeSame(editorial, { ...editorial, author: [] })).toBe(true)
})
