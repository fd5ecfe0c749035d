import { describe, expect, it } from '@jest/globals'
import { jsonLd } from '../../../src/delivery/jsonLd/page'
import { aClinicSnapshot, anArticleSnapshot, articles, delivering, published, PUBLIC_URL, withdrawn } from './builders'

const original = published(anArticleSnapshot())
const german = published(anArticleSnapshot({ id: 'salz', slug: 'weniger-salz', language: 'de', title: 'Was weniger Salz bewirkt', translationOf: 'salt' }))
const french = published(anArticleSnapshot({ id: 'sel', slug: 'moins-de-sel', language: 'fr', title: 'Moins de sel', translationOf: 'salt' }))
const [other] = articles(1)

const of = { salt: { id: 'salt', language: 'en', slug: 'less-salt' }, salz: { id: 'salz', language: 'de', slug: 'weniger-salz' }, sel: { id: 'sel', language: 'fr', slug: 'moins-de-sel' } }
const asked = 'translations { id language slug }'

describe('the translations of a text', () => {
  it.each([
    ['of the original are all that are live', 'less-salt', 'en', [of.salz, of.sel]],
    ['of a translation are the original and the others', 'weniger-salz', 'de', [of.salt, of.sel]],
  ])('%s', async (_what, slug, language, translations) => {
    const { data } = await delivering([original, german, french, ...(other ? [other] : [])]).ask('query ($slug: String!, $language: String!) { article(slug: $slug, language: $language) { ... on Article { ' + asked + ' } } }', { slug, language })
    expect(data).toEqual({ article: { translations } })
  })

  it('are none of a text by itself, nor of another kind', async () => {
    const clinic = published(aClinicSnapshot({ id: 'salt' }))
    const { data } = await delivering([original, clinic]).ask(`{ article(slug: "less-salt") { ... on Article { ${asked} } } clinic(slug: "harbour-clinic") { ... on Clinic { ${asked} } } }`)
    expect(data).toEqual({ article: { translations: [] }, clinic: { translations: [] } })
  })

  it('leave out what was withdrawn, be it the original', async () => {
    const { data } = await delivering([withdrawn(original), german, french]).ask(`{ article(slug: "weniger-salz", language: "de") { ... on Article { ${asked} jsonLd } } }`)
    expect(data).toMatchObject({ article: { translations: [of.sel] } })
    expect(JSON.stringify(data)).not.toMatch(/translationOfWork|workTranslation/)
  })

  it('can be asked of every text of a list', async () => {
    const { data, errors } = await delivering([...articles(48), original, german]).ask<{ articles: { edges: readonly { node: { translations: readonly unknown[] } }[] } }>(`{ articles(first: 50) { edges { node { ${asked} } } } }`)
    expect(errors).toBeUndefined()
    expect(data.articles.edges.flatMap(({ node }) => node.translations)).toEqual(expect.arrayContaining([of.salt, of.salz]))
  })
})

describe('structured data', () => {
  it('of the original names its translations, of a translation its original', () => {
    const work = (id: string, inLanguage: string, name: string) => ({ '@type': 'MedicalWebPage', identifier: id, inLanguage, name })
    expect(jsonLd(original, PUBLIC_URL, null, [german, french])).toMatchObject({ inLanguage: 'en', workTranslation: [work('salz', 'de', 'Was weniger Salz bewirkt'), work('sel', 'fr', 'Moins de sel')] })
    const ofGerman = jsonLd(german, PUBLIC_URL, null, [original, french])
    expect(ofGerman).toMatchObject({ inLanguage: 'de', translationOfWork: work('salt', 'en', 'What less salt does') })
    expect(ofGerman).not.toHaveProperty('workTranslation')
  })
})
