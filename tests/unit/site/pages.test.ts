import { describe, expect, it } from '@jest/globals'
import { createElement, type FunctionComponent } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { text, type Block } from '../../../src/domain/snapshot/content'
import type { Publication } from '../../../src/domain/publication/publication'
import { ARTICLE, type Article, type ArticleAnswer } from '../../../src/app/(site)/_questions/article'
import { CLINIC, type Clinic, type ClinicAnswer } from '../../../src/app/(site)/_questions/clinic'
import { FRONT, type FrontAnswer } from '../../../src/app/(site)/_questions/front'
import type { Withdrawn } from '../../../src/app/(site)/_questions/publication'
import { defaultPolicy } from '../../../src/domain/policy'
import { answerTo } from '../../../src/domain/publication/falls'
import { publicPath } from '../../../src/domain/publication/publicPath'
import { placeOf } from '../../../src/app/(site)/_reading/address'
import { ArticlePage } from '../../../src/app/(site)/_reading/ArticlePage'
import { ClinicPage } from '../../../src/app/(site)/_reading/ClinicPage'
import { FrontPage } from '../../../src/app/(site)/_reading/FrontPage'
import { TombstonePage } from '../../../src/app/(site)/_reading/TombstonePage'
import { aClaim, aClinicSnapshot, anArticleSnapshot, aReference, articles, delivering, digest, published, withdrawn } from '../delivery/builders'

const url = 'https://cms.example.org/articles/less-salt'
const html = <Props extends object>(page: FunctionComponent<Props>, props: Props) => renderToStaticMarkup(createElement(page, props))

async function answered<Answer>(publications: readonly Publication[], question: string, variables: Record<string, unknown> = {}): Promise<Answer> {
  const { data, errors } = await delivering(publications).ask<Answer>(question, variables)
  expect(errors).toBeUndefined()
  return data
}

async function articleHtml(publication: Publication = published(anArticleSnapshot())): Promise<string> {
  const { article } = await answered<ArticleAnswer>([publication], ARTICLE, { slug: 'less-salt', language: publication.language, url })
  return html(ArticlePage, { article: article as Article, url })
}

async function frontHtml(publications: readonly Publication[], isFirst = true): Promise<string> {
  return html(FrontPage, { ...(await answered<FrontAnswer>(publications, FRONT)), isFirst, url: 'https://cms.example.org/' })
}

