import { describe, expect, it } from '@jest/globals'
import { createElement, type FunctionComponent } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { FINDER, WHERE, type FinderAnswer, type WhereAnswer } from '../../../src/app/(site)/_questions/finder'
import { REVIEWER, type Reviewer, type ReviewerAnswer } from '../../../src/app/(site)/_questions/reviewer'
import { SEARCH, type SearchAnswer } from '../../../src/app/(site)/_questions/search'
import { TOPIC, TOPICS, type TopicAnswer, type TopicEntry, type TopicsAnswer } from '../../../src/app/(site)/_questions/topics'
import { FEED, type FeedAnswer } from '../../../src/app/(site)/_questions/feed'
import { FinderPage } from '../../../src/app/(site)/_reading/FinderPage'
import { choicesAmong, finderPath, pointOf, wishOf } from '../../../src/app/(site)/_reading/finding'
import { feed } from '../../../src/app/(site)/_reading/feed'
import { placeName } from '../../../src/app/(site)/_reading/placeName'
import { ReviewerPage } from '../../../src/app/(site)/_reading/ReviewerPage'
import { SearchPage } from '../../../src/app/(site)/_reading/SearchPage'
import { hasWord, searchText } from '../../../src/app/(site)/_reading/searchText'
import { TopicList } from '../../../src/app/(site)/_reading/TopicList'
import { TopicPage } from '../../../src/app/(site)/_reading/TopicPage'
import { aClinicSnapshot, anArticleSnapshot, articles, delivering, published, withdrawn } from '../delivery/builders'

const html = <Props extends object>(page: FunctionComponent<Props>, props: Props) => renderToStaticMarkup(createElement(page, props))
const article = published(anArticleSnapshot())
const clinic = published(aClinicSnapshot())
const live = [article, clinic, withdrawn(published(anArticleSnapshot({ id: 'gone', slug: 'gone', title: 'Salt is gone' })), 'Salt is gone')]
const url = 'https://cms.example.org/'

async function answered<Answer>(question: string, variables: Record<string, unknown> = {}, publications = live): Promise<Answer> {
  const { data, errors } = await delivering(publications).ask<Answer>(question, variables)
  expect(errors).toBeUndefined()
  return data
}

describe('topics', () => {
  it('are listed with how many live articles each has', async () => {
    const { topics } = await answered<TopicsAnswer>(TOPICS)
    expect(html(TopicList, { topics: topics.edges.map(({ node }) => node) })).toContain('<h2><a href="/topics/blood-pressure">Blood pressure</a></h2><p class="quiet">1 article</p>')
  })

  it('have a page each, with their articles', async () => {
    const { topic, articles: found } = await answered<TopicAnswer>(TOPIC, { slug: 'blood-pressure' })
    const page = html(TopicPage, { topic: topic as TopicEntry, articles: found, url })
    expect(page).toContain('<h1>Blood pressure</h1>')
    expect(page).toContain('<a href="/articles/less-salt">What less salt does</a>')
    expect(page).not.toContain('gone')
  })
})

describe('a reviewer’s page', () => {
  it('says who they are, and leads to everything that bears their signature', async () => {
    const { reviewer } = await answered<ReviewerAnswer>(REVIEWER, { id: 'reviewer-ruth' })
    const page = html(ReviewerPage, { reviewer: reviewer as Reviewer, path: '/reviewers/reviewer-ruth', url })
    for (const words of ['<h1>Ruth Reviewer</h1>', '<p class="standfirst">MD, PhD</p>', '<a href="/articles/less-salt">', '<a href="/clinics/harbour-clinic">']) expect(page).toContain(words)
  })

  it('is none where nothing live bears their signature', async () => {
    expect(await answered<ReviewerAnswer>(REVIEWER, { id: 'nobody' })).toEqual({ reviewer: null })
  })
})

describe('the search', () => {
  const pageFor = async (text: string) => html(SearchPage, { text, found: (await answered<SearchAnswer>(SEARCH, { text })).search })

  it('shows what was found with the words marked, of articles and clinics, and nothing withdrawn', async () => {
    const page = await pageFor('salt')
    expect(page).toContain('<a href="/articles/less-salt">What less salt does</a>')
    expect(page).toContain('<a href="/clinics/harbour-clinic">Harbour Clinic</a></h3><p class="quiet">Clinic in Kiel, Germany</p>')
    expect(page).toMatch(/<mark>salt<\/mark>/i)
    expect(page).not.toContain('gone')
    expect(page).toContain('<meta name="robots" content="noindex"/>')
  })

  it('says what to do where nothing was found, and shows what was asked as words alone', async () => {
    const page = await pageFor('<script>zebra</script>')
    expect(page).toContain('Nothing was found for “&lt;script&gt;zebra&lt;/script&gt;”')
    expect(page).toContain('<a href="/topics">topics</a>')
  })

  it('says that signs are no word, and nothing before anybody asked', () => {
    expect(html(SearchPage, { text: '???', found: null })).toContain('<p>There is no word in “???” to search for.</p>')
    expect(html(SearchPage, { text: '', found: null })).not.toContain('no word')
    expect(['???', 'salt', '4'].map(hasWord)).toEqual([false, true, true])
  })

  it('cuts long words between characters', () => {
    expect(searchText(`  ${'a'.repeat(199)}🧂🧂`)).toBe(`${'a'.repeat(199)}🧂`)
    expect(searchText(undefined)).toBe('')
  })

  it('says of a clinic without an address that it is one', async () => {
    const nowhere = published(aClinicSnapshot({ address: { street: '', city: '', region: '', postalCode: '', country: '' } }))
    const { search } = await answered<SearchAnswer>(SEARCH, { text: 'harbour' }, [nowhere])
    expect(html(SearchPage, { text: 'harbour', found: search })).toContain('<p class="quiet">Clinic</p>')
  })
})

