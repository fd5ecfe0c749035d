import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { CSL_TYPES, ET_AL, type CslItem, type CslName, type Identifiers } from '../../../src/domain/references/csl'
import { parseReference } from '../../../src/domain/references/parseReference'
import { printed, REFERENCE_STYLES } from '../../../src/domain/references/styles'
import { vancouver } from '../../../src/domain/references/styles/vancouver'
import { EXAMPLES } from './references'

const article: CslItem = {
  type: 'article-journal', title: 'A rating scale for depression', author: [{ family: 'Hamilton', given: 'Max' }], 'container-title': 'J Neurol Neurosurg Psychiatry',
  volume: '23', issue: '1', page: '56–62', issued: { 'date-parts': [[1960, 2]] },
}
const people = (count: number): CslName[] => Array.from({ length: count }, (_, index) => ({ family: `Author${String.fromCharCode(65 + index)}`, given: 'J.-P.' }))

const CASES: readonly (readonly [name: string, csl: CslItem, identifiers: Identifiers, text: string])[] = [
  ['a journal article', article, { doi: '10.1136/jnnp.23.1.56', pmid: '14399272' }, 'Hamilton M. A rating scale for depression. J Neurol Neurosurg Psychiatry. 1960 Feb;23(1):56-62. doi: 10.1136/jnnp.23.1.56. PMID: 14399272.'],
  ['an article with nothing but a title', { type: 'article-journal', title: 'Does it work?' }, {}, 'Does it work?'],
  ['an article without a volume', { ...article, volume: undefined }, {}, 'Hamilton M. A rating scale for depression. J Neurol Neurosurg Psychiatry. 1960 Feb;(1):56-62.'],
  ['a supplement', { ...article, issue: 'Suppl 1' }, {}, 'Hamilton M. A rating scale for depression. J Neurol Neurosurg Psychiatry. 1960 Feb;23 Suppl 1:56-62.'],
  ['six authors', { ...article, author: people(6) }, {}, 'AuthorA JP, AuthorB JP, AuthorC JP, AuthorD JP, AuthorE JP, AuthorF JP. A rating scale for depression. J Neurol Neurosurg Psychiatry. 1960 Feb;23(1):56-62.'],
  ['seven authors', { ...article, author: people(7) }, {}, 'AuthorA JP, AuthorB JP, AuthorC JP, AuthorD JP, AuthorE JP, AuthorF JP, et al. A rating scale for depression. J Neurol Neurosurg Psychiatry. 1960 Feb;23(1):56-62.'],
  ['authors of whom only one is known', { ...article, author: [{ family: 'Zarate', given: 'CA Jr' }, ET_AL] }, {}, 'Zarate CA Jr, et al. A rating scale for depression. J Neurol Neurosurg Psychiatry. 1960 Feb;23(1):56-62.'],
  ['a book', { type: 'book', title: 'Man’s search for meaning', author: [{ family: 'Frankl', given: 'Viktor E.' }], publisher: 'Beacon Press', 'publisher-place': 'Boston', edition: '2', issued: { 'date-parts': [[2006]] } }, { isbn: '9780807014271' }, 'Frankl VE. Man’s search for meaning. 2nd ed. Boston: Beacon Press; 2006. ISBN: 9780807014271.'],
  ['a chapter', { type: 'chapter', title: 'Working memory', author: [{ family: 'Baddeley', given: 'A. D.' }], 'container-title': 'The psychology of learning and motivation', volume: '8', page: '47–89', publisher: 'Academic Press', issued: { 'date-parts': [[1974]] } }, {}, 'Baddeley AD. Working memory. In: The psychology of learning and motivation. Vol. 8. Academic Press; 1974. p. 47-89.'],
  ['a page', { type: 'webpage', title: 'Depression', author: [{ literal: 'National Institute of Mental Health' }], 'container-title': 'NIMH', issued: { 'date-parts': [[2024, 3]] }, accessed: { 'date-parts': [[2024, 5, 2]] }, URL: 'https://www.nimh.nih.gov/health' }, {}, 'National Institute of Mental Health. Depression [Internet]. NIMH; 2024 Mar [cited 2024 May 2]. Available from: https://www.nimh.nih.gov/health'],
  ['a page called by its maker’s name', { type: 'webpage', title: 'MedlinePlus', author: [{ literal: 'MedlinePlus' }], URL: 'https://medlineplus.gov' }, {}, 'MedlinePlus [Internet]. Available from: https://medlineplus.gov'],
]