describe('an article’s page', () => {
  it.each([
    ['its title and standfirst', 'What less salt does</h1><p class="standfirst">A summary about salt</p>'],
    ['who reviewed it and when', 'Reviewed by <span><a href="/reviewers/reviewer-ruth">Ruth Reviewer, MD, PhD</a></span> on <time dateTime="2026-02-28">28 February 2026</time>'],
    ['what became known since', '<strong>The review is overdue.</strong>'],
    ['what was corrected', '<strong>Correction:</strong> <span lang="en" dir="ltr">The dose was wrong.</span>'],
    ['that it contains advertising', 'This page contains advertising or affiliate links.'],
    ['whose offer it is about', 'something that a clinic offers: <a href="/clinics/harbour-clinic">Harbour Clinic</a>'],
    ['where help is', 'Call 112.'],
    ['a number that leads to its reference', '<a href="#reference-1" id="citation-1">1</a>'],
    ['a reference that leads back', '<li id="reference-1" value="1">'],
    ['the place it leads back to', '<a href="#citation-1"'],
    ['the reference at its DOI', '<a href="https://doi.org/10.5555/salt(1)">DOI</a>'],
    ['the reference in PubMed', '<a href="https://pubmed.ncbi.nlm.nih.gov/123">PubMed</a>'],
    ['the references for reference managers', '<a href="https://cms.example.org/references/articles/en/less-salt.ris">RIS</a>, <a href="https://cms.example.org/references/articles/en/less-salt.bib">BibTeX</a>, <a href="https://cms.example.org/references/articles/en/less-salt.json">CSL-JSON</a>'],
    ['what has become of a reference', '<strong>Expression of concern</strong> on <time dateTime="2026-02-01">1 February 2026</time></p>'],
    ['who paid', '<dt>Funding</dt><dd lang="en" dir="ltr">The salt fund</dd>'],
    ['conflicts of interest', '<dt>Conflicts</dt><dd lang="en" dir="ltr">None declared</dd>'],
    ['whom it quotes, with credentials', '<a href="https://quentin.example.org">Quentin Quoted</a>, MD, Kiel Hospital'],
    ['its edition', '<dt>Edition</dt><dd>2, published on'],
    ['what exactly was signed', `<code>${'e'.repeat(64)}</code>`],
    ['on how much it rests', '1 statement on this page rests on 1 source. A medical reviewer'],
    ['what changed with it', '<p><strong>Correction: </strong><span lang="en" dir="ltr">The dose was wrong.</span></p>'],
    ['what changed before', 'First words.'],
    ['its topics', '<a href="/topics/blood-pressure">Blood pressure</a>'],
    ['itself as a card', '<meta property="og:title" content="What less salt does"/><meta property="og:url" content="https://cms.example.org/articles/less-salt"/>'],
    ['its picture on the card', '<meta property="og:image" content="https://cms.example.org/media/'],
  ])('shows %s', async (_what, words) => {
    expect(await articleHtml()).toContain(words)
  })

  it('has one link back for each place where a reference is cited', async () => {
    expect((await articleHtml()).match(/href="#citation-\d+"/g)).toEqual(['href="#citation-1"', 'href="#citation-2"'])
  })

  it.each([['retracted', 'retracted'], ['corrected', 'corrected'], ['expression-of-concern', 'expression_of_concern']] as const)('marks a reference of status %s, and no current one', async (status, mark) => {
    const marked = published(anArticleSnapshot(), { sources: { 'source-salt': { status, statusOn: '' } } })
    const current = published(anArticleSnapshot(), { sources: { 'source-salt': { status: 'current', statusOn: '' } } })
    expect(await articleHtml(marked)).toContain(`<p class="standing ${mark}">`)
    expect(await articleHtml(current)).not.toContain('class="standing')
  })

  it('says its language to screen readers, and that our words round it are English', async () => {
    const page = await articleHtml(published(anArticleSnapshot({ language: 'de' })))
    for (const words of [
      '<article lang="de" dir="ltr">', '<div lang="en" dir="ltr"><p class="reviewed">', '<footer lang="en" dir="ltr">', '<strong>Correction:</strong> <span lang="de" dir="ltr">The dose', '<strong>Correction: </strong><span lang="de" dir="ltr">The dose',
      '<dd lang="de" dir="ltr">The salt fund</dd>', '<dd lang="de" dir="ltr">None declared</dd>', '<p lang="de" dir="ltr">Call 112.</p>',
    ]) expect(page).toContain(words)
  })

  it.each(['ar', 'he', 'fa', 'ur-PK', 'ckb'])('runs from right to left in %s, our own words round it from left to right', async (language) => {
    const page = await articleHtml(published(anArticleSnapshot({ language })))
    expect(page).toContain(`<article lang="${language}" dir="rtl">`)
    expect(page).toContain('<footer lang="en" dir="ltr">')
  })

  it('tells readers of all that became known in one region', async () => {
    const notices = ['The review is overdue.', 'A source was retracted.'].map((words) => ({ kind: 'review-overdue' as const, text: words, at: '2027-03-01T00:00:00.000Z' }))
    const page = await articleHtml(published(anArticleSnapshot(), { notices }))
    expect(page.match(/aria-label="Notices"/g)).toHaveLength(1)
    expect(page.match(/<li class="notice">/g)).toHaveLength(2)
  })

  it('says that nothing changed only where the signed text is the same', async () => {
    const first = { number: 1, publishedAt: '2026-01-10T08:00:00.000Z', changeNote: null }
    const unnoted = (contentHash: string) => articleHtml(published(anArticleSnapshot({ changeNote: null }), { editions: [{ ...first, contentHash }] }))
    const [same, other] = [await unnoted(digest('e')), await unnoted(digest('d'))]
    expect(same).toContain('<p>Reviewed again, with nothing to change.</p>')
    expect(other).toContain('<p>Changed, with no note from its editors.</p>')
    expect(other).not.toContain('nothing to change')
    for (const page of [same, other]) expect(page).toContain('<p>First published.</p>')
  })

  describe('says how much rests on sources', () => {
    const bibliography = [aReference(), aReference({ number: 2, source: 'source-two' }), aReference({ number: 3, source: 'source-three' })]
    const cites = (reference: number, stance: 'supports' | 'qualifies' | 'contradicts') => ({ reference, source: bibliography[reference - 1]?.source ?? '', locator: { page: '', section: '', quote: '' }, stance, confirmedBy: '' })
    it.each([
      ['neither what is only listed nor what contradicts', [aClaim({ citations: [cites(1, 'supports'), cites(2, 'contradicts')] })], '1 statement on this page rests on 1 source.'],
      ['what supports or qualifies, each source once', [aClaim({ citations: [cites(1, 'supports'), cites(2, 'qualifies')] }), aClaim({ id: 'claim-two', citations: [cites(1, 'supports')] })], '2 statements on this page rest on 2 sources.'],
      ['nothing where no statement has one, whatever is listed', [], 'This page makes no statement that rests on a source.'],
      ['nothing where a source only contradicts', [aClaim({ citations: [cites(1, 'contradicts')] })], 'This page makes no statement that rests on a source.'],
    ])('counting %s', async (_what, claims, words) => {
      expect(await articleHtml(published(anArticleSnapshot({ body: [], claims, bibliography })))).toContain(`<p>${words} `)
    })
  })

  it('keeps a title from closing the script element that holds the structured data', async () => {
    const page = await articleHtml(published(anArticleSnapshot({ title: '</script><script>alert(1)</script>' })))
    const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page) ?? []
    expect(JSON.parse(data)).toMatchObject({ '@type': 'MedicalWebPage', headline: '</script><script>alert(1)</script>', url })
    expect(page.match(/<script/g)).toHaveLength(1)
  })

  it('links to a person’s web page, and to nothing that would run', async () => {
    const person = { name: 'Quentin Quoted', credentials: 'MD', affiliation: '', url: 'javascript:alert(1)' }
    expect(await articleHtml(published(anArticleSnapshot({ quotedExperts: [person] })))).not.toContain('href="javascript:')
  })

  it('leads to a source without an identifier by its own address', async () => {
    expect(await articleHtml(published(anArticleSnapshot({ bibliography: [aReference({ identifiers: {} })] })))).toContain('<a href="https://journal.example.org/salt">Open the source</a>')
  })
})

