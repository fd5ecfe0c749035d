import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { CSL_TYPES, ET_AL, type CslItem, type CslName, type CslType, type Identifiers } from '../../../../src/domain/references/csl'
import { readBibtex } from '../../../../src/domain/references/files/bibtex/read'
import { readCslJson } from '../../../../src/domain/references/files/cslJson'
import type { FileReading, RecordType } from '../../../../src/domain/references/files/record'
import { readRis } from '../../../../src/domain/references/files/ris'
import { written, type ReferenceFormat } from '../../../../src/domain/references/write'
import type { ExportedReference } from '../../../../src/domain/references/write/exported'
import { expectInProportion } from '../../../support/inProportion'

const trial: ExportedReference = {
  number: 1,
  csl: {
    type: 'article-journal', title: 'Less salt & 4 mm Hg: the DASH-X trial', author: [{ family: 'García Müller', given: 'JA Jr' }, { literal: 'Salt Study Group, Kiel' }, ET_AL], 'container-title': 'J Invent Med',
    volume: '24', issue: 'Suppl 6', page: '12-19', issued: { 'date-parts': [[2019, 5, 21]] }, accessed: { 'date-parts': [[2022, 1, 3]] }, URL: 'https://journal.example.org/a_b%20c',
  },
  identifiers: { doi: '10.5555/salt(1)<2::aid>3', pmid: '123456', pmcid: 'PMC456', isbn: '9780807014271', nct: 'NCT01234567' },
  note: 'Retracted on 2022-02-02.',
}