/** As the AMA Manual of Style, 11th ed., has them. */
const AMA_CASES: typeof CASES = [
  ['a journal article', article, { doi: '10.1136/jnnp.23.1.56', pmid: '14399272' }, 'Hamilton M. A rating scale for depression. J Neurol Neurosurg Psychiatry. 1960;23(1):56-62. doi:10.1136/jnnp.23.1.56'],
  ['an article without a DOI, read online', { ...article, URL: 'https://jnnp.example.org/56', accessed: { 'date-parts': [[2024, 5, 2]] } }, { pmid: '14399272' }, 'Hamilton M. A rating scale for depression. J Neurol Neurosurg Psychiatry. 1960;23(1):56-62. Accessed May 2, 2024. https://jnnp.example.org/56'],
  ['an article ahead of print', { type: 'article-journal', title: 'Does it work?', 'container-title': 'JAMA', issued: { 'date-parts': [[2019, 5, 21]] } }, { doi: '10.1001/jama.2019.1' }, 'Does it work? JAMA. Published online May 21, 2019. doi:10.1001/jama.2019.1'],
  ['an article with nothing but a title', { type: 'article-journal', title: 'Does it work?' }, {}, 'Does it work?'],
  ['a supplement', { ...article, issue: 'Suppl 1', page: 'S56–S62' }, {}, 'Hamilton M. A rating scale for depression. J Neurol Neurosurg Psychiatry. 1960;23(suppl 1):S56-S62.'],
  ['six authors', { ...article, author: people(6) }, {}, 'AuthorA JP, AuthorB JP, AuthorC JP, AuthorD JP, AuthorE JP, AuthorF JP. A rating scale for depression. J Neurol Neurosurg Psychiatry. 1960;23(1):56-62.'],
  ['seven authors', { ...article, author: people(7) }, {}, 'AuthorA JP, AuthorB JP, AuthorC JP, et al. A rating scale for depression. J Neurol Neurosurg Psychiatry. 1960;23(1):56-62.'],
  ['authors of whom only one is known', { ...article, author: [{ family: 'Zarate', given: 'CA Jr' }, ET_AL] }, {}, 'Zarate CA Jr, et al. A rating scale for depression. J Neurol Neurosurg Psychiatry. 1960;23(1):56-62.'],
  ['a book', { type: 'book', title: 'Man’s Search for Meaning', author: [{ family: 'Frankl', given: 'Viktor E.' }], publisher: 'Beacon Press', 'publisher-place': 'Boston', edition: '2', volume: '1', issued: { 'date-parts': [[2006]] } }, { isbn: '9780807014271' }, 'Frankl VE. Man’s Search for Meaning. Vol 1. 2nd ed. Beacon Press; 2006.'],
  ['a book’s first edition', { type: 'book', title: 'Salt', publisher: 'Quay Press', edition: '1', issued: { 'date-parts': [[2011]] } }, {}, 'Salt. Quay Press; 2011.'],
  ['a chapter', { type: 'chapter', title: 'Working memory', author: [{ family: 'Baddeley', given: 'A. D.' }], 'container-title': 'The Psychology of Learning and Motivation', volume: '8', page: '47–89', publisher: 'Academic Press', issued: { 'date-parts': [[1974]] } }, {}, 'Baddeley AD. Working memory. In: The Psychology of Learning and Motivation. Vol 8. Academic Press; 1974:47-89.'],
  ['a page', { type: 'webpage', title: 'Depression', author: [{ literal: 'National Institute of Mental Health' }], 'container-title': 'NIMH', issued: { 'date-parts': [[2024, 3]] }, accessed: { 'date-parts': [[2024, 5, 2]] }, URL: 'https://www.nimh.nih.gov/health' }, {}, 'National Institute of Mental Health. Depression. NIMH. Published March 2024. Accessed May 2, 2024. https://www.nimh.nih.gov/health'],
  ['a page of its maker’s own site', { type: 'webpage', title: 'Depression', author: [{ literal: 'Mind' }], 'container-title': 'Mind', URL: 'https://mind.example.org' }, {}, 'Mind. Depression. https://mind.example.org'],
  ['a page called by its maker’s name', { type: 'webpage', title: 'MedlinePlus', author: [{ literal: 'MedlinePlus' }], URL: 'https://medlineplus.gov' }, {}, 'MedlinePlus. https://medlineplus.gov'],
  ['a newspaper’s article', { type: 'article-newspaper', title: 'Salt again', author: [{ family: 'Brine', given: 'Nora' }], 'container-title': 'Kiel Herald', issued: { 'date-parts': [[2020, 1, 3]] }, page: 'A1' }, {}, 'Brine N. Salt again. Kiel Herald. January 3, 2020:A1.'],
  ['a registered trial', { type: 'webpage', title: 'Ketamine in late-life depression', accessed: { 'date-parts': [[2024, 5, 2]] }, URL: 'https://clinicaltrials.gov/study/NCT01234567' }, { nct: 'NCT01234567' }, 'Ketamine in late-life depression. ClinicalTrials.gov identifier: NCT01234567. Accessed May 2, 2024. https://clinicaltrials.gov/study/NCT01234567'],
]