describe('headings of a text', () => {
  it('share no id with the page, whatever they are called', async () => {
    const heading = (words: string): Block => ({ type: 'heading', level: 2, content: [text(words)] })
    const page = await articleHtml(published(anArticleSnapshot({ body: ['References', 'Content', 'Reviewed', '_references', 'Citation card', 'What changed'].map(heading) })))
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toContain('references')
  })
})

describe('a clinic’s page', () => {
  it('shows where it is, what it treats with the numbers behind it, and its licence', async () => {
    const { clinic } = await answered<ClinicAnswer>([published(aClinicSnapshot())], CLINIC, { slug: 'harbour-clinic', language: 'en', url })
    const page = html(ClinicPage, { clinic: clinic as Clinic, url })
    expect(page).toContain('Quay 1, 24103 Kiel, SH, Germany')
    expect(page).toContain('About salt and more<sup class="citation"><span><a href="#reference-1">1</a></span></sup>')
    expect(page).toContain('L-1, Chamber of Kiel, checked on <time dateTime="2026-01-02">2 January 2026</time>')
    expect(page).toContain('<a href="tel:+49431000000">')
  })

  it('shows no number beside a treatment that names no evidence', async () => {
    const bare = published(aClinicSnapshot({ treatments: [{ name: 'Dietary Advice', description: 'A talk.', supporting: [] }] }))
    const { clinic } = await answered<ClinicAnswer>([bare], CLINIC, { slug: 'harbour-clinic', language: 'en', url })
    expect(html(ClinicPage, { clinic: clinic as Clinic, url })).toContain('<dd>A talk.</dd>')
  })
})

