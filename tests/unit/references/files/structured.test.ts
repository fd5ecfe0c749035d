import { describe, expect, it } from '@jest/globals'
import { readPubmedXml } from '../../../../src/documents/references/pubmedXml'
import { readCslJson } from '../../../../src/domain/references/files/cslJson'

const ARTICLE = `<PubmedArticle><MedlineCitation><PMID Version="1">31234567</PMID><Article><Journal><ISSN IssnType="Print">1533-4406</ISSN><JournalIssue><Volume>380</Volume><Issue>12</Issue><PubDate><Year>2019</Year><Month>Mar</Month><Day>5</Day></PubDate></JournalIssue><Title>Journal of invented medicine</Title><ISOAbbreviation>J Invent Med</ISOAbbreviation></Journal>
<ArticleTitle>Of H<sub>2</sub>O &amp; <i>salt</i>.</ArticleTitle><Pagination><StartPage>1101</StartPage><EndPage>1109</EndPage><MedlinePgn>1101-9</MedlinePgn></Pagination><ELocationID EIdType="pii">S0</ELocationID><ELocationID EIdType="doi">10.5555/ABC</ELocationID>
<AuthorList><Author><LastName>Okonkwo</LastName><ForeName>Carl A</ForeName><Initials>CA</Initials><Suffix>Jr</Suffix></Author><Author ValidYN="N"><LastName>Wrong</LastName></Author><Author><CollectiveName>SALT Study Group</CollectiveName></Author></AuthorList><Language>ger</Language>
<DataBankList><DataBank><DataBankName>ClinicalTrials.gov</DataBankName><AccessionNumberList><AccessionNumber>NCT03113968</AccessionNumber></AccessionNumberList></DataBank></DataBankList></Article><MedlineJournalInfo><Country>Germany</Country></MedlineJournalInfo></MedlineCitation>
<PubmedData><ArticleIdList><ArticleId IdType="pmc">PMC1234567</ArticleId></ArticleIdList><ReferenceList><Reference><ArticleIdList><ArticleId IdType="doi">10.5555/other</ArticleId></ArticleIdList></Reference></ReferenceList></PubmedData></PubmedArticle>`

const BOOK = (chapter: string): string =>
  `<PubmedBookArticle><BookDocument><PMID>7</PMID><Book><Publisher><PublisherName>Example Press</PublisherName><PublisherLocation>Kiel</PublisherLocation></Publisher><BookTitle>Salts</BookTitle><PubDate><Year>2024</Year><Month>01</Month></PubDate><AuthorList Type="editors"><Author><LastName>Roe</LastName><Initials>R</Initials></Author></AuthorList><Edition>2</Edition><Isbn>9780807014271</Isbn><ELocationID EIdType="doi">10.5555/book</ELocationID></Book>${chapter}<AuthorList Type="authors"><Author><LastName>Lee</LastName><ForeName>Kim</ForeName></Author></AuthorList></BookDocument></PubmedBookArticle>`

const set = (...records: string[]): string => `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD" "https://example.org/a.dtd">\n<PubmedArticleSet>\n${records.join('\n')}\n</PubmedArticleSet>`

