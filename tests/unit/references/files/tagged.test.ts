import { describe, expect, it } from '@jest/globals'
import { readEnw } from '../../../../src/domain/references/files/enw'
import { readNbib } from '../../../../src/domain/references/files/nbib'
import { readRis } from '../../../../src/domain/references/files/ris'

const NBIB = `
PMID- 31234567
OWN - NLM
IS  - 1533-4406 (Electronic)
IS  - 0028-4793 (Linking)
VI  - 380
IP  - 12
DP  - 2019 Mar-Apr
TI  - A made-up trial of salt and lithium in adults with a depression that
      resists treatment.
PG  - 1101-9
LID - S0000-1111(19)1 [pii]
LID - 10.5555/MADE.up.2019 [doi]
FAU - Okonkwo, Carl A Jr
AU  - Okonkwo CA Jr
FAU - van der Berg, Anneke
AU  - van der Berg A
CN  - SALT Study Group
LA  - ger
SI  - ClinicalTrials.gov/NCT03113968
PT  - Journal Article
PL  - United States
TA  - J Invent Med
JT  - Journal of invented medicine
PMC - PMC1234567
`

const RIS = `TY  - JOUR
AU  - Okonkwo, Carl A., Jr.
AU  - World Health Organization
A2  - Roe, Richard
TI  - A title - with dashes  - inside
T2  - Journal of Invented Medicine
JA  - J Invent Med
PY  - 2019
DA  - 2019/03/05/
VL  - 12
IS  - 3
SP  - 101
EP  - 109
SN  - 1533-4406
DO  - https://doi.org/10.5555/ABC
UR  - https://example.org/salt
AN  - 31234567
DB  - PubMed
C2  - PMC1234567
LA  - English
Y2  - 2024/05/02/
AB  - First paragraph.

Second paragraph.
ER  -`

const ENW = `%0 Book Section
%A Okonkwo, Carl A.
%A Salt Group,
%E Roe, Richard
%T Of salt
%B The book of salts
%S Salts and more
%V 3
%P 1-9
%D 2019
%8 Mar 5
%7 2nd
%I Example Press
%C Kiel
%@ 978-0-8070-1427-1
%R 10.5555/ABC
%U https://example.org/salt
%M PMID: 31234567
%G eng`

describe('an entry of', () => {
  it('.nbib is read with every field', () => {
    const { references, problems } = readNbib(NBIB)
    expect(problems).toEqual([])
    expect(references).toMatchObject([{ raw: NBIB.trim(), start: 1, end: NBIB.length - 1, confidence: 1 }])
    expect(references[0]?.identifiers).toEqual({ doi: '10.5555/made.up.2019', pmid: '31234567', pmcid: 'PMC1234567', nct: 'NCT03113968' })
    expect(references[0]?.csl).toEqual({
      type: 'article-journal', title: 'A made-up trial of salt and lithium in adults with a depression that resists treatment', 'container-title': 'Journal of invented medicine', 'container-title-short': 'J Invent Med',
      author: [{ family: 'Okonkwo', given: 'Carl A', suffix: 'Jr' }, { family: 'van der Berg', given: 'Anneke' }, { literal: 'SALT Study Group' }],
      volume: '380', issue: '12', page: '1101-9', issued: { 'date-parts': [[2019, 3], [2019, 4]] }, language: 'de', ISSN: '1533-4406', 'publisher-place': 'United States',
    })
  })

  it('.ris is read with every field', () => {
    const { references, problems } = readRis(RIS)
    expect(problems).toEqual([])
    expect(references).toMatchObject([{ raw: RIS, confidence: 1, identifiers: { doi: '10.5555/abc', pmid: '31234567', pmcid: 'PMC1234567' } }])
    expect(references[0]?.csl).toEqual({
      type: 'article-journal', title: 'A title - with dashes - inside', author: [{ family: 'Okonkwo', given: 'Carl A.', suffix: 'Jr.' }, { literal: 'World Health Organization' }], editor: [{ family: 'Roe', given: 'Richard' }],
      'container-title': 'Journal of Invented Medicine', 'container-title-short': 'J Invent Med', volume: '12', issue: '3', page: '101-109', issued: { 'date-parts': [[2019, 3, 5]] }, accessed: { 'date-parts': [[2024, 5, 2]] },
      language: 'en', ISSN: '1533-4406', URL: 'https://example.org/salt',
    })
  })

  it('.enw is read with every field', () => {
    const { references, problems } = readEnw(ENW)
    expect(problems).toEqual([])
    expect(references).toMatchObject([{ raw: ENW, identifiers: { doi: '10.5555/abc', pmid: '31234567', isbn: '9780807014271' } }])
    expect(references[0]?.csl).toEqual({
      type: 'chapter', title: 'Of salt', author: [{ family: 'Okonkwo', given: 'Carl A.' }, { literal: 'Salt Group' }], editor: [{ family: 'Roe', given: 'Richard' }], 'container-title': 'The book of salts', 'collection-title': 'Salts and more',
      volume: '3', page: '1-9', issued: { 'date-parts': [[2019, 3, 5]] }, edition: '2nd', publisher: 'Example Press', 'publisher-place': 'Kiel', language: 'en', URL: 'https://example.org/salt',
    })
  })
})