describe('what was withdrawn', () => {
  it.each([['with its title', 'What less salt does'], ['without', null]])('leaves its notice and asks search engines to forget it, %s', async (_how, title) => {
    const gone = withdrawn(published(anArticleSnapshot()), title)
    const { article } = await answered<ArticleAnswer>([gone], ARTICLE, { slug: 'less-salt', language: 'en', url })
    const page = html(TombstonePage, article as Withdrawn)
    expect(page).toContain('Withdrawn by its publisher.')
    expect(page).toContain('<meta name="robots" content="noindex"/>')
    expect(page).toContain(title ?? 'This page has been withdrawn')
  })

  it('marks as the text’s language what editors wrote, and not what the software says', () => {
    const gone = { __typename: 'Withdrawn', formerTitle: 'Weniger Salz', withdrawnAt: '2026-04-01T00:00:00.000Z', language: 'de' } as const
    const written = html(TombstonePage, { ...gone, notice: 'Wird überarbeitet.' })
    expect(written).toContain('<h1 lang="de" dir="ltr">Weniger Salz</h1>')
    expect(written).toContain('<p lang="de" dir="ltr">Wird überarbeitet.</p>')
    const fallen = answerTo(aReference(), { status: 'retracted', statusOn: '' }, { ...defaultPolicy, retracted: 'withdraw' })
    const notice = fallen?.action === 'withdraw' ? fallen.notice : ''
    expect(html(TombstonePage, { ...gone, notice })).toContain(`<p lang="en" dir="ltr">${notice}</p>`)
    expect(html(TombstonePage, { ...gone, formerTitle: null, notice })).not.toContain('lang="de"')
  })
})

describe('the front page', () => {
  it('lists what is live with who reviewed it and when', async () => {
    const page = await frontHtml([published(anArticleSnapshot()), published(aClinicSnapshot()), withdrawn(published(anArticleSnapshot({ id: 'gone', slug: 'gone' })), 'Gone')])
    expect(page).toContain('<a href="/articles/less-salt">What less salt does</a>')
    expect(page).toContain('<a href="/clinics">Find a clinic near you</a>')
    expect(page).toContain('<a href="/reviewers/reviewer-ruth">Ruth Reviewer, MD, PhD</a>')
    expect(page).toContain('<a href="/topics/blood-pressure">Blood pressure</a>')
    expect(page).not.toContain('Gone')
  })

  it('turns to older articles when there are more than a page', async () => {
    expect(await frontHtml(articles(20))).not.toContain('rel="next"')
    expect(await frontHtml(articles(21))).toMatch(/href="\/\?after=[^"]+" rel="next">Older articles/)
  })

  it('says how to begin where nothing was ever published, and not after the last page', async () => {
    expect(await frontHtml([])).toContain('npm run demo')
    expect(await frontHtml([], false)).not.toContain('npm run demo')
    expect(await frontHtml(articles(1))).not.toContain('npm run demo')
  })
})

describe('an address', () => {
  it.each([['en', '/articles/less-salt'], ['de', '/articles/less-salt?language=de']])('of a text in %s leads back to it', async (language, path) => {
    expect(publicPath('articles', { slug: 'less-salt', language })).toBe(path)
    const { searchParams } = new URL(path, url)
    const given = { params: Promise.resolve({ slug: 'less-salt' }), searchParams: Promise.resolve(Object.fromEntries(searchParams)) }
    expect(await placeOf(given)).toEqual({ slug: 'less-salt', language })
  })
})

describe('translations', () => {
  const german = published(anArticleSnapshot({ id: 'salz', language: 'de', slug: 'weniger-salz', translationOf: 'salt' }))

  it('lead to one another, each named in its own language, and tell search engines so', async () => {
    const { article } = await answered<ArticleAnswer>([published(anArticleSnapshot()), german], ARTICLE, { slug: 'less-salt', language: 'en', url })
    const page = html(ArticlePage, { article: article as Article, url })
    expect(page).toContain('<a href="/articles/weniger-salz?language=de" hrefLang="de" lang="de" dir="ltr">Deutsch</a>')
    expect(page).toContain('<link rel="alternate" hrefLang="en" href="https://cms.example.org/articles/less-salt"/><link rel="alternate" hrefLang="de" href="https://cms.example.org/articles/weniger-salz?language=de"/>')
  })

  it('are not spoken of where there are none', async () => {
    expect(await articleHtml()).not.toMatch(/Also in|rel="alternate"/)
  })
})