describe('a reference list taken away', () => {
  it('as BibTeX', () => {
    expect(written('bibtex', [trial, { ...trial, number: 2, csl: { type: 'webpage', title: 'Salt', author: [{ literal: 'World Salt Board' }], issued: { 'date-parts': [[2020]] } }, identifiers: {}, note: '' }, { ...trial, number: 3 }])).toMatch(
      /^@article\{garciamuller2019,\n {2}author = \{García Müller, Jr, J\. A\. and \{Salt Study Group, Kiel\} and others\},\n {2}title = \{Less salt \\& 4 mm \{Hg:\} the \{DASH-X\} trial\},\n {2}journal = \{J Invent Med\},\n {2}year = \{2019\},\n {2}month = may,\n {2}day = \{21\},\n[^@]*pages = \{12--19\},\n[^@]*note = \{ClinicalTrials\.gov: NCT01234567\. Retracted on 2022-02-02\.\},\n\}\n\n@online\{world2020,\n[^@]*\}\n\n@article\{garciamuller2019-3,/,
    )
  })

  it('as RIS', () => {
    expect(written('ris', [trial]).split('\r\n')).toEqual([
      'TY  - JOUR', 'ID  - ref-1', 'AU  - García Müller, J. A., Jr', 'AU  - Salt Study Group,, Kiel', 'TI  - Less salt & 4 mm Hg: the DASH-X trial', 'T2  - J Invent Med', 'PY  - 2019', 'DA  - 2019/05/21', 'VL  - 24', 'IS  - Suppl 6',
      'SP  - 12', 'EP  - 19', 'SN  - 9780807014271', 'DO  - 10.5555/salt(1)<2::aid>3', 'AN  - 123456', 'DB  - PubMed', 'C2  - PMC456', 'UR  - https://journal.example.org/a_b%20c', 'Y2  - 2022/01/03',
      'N1  - ClinicalTrials.gov: NCT01234567', 'N1  - More authors than are named here.', 'N1  - Retracted on 2022-02-02.', 'ER  - ', '',
    ])
  })

  it('as CSL-JSON', () => {
    expect(JSON.parse(written('csl-json', [trial]))).toEqual([
      { id: 'ref-1', ...trial.csl, author: [{ family: 'García Müller', given: 'J. A.', suffix: 'Jr' }, { literal: 'Salt Study Group, Kiel' }, ET_AL], DOI: '10.5555/salt(1)<2::aid>3', PMID: '123456', PMCID: 'PMC456', ISBN: '9780807014271', note: 'ClinicalTrials.gov: NCT01234567\nRetracted on 2022-02-02.' },
    ])
  })

  it.each(['bibtex', 'ris', 'csl-json'] as const)('is empty as %s where there is nothing in it', (format) => {
    expect(written(format, []).trim()).toBe(format === 'csl-json' ? '[]' : '')
  })
})

const READ: Readonly<Record<ReferenceFormat, (text: string) => FileReading>> = { bibtex: readBibtex, ris: readRis, 'csl-json': readCslJson }

/** What BibTeX has no entry for is read again as its nearest. */
const nearest = (type: CslType, online: boolean): RecordType => (type === 'article-newspaper' ? 'article-journal' : type !== 'regulation' && type !== 'document' ? type : online ? 'webpage' : 'document')

const SIGNS = ['&', '%', '$', '_', '#', '{', '}', '\\', '~', '^', '<', '>', '|', '`', "''", '--', '"', ',', ' and ', ';', ':', '@', '=', '–', '’', 'β', 'é', 'Ł', 'ş', '≥', '²']
const wordy = fc.tuple(fc.stringMatching(/^[A-Z][a-z]{2,8}$/), fc.array(fc.oneof(fc.constantFrom(...SIGNS), fc.stringMatching(/^ ?[A-Za-z]{1,7}$/)), { maxLength: 8 })).map(([head, rest]) => tidy(head + rest.join('')))
const name = fc.stringMatching(/^(?:van der |de )?[A-ZÉÖŁ][a-zéöł]{1,8}(?:[- ’][A-Z][a-z]{1,6})?$/)
const person: fc.Arbitrary<CslName> = fc.oneof(
  fc.record({ family: name, given: fc.stringMatching(/^(?:[A-Z][a-zé]{2,6}(?: [A-Z]\.?)?|[A-H]{2})(?: Jr| III)?$/) }),
  fc.stringMatching(/^[A-Z][a-z]{3,9} (?:Board|Group|Society) (?:of|for) [A-Z][a-z]{3,9}(?:, [A-Z][a-z]{3,9})?$/).map((literal) => ({ literal })),
)
const year = fc.integer({ min: 1800, max: 2030 })
const month = fc.integer({ min: 1, max: 12 })
const date = fc.oneof(fc.tuple(year), fc.tuple(year, month), fc.tuple(year, month, fc.integer({ min: 1, max: 28 }))).map((parts) => ({ 'date-parts': [parts] as const }))
const number = fc.integer({ min: 1, max: 999 }).map(String)
const item: fc.Arbitrary<CslItem> = fc.record(
  {
    type: fc.constantFrom(...CSL_TYPES), title: wordy, author: fc.tuple(fc.array(person, { minLength: 1, maxLength: 5 }), fc.boolean()).map(([people, more]) => (more ? [...people, ET_AL] : people)), 'container-title': wordy, publisher: wordy, 'publisher-place': wordy,
    volume: number, issue: fc.oneof(number, fc.constant('Suppl 2')), page: fc.oneof(fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 100, max: 999 })).map((range) => range.join('-')), fc.constant('e0123456')), issued: date, accessed: date,
    URL: fc.constantFrom('https://example.org/a_b%20c?d=1&e=~f#g', 'https://example.org/'),
  },
  { requiredKeys: ['type', 'title'] },
)
const identifiers: fc.Arbitrary<Identifiers> = fc.record(
  { doi: fc.constantFrom('10.5555/abc_d', '10.1002/(sici)1096-8644(199601)99:1<1::aid-ajpa1>3.0.co;2-1'), pmid: fc.integer({ min: 1, max: 39_999_999 }).map(String), pmcid: fc.integer({ min: 1, max: 9_999_999 }).map((digits) => `PMC${digits}`), isbn: fc.constant('9780807014271'), nct: fc.constant('NCT01234567') },
  { requiredKeys: [] },
)

describe.each(['bibtex', 'ris', 'csl-json'] as const)('what is written as %s', (format) => {
  it('is read again as the same works, and nothing else', () => {
    const references = fc.array(fc.record({ csl: item, identifiers, note: fc.constantFrom('', 'Corrected on 2020-01-01.') }), { maxLength: 4 }).map((all): ExportedReference[] => all.map((one, index) => ({ ...one, number: index + 1 })))
    fc.assert(
      fc.property(references, (all) => {
        const { references: again, problems } = READ[format](written(format, all))
        expect(problems).toEqual([])
        expect(again.map(({ csl, identifiers: numbers }) => ({ csl, identifiers: numbers }))).toEqual(all.map((one) => ({ csl: expected(format, one), identifiers: one.identifiers })))
      }),
      { numRuns: 300 },
    )
  })
})

