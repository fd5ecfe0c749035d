/** Records in the form that Crossref and PubMed document, of works that nobody wrote. */

export const NAPS = { doi: '10.5555/nap.2019.4', pmid: '31000001', pmcid: 'PMC6400001' } as const

/** A work as Crossref’s `message`. */
export const crossrefWork = (more: object = {}): object => ({
  DOI: '10.5555/NAP.2019.4',
  type: 'journal-article',
  title: ['Short naps at noon and <i>vigilance</i> in night-shift nurses'],
  author: [{ given: 'Lena', family: 'Ørsted', sequence: 'first' }, { given: 'Tom', family: 'Ray', suffix: 'Jr' }, { name: 'NAP Study Group' }],
  'container-title': ['Archives of Imagined Sleep'],
  publisher: 'Imagined Press',
  volume: '12',
  issue: '4',
  page: '101-109',
  issued: { 'date-parts': [[2018, 11, 30]] },
  'published-print': { 'date-parts': [[2019, 4]] },
  relation: {},
  ...more,
})

/** An entry of `updated-by` or `update-to`. */
export const update = (type: string, DOI: string, day: readonly number[] = [2021, 3, 9], source = 'publisher'): object => ({ DOI, type, label: type, source, updated: { 'date-parts': [day], 'date-time': '2021-03-09T00:00:00Z', timestamp: 1 } })

/** The same work as an entry of PubMed’s XML. */
export const pubmedArticle = ({ corrections = '', types = '<PublicationType UI="D016428">Journal Article</PublicationType>', doi = NAPS.doi, title = 'Short naps at noon and <i>vigilance</i> in night-shift nurses.' }: { corrections?: string; types?: string; doi?: string; title?: string } = {}): string => `
<PubmedArticle>
  <MedlineCitation Status="MEDLINE" Owner="NLM">
    <PMID Version="1">${NAPS.pmid}</PMID>
    <Article PubModel="Print-Electronic">
      <Journal>
        <ISSN IssnType="Electronic">1234-5679</ISSN>
        <JournalIssue CitedMedium="Internet"><Volume>12</Volume><Issue>4</Issue><PubDate><Year>2019</Year><Month>Apr</Month></PubDate></JournalIssue>
        <Title>Archives of imagined sleep</Title>
      </Journal>
      <ArticleTitle>${title}</ArticleTitle>
      <Pagination><StartPage>101</StartPage><EndPage>109</EndPage><MedlinePgn>101-9</MedlinePgn></Pagination>
      <ELocationID EIdType="pii" ValidYN="Y">S1</ELocationID>
      <AuthorList CompleteYN="N">
        <Author ValidYN="Y"><LastName>&#xD8;rsted</LastName><ForeName>Lena</ForeName><Initials>L</Initials></Author>
        <Author ValidYN="N"><LastName>Rai</LastName><ForeName>Tom</ForeName></Author>
        <Author ValidYN="Y"><LastName>Ray</LastName><ForeName>Tom</ForeName><Suffix>Jr</Suffix></Author>
        <Author ValidYN="Y"><CollectiveName>NAP Study Group</CollectiveName></Author>
      </AuthorList>
      <PublicationTypeList>${types}</PublicationTypeList>
    </Article>
    <MedlineJournalInfo><MedlineTA>Arch Imagined Sleep</MedlineTA></MedlineJournalInfo>
    <CommentsCorrectionsList>${corrections}</CommentsCorrectionsList>
  </MedlineCitation>
  <PubmedData>
    <ArticleIdList><ArticleId IdType="pubmed">${NAPS.pmid}</ArticleId>${doi === '' ? '' : `<ArticleId IdType="doi">${doi}</ArticleId>`}<ArticleId IdType="pmc">${NAPS.pmcid}</ArticleId></ArticleIdList>
    <ReferenceList><Reference><Citation>Another work.</Citation><ArticleIdList><ArticleId IdType="doi">10.5555/another</ArticleId></ArticleIdList></Reference></ReferenceList>
  </PubmedData>
</PubmedArticle>`

export const correction = (refType: string, source = 'Arch Imagined Sleep. 2021 Mar 9;14(3):77. doi: 10.5555/nap.notice', pmid = '33000009'): string =>
  `<CommentsCorrections RefType="${refType}"><RefSource>${source}</RefSource><PMID Version="1">${pmid}</PMID></CommentsCorrections>`

export const pubmedChapter = `
<PubmedBookArticle>
  <BookDocument>
    <PMID Version="1">30000777</PMID>
    <ArticleIdList><ArticleId IdType="bookaccession">NBK1</ArticleId></ArticleIdList>
    <Book>
      <Publisher><PublisherName>Imagined Shelf</PublisherName><PublisherLocation>Harbour City (FL)</PublisherLocation></Publisher>
      <BookTitle book="shelf">The Imagined Shelf of Sleep</BookTitle>
      <PubDate><Year>2024</Year><Month>01</Month></PubDate>
      <AuthorList Type="editors"><Author><LastName>Keeper</LastName></Author></AuthorList>
    </Book>
    <ArticleTitle book="shelf" part="a-1">Sleep Drunkenness</ArticleTitle>
    <AuthorList Type="authors"><Author><LastName>Vale</LastName><Initials>K</Initials></Author></AuthorList>
  </BookDocument>
</PubmedBookArticle>`