describe('a numbered reference', () => {
  it.each(CASES)('of %s', (_, csl, identifiers, text) => expect(printed('vancouver', csl, identifiers)).toBe(text))

  it.each(AMA_CASES)('in AMA style, of %s', (_, csl, identifiers, text) => expect(printed('ama', csl, identifiers)).toBe(text))

  it.each(EXAMPLES)('printed from $style ($first) is read again as the same work', ({ raw }) => {
    const { csl, identifiers } = parseReference(raw)
    const again = parseReference(vancouver(csl, identifiers))
    expect(again.identifiers).toEqual(identifiers)
    expect({ title: again.csl.title, year: again.csl.issued?.['date-parts'][0][0], container: again.csl['container-title'] ?? again.csl.publisher }).toEqual({ title: csl.title, year: csl.issued?.['date-parts'][0][0], container: csl['container-title'] ?? csl.publisher })
  })

  it.each(REFERENCE_STYLES)('leaves no stray punctuation or space in %s, whatever is absent', (style) => {
    const word = fc.stringMatching(/^[A-Z][a-zé]{1,8}(?: [a-z]{2,8}){0,3}$/)
    const number = fc.nat(999).map(String)
    const date = fc.record({ 'date-parts': fc.tuple(fc.oneof(fc.tuple(fc.integer({ min: 1800, max: 2030 })), fc.tuple(fc.integer({ min: 1800, max: 2030 }), fc.integer({ min: 1, max: 12 })))) })
    const name: fc.Arbitrary<CslName> = fc.oneof(fc.record({ family: word, given: word }), fc.record({ family: word }), fc.record({ literal: word }), fc.constant(ET_AL))
    const csl = fc.record(
      { type: fc.constantFrom(...CSL_TYPES), title: fc.oneof(word, word.map((text) => `${text}?`), fc.constant(' ')), author: fc.array(name, { maxLength: 9 }), 'container-title': word, publisher: word, 'publisher-place': word, volume: number, issue: number, page: number, edition: fc.oneof(number, word), issued: date, accessed: date, URL: fc.constant('https://example.org/a') },
      { requiredKeys: ['type'] },
    )
    const identifiers = fc.record({ doi: fc.constant('10.1000/xyz'), pmid: number, isbn: fc.constant('9780807014271') }, { requiredKeys: [] })
    fc.assert(
      fc.property(csl, identifiers, (item, ids) => {
        const text = printed(style, item, ids)
        expect(text).not.toMatch(/\s{2}|^\s|\s$|\s[.,;:)\]]|[.,;:]{2}|\(\)|\[\]|[?!]\.|^[.,;:]|undefined|[[(]\s/)
      }),
      { numRuns: 500 },
    )
  })
})