describe('a book in .nbib', () => {
  const book = (title: string): string => `PMID- 7\nBTI - The book of salts.\n${title}FED - Roe, Richard\nED  - Roe R\nPB  - Example Press\nPL  - Kiel\nDP  - 2024 Jan\nISBN- 9780807014271\nAID - NBK7 [bookaccession]\n`
  it('is a book, and its chapter one of it', () => {
    expect(readNbib(book('')).references[0]?.csl).toMatchObject({ type: 'book', title: 'The book of salts', editor: [{ family: 'Roe', given: 'Richard' }], publisher: 'Example Press', 'publisher-place': 'Kiel' })
    expect(readNbib(book('TI  - Of lithium.\n')).references).toMatchObject([{ csl: { type: 'chapter', title: 'Of lithium', 'container-title': 'The book of salts' }, identifiers: { isbn: '9780807014271', pmid: '7' } }])
  })
})

describe('RIS', () => {
  const entry = (...lines: string[]): string => ['TY  - JOUR', 'TI  - Salt', ...lines, 'ER  - '].join('\n')
  it.each([
    ['CHAP', 'chapter'], ['BOOK', 'book'], ['RPRT', 'report'], ['THES', 'thesis'], ['CPAPER', 'paper-conference'], ['ELEC', 'webpage'], ['NEWS', 'article-newspaper'], ['DATA', 'dataset'], ['PAT', 'patent'], ['GEN', 'document'],
  ])('%s is %s', (kind, type) => expect(readRis(`TY  - ${kind}\nTI  - Salt\nER  - `)).toMatchObject({ references: [{ csl: { type } }], problems: [] }))

  it.each([
    [['AU  - Berg, A. van den'], { author: [{ family: 'Berg', given: 'A. van den' }] }],
    [['AU  - Berg AB', 'AU  - A. B. Lee'], { author: [{ family: 'Berg', given: 'AB' }, { family: 'Lee', given: 'A. B.' }] }],
    [['JF  - Journal of Salt', 'JO  - J Salt'], { 'container-title': 'Journal of Salt', 'container-title-short': 'J Salt' }],
    [['JO  - J Salt'], { 'container-title': 'J Salt' }],
    [['SP  - e17'], { page: 'e17' }],
    [['Y1  - 2019///'], { issued: { 'date-parts': [[2019]] } }],
    [['PY  - 2019/02/30/'], { issued: { 'date-parts': [[2019, 2]] } }],
    [['PY  - 2019', 'DA  - 2019/Spring'], { issued: { 'date-parts': [[2019]] } }],
    [['PY  - in press'], {}],
    [['SN  - 1533-4406 (Print)', '0028-4793 (Linking)'], { ISSN: '1533-4406' }],
  ])('%j', (lines, csl) => {
    const { references, problems } = readRis(entry(...lines))
    expect(problems).toEqual([])
    expect(references.map((reference) => reference.csl)).toEqual([{ type: 'article-journal', title: 'Salt', ...csl }])
  })

  it('keeps bare digits for PMIDs only where PubMed is the database', () => {
    expect(readRis(entry('AN  - 31234567')).references[0]?.identifiers).toEqual({})
    expect(readRis(entry('AN  - 31234567', 'DP  - NLM')).references[0]?.identifiers).toEqual({ pmid: '31234567' })
    expect(readRis(entry('M3  - doi: 10.5555/abc', 'N1  - PMID: 7')).references[0]?.identifiers).toEqual({ doi: '10.5555/abc', pmid: '7' })
  })
})