describe('PubMed’s XML', () => {
  it('is read with every field', () => {
    const text = set(ARTICLE)
    const { references, problems } = readPubmedXml(text)
    expect(problems).toEqual([])
    expect(references).toMatchObject([{ raw: ARTICLE, start: text.indexOf(ARTICLE), identifiers: { doi: '10.5555/abc', pmid: '31234567', pmcid: 'PMC1234567', nct: 'NCT03113968' } }])
    expect(references[0]?.csl).toEqual({
      type: 'article-journal', title: 'Of H2O & salt', author: [{ family: 'Okonkwo', given: 'Carl A', suffix: 'Jr' }, { literal: 'SALT Study Group' }], 'container-title': 'Journal of invented medicine', 'container-title-short': 'J Invent Med',
      volume: '380', issue: '12', page: '1101-9', issued: { 'date-parts': [[2019, 3, 5]] }, language: 'de', ISSN: '1533-4406', 'publisher-place': 'Germany',
    })
  })

  it.each([
    ['<PubDate><MedlineDate>1998 Dec-1999 Jan</MedlineDate></PubDate>', { 'date-parts': [[1998, 12], [1999, 1]] }],
    ['<PubDate><Year>2020</Year><Season>Spring</Season></PubDate>', { 'date-parts': [[2020]], season: 1 }],
    ['<PubDate><Year>2020</Year></PubDate>', { 'date-parts': [[2020]] }],
  ])('dates by %s', (date, issued) => expect(readPubmedXml(set(ARTICLE.replace(/<PubDate>.*<\/PubDate>/, date))).references[0]?.csl.issued).toEqual(issued))

  it('tells a chapter from its book', () => {
    const { references, problems } = readPubmedXml(set(BOOK('<ArticleTitle>Of lithium</ArticleTitle>'), BOOK('')))
    expect(problems).toEqual([])
    expect(references).toMatchObject([
      { csl: { type: 'chapter', title: 'Of lithium', 'container-title': 'Salts', author: [{ family: 'Lee', given: 'Kim' }], editor: [{ family: 'Roe', given: 'R' }], publisher: 'Example Press', 'publisher-place': 'Kiel', edition: '2', issued: { 'date-parts': [[2024, 1]] } } },
      { csl: { type: 'book', title: 'Salts' }, identifiers: { doi: '10.5555/book', isbn: '9780807014271', pmid: '7' } },
    ])
    expect(references[0]?.identifiers).toEqual({ isbn: '9780807014271', pmid: '7' })
  })

  it.each([
    ['one that never closes', set(ARTICLE, ARTICLE.replace('</PubmedArticle>', ''), ARTICLE), 2, [9]],
    ['one with an element that never closes', set(ARTICLE.replace('</Title>', ''), ARTICLE), 1, [4]],
    ['one without a record', set('<PubmedArticle></PubmedArticle>', ARTICLE), 1, [4]],
    ['a file cut off', set(ARTICLE, ARTICLE).slice(0, -200), 1, [9]],
    ['endless nesting', set(`<PubmedArticle>${'<a>'.repeat(200_000)}</PubmedArticle>`, ARTICLE), 1, [4]],
    ['another format', '<rss><channel/></rss>', 0, [1]],
  ])('with %s gives the others', (_how, text, count, lines) => {
    const { references, problems } = readPubmedXml(text)
    expect([references.length, problems.map(({ line }) => line)]).toEqual([count, lines])
  })

  it('with empty elements and others’ names in it is whole', () => {
    const { references, problems } = readPubmedXml(set(ARTICLE.replace('<Language>', '<VernacularTitle/><Language>').replace('<i>salt</i>', '<b/>salt<mml:mspace width="1"/>')))
    expect(problems).toEqual([])
    expect(references[0]?.csl.title).toBe('Of H2O & salt')
  })

  it.each([
    ['the authors of a chapter, not of its book', BOOK('<ArticleTitle>Of lithium</ArticleTitle>').replace('<Edition>', '<AuthorList><Author><LastName>Whole</LastName></Author></AuthorList><Edition>'), [{ family: 'Lee', given: 'Kim' }]],
    ['that a list of authors goes on', ARTICLE.replace('<AuthorList>', '<AuthorList CompleteYN="N">'), [{ family: 'Okonkwo', given: 'Carl A', suffix: 'Jr' }, { literal: 'SALT Study Group' }, { literal: 'et al.' }]],
  ])('tells %s', (_what, record, author) => expect(readPubmedXml(set(record)).references[0]?.csl.author).toEqual(author))

  it('expands no entities of the file’s own', () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/hostname">]>${ARTICLE.replace('Of H', '&b;&c; of H')}`
    expect(readPubmedXml(bomb)).toMatchObject({ references: [{ csl: { title: '&b;&c; of H2O & salt' } }], problems: [{ line: 1, message: expect.stringContaining('not expanded') }] })
  })
})