const HOSTILE = ['}, note = {more', '},\n}\n@book{more, title = {More', '{{{', '\\', '"', '@book{more,', '%', 'x\nER  - \nTY  - BOOK\nTI  - more', 'x\u0085ER  - ', 'x\u2028TY  - BOOK', 'TY  - BOOK', '\u0000', ' and others', ', ', 'Salt']
const hostile = fc.array(fc.constantFrom(...HOSTILE), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(''))
const intruders = fc.record({ type: fc.constantFrom(...CSL_TYPES), title: hostile, author: fc.array(fc.oneof(fc.record({ family: hostile, given: hostile }), fc.record({ literal: hostile })), { maxLength: 2 }), 'container-title': hostile, publisher: hostile, 'publisher-place': hostile, volume: hostile, issue: hostile, page: hostile, edition: hostile, URL: hostile }).map((csl): ExportedReference[] => [1, 2].map((number) => ({ number, csl, identifiers: {}, note: '' })))

describe('no text of a record can make itself an entry or a field of its own', () => {
  it('in BibTeX, which counts braces whatever stands before them (Patashnik: BibTeXing, section 2.1)', () => {
    fc.assert(
      fc.property(intruders, (all) => {
        const depths = [0]
        for (const character of written('bibtex', all)) depths.push((depths.at(-1) ?? 0) + (character === '{' ? 1 : character === '}' ? -1 : 0))
        expect([Math.min(...depths), depths.at(-1), depths.filter((depth, index) => depth === 1 && depths[index - 1] === 0).length]).toEqual([0, 0, all.length])
        expect(readBibtex(written('bibtex', all)).references).toHaveLength(all.length)
      }),
    )
  })

  it.each(['bibtex', 'ris', 'csl-json'] as const)('nor keep a reader of %s waiting, however long it is', async (format) => {
    const long = (length: number): CslItem => ({ type: 'book', title: 'Salt { '.repeat(length / 7), publisher: '} '.repeat(length / 2), author: [{ literal: 'and, '.repeat(length / 5) }] })
    await expectInProportion(105_000, long, (csl) => written(format, [{ number: 1, csl, identifiers: {}, note: '' }]))
  })

  it('in RIS, whatever a program takes for the end of a line', () => {
    fc.assert(
      fc.property(intruders, (all) => {
        const lines = written('ris', all).split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/).filter((line) => line !== '')
        expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([])
        expect(['TY', 'ER'].map((tag) => lines.filter((line) => line.startsWith(`${tag}  - `)).length)).toEqual([all.length, all.length])
      }),
    )
  })
})

/** A reference of ours as a file's record: initials apart, a suffix apart from given names, and in BibTeX and RIS what they have one field for. */
function expected(format: ReferenceFormat, { csl: { author, 'container-title': container, page, ...csl }, identifiers: { doi } }: ExportedReference) {
  const people = (author ?? []).map((one) => {
    const [, given = '', suffix] = 'literal' in one ? [] : (/^(.+?)(?: (Jr|III))?$/.exec(one.given ?? '') ?? [])
    return given === '' ? one : { ...one, given: given.replace(/^([A-H])([A-H])$/, '$1. $2.'), ...(suffix !== undefined && { suffix }) }
  })
  const known = format === 'ris' ? people.filter((one) => one !== ET_AL) : people
  const series = csl.type === 'book' && format !== 'csl-json'
  const count = series && page !== undefined && !page.includes('-')
  return {
    ...csl,
    type: format === 'bibtex' ? nearest(csl.type, csl.URL !== undefined && doi === undefined) : csl.type,
    ...(author !== undefined && { author: known }),
    ...(container !== undefined && { [series ? 'collection-title' : 'container-title']: container }),
    ...(page !== undefined && { [count ? 'number-of-pages' : 'page']: page }),
  }
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim().normalize('NFC')