describe('a damaged file', () => {
  it.each([
    ['RIS without an end of one entry', readRis, 'TY  - JOUR\nTI  - One\nTY  - JOUR\nTI  - Two\nER  - \n', ['One', 'Two'], [2]],
    ['RIS cut off', readRis, 'TY  - JOUR\nTI  - One\nER  - \nTY  - JOUR\nTI  - Two', ['One', 'Two'], [5]],
    ['RIS with a stray line', readRis, 'TY  - JOUR\nTI  - One\nVL  - 5\n<<<<<<<\n=======\nER  - \n', ['One'], [4]],
    ['RIS with a type of its own', readRis, 'TY  - SALT\nTI  - One\nER  - \n', ['One'], [1]],
    ['RIS without a type', readRis, 'TI  - One\nER  - \nER  - \n', ['One'], [1, 3]],
    ['RIS with what is no DOI', readRis, 'TY  - JOUR\nTI  - One\nDO  - 10.5555/a–b\nER  - \n', ['One'], [3]],
    ['RIS with what a program wrote above it', readRis, 'Provider: Salt\nContent:text/plain\n\nTY  - JOUR\nTI  - One\nER  - \n', ['One'], []],
    ['nbib without an empty line between', readNbib, 'PMID- 1\nTI  - One.\nPMID- 2\nTI  - Two.\n', ['One', 'Two'], []],
    ['nbib with an empty line inside', readNbib, 'PMID- 1\nTI  - One.\n\nDP  - 2019\n', ['One'], []],
    ['nbib that has lost a PMID', readNbib, 'PMID- 1\nTI  - One.\n\nTI  - Two.\n', ['One', 'Two'], []],
    ['nbib with an entry of nothing', readNbib, 'PMID- 1\n\nPMID- 2\nTI  - Two.\n', [undefined, 'Two'], [1]],
    ['nbib with a PMID that is none', readNbib, 'PMID- x1\nTI  - One.\n', ['One'], [1]],
    ['EndNote without types', readEnw, '%T One\n%A Lee, A\n\n%T Two\n', ['One', 'Two'], []],
    ['EndNote with a type of its own', readEnw, '%0 Salt\n%T One\n', ['One'], [1]],
    ['what is no such file', readRis, 'Dear Ann,\n\nsee below.\n', [], [1, 3]],
  ])('%s gives what can be read, and the lines of the rest', (_how, read, text, titles, lines) => {
    for (const ending of ['\n', '\r\n', '\r']) {
      const file = text.replaceAll('\n', ending)
      const { references, problems } = read(`\uFEFF${file}`)
      expect(references.map(({ csl }) => csl.title)).toEqual(titles)
      expect(problems.map(({ line }) => line)).toEqual(lines)
      expect(references.every(({ raw, start, end }) => `\uFEFF${file}`.slice(start, end) === raw && raw === raw.trim())).toBe(true)
    }
  })
})
