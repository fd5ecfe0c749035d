import { describe, expect, it } from '@jest/globals'
import { readBibtex } from '../../../../src/domain/references/files/bibtex/read'
import { fromTex } from '../../../../src/domain/references/files/bibtex/tex'

const entry = (fields: string, kind = 'article'): string => `@${kind}{key, title = {Salt}, ${fields}}`
const cslOf = (fields: string, kind?: string) => readBibtex(entry(fields, kind)).references[0]?.csl

describe('BibTeX', () => {
  it('is read with every field', () => {
    const { references, problems } = readBibtex(String.raw`
      Comments stand between entries, me@example(dot)org.
      @string{jsalt = "Journal of " # {Salt}}
      @comment{@article{no, title = {Not this one}}}
      @preamble{"\newcommand{\salt}{NaCl}"}
      @Article{okonkwo:2019,
        author = {Okonkwo, Jr., Carl A. and Anneke van der Berg and {Salt Study Group} and M{\"u}ller, J{\o}rgen and others},
        editor = "Roe, Richard",
        title = {Effects of $\alpha$-blockers on {NaCl} \& {H}$_2$O: 50\% \emph{in vivo}},
        journal = jsalt # " and Pepper", year = 2019, month = mar, day = 5,
        volume = 12, number = {3}, pages = {101--109}, issn = {15334406}, language = {english},
        doi = {https://doi.org/10.5555/A\_B}, pmid = 31234567, pmcid = {PMC1234567}, url = {https://example.org/~a\_b}, urldate = {2024-05-02},
      }`)
    expect(problems).toEqual([])
    expect(references).toMatchObject([{ confidence: 1, identifiers: { doi: '10.5555/a_b', pmid: '31234567', pmcid: 'PMC1234567' } }])
    expect(references[0]?.csl).toEqual({
      type: 'article-journal', title: 'Effects of α-blockers on NaCl & H₂O: 50% in vivo', 'container-title': 'Journal of Salt and Pepper',
      author: [{ family: 'Okonkwo', given: 'Carl A.', suffix: 'Jr.' }, { family: 'van der Berg', given: 'Anneke' }, { literal: 'Salt Study Group' }, { family: 'Müller', given: 'Jørgen' }, { literal: 'et al.' }],
      editor: [{ family: 'Roe', given: 'Richard' }], volume: '12', issue: '3', page: '101-109', issued: { 'date-parts': [[2019, 3, 5]] }, accessed: { 'date-parts': [[2024, 5, 2]] }, language: 'en', ISSN: '1533-4406', URL: 'https://example.org/~a_b',
    })
  })

  it.each([
    ['a chapter', 'booktitle = {Salts}, publisher = {Press}, address = {Kiel}, edition = {2}, series = {Minerals}, isbn = {978-0-8070-1427-1}', 'incollection', { type: 'chapter', 'container-title': 'Salts', publisher: 'Press', 'publisher-place': 'Kiel', edition: '2', 'collection-title': 'Minerals' }],
    ['a report', 'institution = {Salt Board}, number = {7}, type = {White paper}', 'techreport', { type: 'report', publisher: 'Salt Board', number: '7', genre: 'White paper' }],
    ['a thesis', 'school = {Kiel}', 'phdthesis', { type: 'thesis', publisher: 'Kiel' }],
    ['a page', 'howpublished = {\\url{https://example.org/a}}', 'misc', { type: 'webpage', URL: 'https://example.org/a' }],
    ['BibLaTeX', 'subtitle = {More of it}, journaltitle = {J Salt}, date = {2019-03-05/2019-03-07}, location = {Kiel}', 'article', { title: 'Salt: More of it', 'container-title': 'J Salt', issued: { 'date-parts': [[2019, 3, 5], [2019, 3, 7]] }, 'publisher-place': 'Kiel' }],
    ['a month with a day before it', 'year = 1999, month = "5~" # jun', 'article', { issued: { 'date-parts': [[1999, 6, 5]] } }],
    ['a number of pages', 'pages = {320}', 'book', { 'number-of-pages': '320' }],
  ])('of %s', (_what, fields, kind, csl) => expect(cslOf(fields, kind)).toMatchObject(csl))

  it.each([
    ['Berg, A', [{ family: 'Berg', given: 'A' }]],
    ['Ana Maria Lopez', [{ family: 'Lopez', given: 'Ana Maria' }]],
    ['von der Berg, Jr, Ana', [{ family: 'von der Berg', given: 'Ana', suffix: 'Jr' }]],
    ['{\\L}ukasz {\\\'S}wit', [{ family: 'Świt', given: 'Łukasz' }]],
    ['{Barnes and Noble} AND Lee, K', [{ literal: 'Barnes and Noble' }, { family: 'Lee', given: 'K' }]],
    ['{World Health Organization}', [{ literal: 'World Health Organization' }]],
    ['Ludwig {van Beethoven}', [{ family: 'van Beethoven', given: 'Ludwig' }]],
    ['Anderson', [{ family: 'Anderson' }]],
  ])('names %s', (author, people) => expect(cslOf(`author = {${author}}`)?.author).toEqual(people))

  it('gives a part what its whole says, through as many as it names, and no more', () => {
    const text = '@inbook{c, crossref = {B}, title = {Part}, pages = "1-2"}\n@book{b, crossref = {s}, title = {Whole}, editor = {Roe, R}, year = 2001, doi = {10.5555/whole}}\n@book{s, publisher = {Press}, title = {Set}, crossref = {b}}'
    const [part] = readBibtex(text).references
    expect(part).toMatchObject({ identifiers: {}, csl: { title: 'Part', 'container-title': 'Whole', editor: [{ family: 'Roe', given: 'R' }], publisher: 'Press', issued: { 'date-parts': [[2001]] } } })
    expect(readBibtex('@inbook{c, crossref = {gone}, title = {Part}}').problems).toEqual([{ line: 1, message: 'No entry of this file is called “gone”.' }])
  })

  it.each([
    ['a brace that never closes', '@book{a, title = {One}}\n@book{b, title = {Two {}, year = 1}\n\n@book{c, title = {Three}}', ['One', 'Three'], [2]],
    ['a brace too many', '@book{a, title = {One}}}\n}\n@book{b, title = {Two}}', ['One', 'Two'], []],
    ['a field without a value', '@book{a,\n title = {One},\n year}\n@book{b, title = {Two}}', ['One', 'Two'], [3]],
    ['a field without a comma before it', '@book{a,\n title = {One}\n year = 2001}', ['One'], [2]],
    ['an abbreviation that nobody made', '@article{a, title = {One},\n journal = nejm}', ['One'], [2]],
    ['no title', '@book{a, year = 2001}', [undefined], [1]],
    ['parentheses', '@book(a, title = "One {(}two{)}")', ['One (two)'], []],
    ['no key', '@book{title = {One}}', ['One'], []],
    ['a file cut off', '@book{a, title = {One}}\n@book{b, title = {Tw', ['One'], [2]],
    ['no entry at all', 'Dear Ann,\nsee below.', [], []],
  ])('with %s gives what can be read', (_how, text, titles, lines) => {
    const { references, problems } = readBibtex(text)
    expect(references.map(({ csl }) => csl.title)).toEqual(titles)
    expect(problems.map(({ line }) => line)).toEqual(lines)
    expect(references.every(({ raw, start, end }) => raw === text.slice(start, end) && /^@.*[)}]$/s.test(raw))).toBe(true)
  })
})