describe('the clinic finder', () => {
  it('shows clinics nearest first with how far they are, and offers the towns and treatments that there are', async () => {
    const wish = wishOf({ near: '54.4,10.2', within: '25', treatment: 'dietary advice' })
    const { clinics } = await answered<FinderAnswer>(FINDER, { near: { latitude: 54.4, longitude: 10.2, radiusKm: 25 }, treatment: 'dietary advice' })
    const { clinics: all } = await answered<WhereAnswer>(WHERE)
    const page = html(FinderPage, { wish, choices: choicesAmong(all.edges.map(({ node }) => node)), clinics, url })
    expect(page).toContain('Clinics for dietary advice, nearest first')
    expect(page).toMatch(/Kiel, Germany<span class="distance">9\.\d km from there<\/span>/)
    expect(page).toContain('<option value="54.32,10.14">Kiel, Germany</option>')
    expect(page).toContain('<option>Dietary Advice</option>')
    expect(page).toContain('<option value="54.4,10.2" selected="">The place in this link</option>')
    expect(page).toContain('<p class="quiet">Distances are in a straight line from the place in this link.</p>')
  })

  it('says of a town that distances are from a clinic of it, and nothing of distances where nobody asked for any', async () => {
    const { clinics } = await answered<FinderAnswer>(FINDER, { near: { latitude: 54.32, longitude: 10.14 } })
    const choices = { towns: [{ name: 'Kiel, Germany', at: '54.32,10.14' }], treatments: [] }
    expect(html(FinderPage, { wish: wishOf({ near: '54.32,10.14' }), choices, clinics, url })).toContain('Distances are in a straight line from one of the clinics in Kiel, Germany.')
    expect(html(FinderPage, { wish: wishOf({}), choices, clinics: (await answered<FinderAnswer>(FINDER)).clinics, url })).not.toMatch(/straight line|from there/)
  })

  it('tells towns of one name apart by their regions, and names no region where there is one town', () => {
    const at = (city: string, region: string | null, latitude: number) => ({ latitude, longitude: 10, address: { city, region, country: 'US' }, treatments: [] })
    const { towns } = choicesAmong([at('Portland', 'OR', 1), at('Portland', 'ME', 2), at('Portland', 'OR', 3), at('Salem', 'OR', 4), at('Salem', null, 5)])
    expect(towns).toEqual([{ name: 'Portland, ME, United States', at: '2,10' }, { name: 'Portland, OR, United States', at: '1,10' }, { name: 'Salem, United States', at: '4,10' }])
  })

  it.each([
    ['54.32,10.14', { latitude: 54.32, longitude: 10.14 }], [' -33.9 , 151.2 ', { latitude: -33.9, longitude: 151.2 }],
    ['', null], ['54', null], ['54,', null], ['91,0', null], ['0,181', null], ['1,2,3', null], ['north,east', null], ['NaN,0', null],
  ])('takes “%s” for the point %j', (words, point) => {
    expect(pointOf(words)).toEqual(point)
  })

  it('looks within a circle that its form offers, whatever an address says', () => {
    expect(wishOf({ within: '100' }).radiusKm).toBe(100)
    expect(wishOf({ within: '7' }).radiusKm).toBe(50)
    expect(wishOf({ near: ['1,2', '3,4'] }).near).toBeNull()
  })

  it('has an address for each wish that leads back to it', () => {
    const wish = wishOf({ near: '54.32,10.14', within: '25', treatment: 'Dietary & other advice' })
    expect(wishOf(Object.fromEntries(new URL(finderPath(wish), url).searchParams))).toEqual(wish)
    expect(finderPath(wishOf({}))).toBe('/clinics')
  })

  it.each([['DE', 'Kiel, Germany'], ['Germany', 'Kiel, Germany'], [null, 'Kiel'], ['XX', 'Kiel, XX']])('calls Kiel in %s %s', (country, name) => {
    expect(placeName({ city: 'Kiel', country })).toBe(name)
  })
})

describe('the feed', () => {
  it('tells of the newest articles, well formed whatever their titles hold', async () => {
    const { articles: found } = await answered<FeedAnswer>(FEED, {}, [published(anArticleSnapshot({ title: 'Salt & “<b>” \u0000\ud800 water' })), ...articles(3)])
    const atom = feed(found.edges.map(({ node }) => node), (path) => new URL(path, url).href)
    expect(atom.match(/<entry /g)).toHaveLength(4)
    expect(atom).toContain('<title>Salt &#38; “&#60;b&#62;”  water</title>')
    expect(atom).toContain('<link href="https://cms.example.org/articles/less-salt"/>')
    expect(atom).toContain('<updated>2026-03-01T09:00:00.000Z</updated>')
  })
})