const ITEM = { id: 'a', type: 'article-journal', title: 'Salt', author: [{ family: 'Berg', given: 'A', 'non-dropping-particle': 'van den' }, { literal: 'WHO' }], issued: { 'date-parts': [['2019', 3]] }, DOI: '10.5555/ABC', PMID: 7, volume: 5, custom: { id: 1 }, abstract: 'Long.' }

describe('CSL-JSON', () => {
  it.each([
    ['one object', JSON.stringify(ITEM)],
    ['a list', JSON.stringify([ITEM], null, 2)],
    ['a list under items', JSON.stringify({ items: [ITEM] })],
    ['a list with a byte order mark', `\uFEFF${JSON.stringify([ITEM])}`],
  ])('of %s is read', (_form, text) => {
    const { references, problems } = readCslJson(text)
    expect(problems).toEqual([])
    expect(references).toMatchObject([{ identifiers: { doi: '10.5555/abc', pmid: '7' } }])
    expect(references[0]?.csl).toEqual({ type: 'article-journal', title: 'Salt', volume: '5', author: [{ family: 'Berg', given: 'A', 'non-dropping-particle': 'van den' }, { literal: 'WHO' }], issued: { 'date-parts': [[2019, 3]] } })
    expect(JSON.parse(references[0]?.raw ?? '')).toEqual(ITEM)
    expect(text.slice(references[0]?.start, references[0]?.end)).toBe(references[0]?.raw)
  })

  it.each([
    [{ issued: { raw: '2019-03-05' } }, { issued: { 'date-parts': [[2019, 3, 5]] } }],
    [{ issued: { literal: 'soon' } }, { issued: { literal: 'soon' } }],
    [{ issued: { 'date-parts': [[null]] } }, {}],
    [{ issued: { 'date-parts': [[2019], [2020]] } }, { issued: { 'date-parts': [[2019], [2020]] } }],
    [{ journalAbbreviation: 'J Salt', language: 'eng' }, { 'container-title-short': 'J Salt', language: 'en' }],
    [{ author: 'Lee', editor: [null, {}], volume: {} }, {}],
  ])('%j means %j', (given, csl) => expect(readCslJson(JSON.stringify([{ type: 'book', title: 'Salt', ...given }]))).toMatchObject({ references: [{ csl: { type: 'book', title: 'Salt', ...csl } }], problems: [] }))

  it('finds numbers in a note that names them', () => {
    expect(readCslJson(JSON.stringify({ type: 'book', title: 'Salt', note: 'PMID: 7\nClinicalTrials.gov: NCT03113968\n2019' })).references[0]?.identifiers).toEqual({ pmid: '7', nct: 'NCT03113968' })
  })

  const item = (id: string): string => `{"id":"${id}","type":"book","title":"${id}"}`
  it.each([
    ['a quotation mark too few', `[${item('a')},\n${item('b').replace('"title"', '"title')},\n${item('c')}]`, ['a', 'c'], [2]],
    ['a brace too few', `[${item('a')},\n${item('b').slice(0, -1)},\n${item('c')}]`, ['a', 'c'], [2]],
    ['a comma too few', `[${item('a')}\n${item('b')}]`, ['a', 'b'], []],
    ['what is no item', `[${item('a')},\n7,\n${item('b')}]`, ['a', 'b'], [2]],
    ['an end too early', `[${item('a')},\n${item('b').slice(0, 20)}`, ['a'], [2]],
    ['a type of its own', `[${item('a').replace('book', 'salt')}]`, ['a'], [1]],
    ['another kind of JSON', '7', [], [1]],
    ['nothing in it', '[]', [], []],
  ])('with %s gives what can be read', (_how, text, titles, lines) => {
    const { references, problems } = readCslJson(text)
    expect(references.map(({ csl }) => csl.title)).toEqual(titles)
    expect(problems.map(({ line }) => line)).toEqual(lines)
  })

  it('keeps nothing that only looks like a variable', () => {
    const { references } = readCslJson('[{"type":"book","title":"Salt","__proto__":{"polluted":1},"constructor":"x"}]')
    expect(references[0]?.csl).toEqual({ type: 'book', title: 'Salt' })
  })
})