describe('TeX', () => {
  it.each([
    [String.raw`{\'E}tude na\"{\i}ve, gar\c{c}on, \v Skoda, {\aa}, {\ss}`, 'Étude naïve, garçon, Škoda, å, ß'],
    [String.raw`\'{\i}, \~n, \H{o}, \k{a}, \.{z}, {\AE}`, 'í, ñ, ő, ą, ż, Æ'],
    [String.raw`10\,\% \& \$5 \#1 \_a \{b\}`, '10 % & $5 #1 _a {b}'],
    [String.raw`a--b---c \textendash{} \ldots`, 'a–b—c – …'],
    ["``quoted'' `x'", '“quoted” ‘x\''],
    [String.raw`$p \leq 0.05$, 10$^{-3}$, CO$_{2}$, $\beta_1$`, 'p ≤ 0.05, 10⁻³, CO₂, β₁'],
    ['costs 5$ or more_or_less', 'costs 5$ or more_or_less'],
    [String.raw`\textit{in {vivo}} {\em x} \unknown{kept}`, 'in vivo x kept'],
    [String.raw`\~{} \^{} tilde~space \\ break`, '~ ^ tilde space break'],
    ['{{{Braces}}} {IN} text', 'Braces IN text'],
    ['unfinished \\', 'unfinished'],
    ['valueOf', 'valueOf'],
  ])('%s reads %s', (tex, text) => expect(fromTex(tex)).toBe(text))
})
