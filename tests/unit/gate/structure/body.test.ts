import { describe, expect, test } from '@jest/globals'
import { bodyEmpty } from '../../../../src/domain/gate/rules/bodyEmpty'
import { bodyUnknownNode } from '../../../../src/domain/gate/rules/bodyUnknownNode'
import { linkUnsafe } from '../../../../src/domain/gate/rules/linkUnsafe'
import { mediaNotImage } from '../../../../src/domain/gate/rules/mediaNotImage'
import { mediaAltMissing } from '../../../../src/domain/gate/rules/mediaAltMissing'
import { slugTaken } from '../../../../src/domain/gate/rules/slugTaken'
import { MAX_DEPTH, text, type Block, type Inline } from '../../../../src/domain/snapshot/content'
import { freeze } from '../../../../src/domain/snapshot/freeze'
import type { Snapshot } from '../../../../src/domain/snapshot/snapshot'
import type { ClinicCopy } from '../../../../src/domain/snapshot/workingCopy'
import { aClinic, aLibrary, aSource } from '../../snapshot/copies'
import { anArticleOn, foundBy, placesOf } from './snapshots'

const inArticle = (...body: Block[]) => anArticleOn({}, {}, ...body)
const aClinicOn = (fields: Partial<ClinicCopy>, ...offer: Block[]): Snapshot => freeze(aClinic(fields, ...offer), aLibrary())
const inItem = (...blocks: Block[]): Block => ({ type: 'list', style: 'bullet', start: 1, items: [{ content: [text('Rest')], blocks }] })
const paragraph = (...content: Inline[]): Block => ({ type: 'paragraph', content })
const link = (href: string): Inline => ({ type: 'link', href, content: [text('see')] })
const lexical = (...children: unknown[]) => anArticleOn({}, { body: { root: { children } } })

describe('body.unknown-node', () => {
  const deep = (depth: number): unknown =>
    Array.from({ length: depth }).reduce<unknown>((inner) => ({ type: 'list', children: [{ type: 'listitem', children: [inner] }] }), {
      type: 'list',
      children: [],
    })

  test.each<readonly [what: string, failing: Snapshot, place: string, passing: Snapshot]>([
    ['a block', lexical({ type: 'table' }), 'body/0', lexical({ type: 'paragraph' })],
    [
      'a word',
      lexical({ type: 'paragraph', children: [{ type: 'mention' }] }),
      'body/0',
      lexical({ type: 'paragraph', children: [{ type: 'text', text: 'Rest' }] }),
    ],
    [
      'a word in a link',
      lexical({ type: 'paragraph', children: [{ type: 'link', fields: { url: '/' }, children: [{ type: 'mention' }] }] }),
      'body/0',
      lexical({ type: 'paragraph', children: [{ type: 'link', fields: { url: '/' }, children: [{ type: 'linebreak' }] }] }),
    ],
    [
      'a block in an item',
      lexical({ type: 'list', children: [{ type: 'listitem', children: [{ type: 'table' }] }] }),
      'body/0/items/0',
      lexical({ type: 'list', children: [{ type: 'listitem', children: [{ type: 'text', text: 'Rest' }] }] }),
    ],
    ['what is nested too deep', lexical(deep(MAX_DEPTH)), `body/0${'/items/0/blocks/0'.repeat(MAX_DEPTH)}`, lexical(deep(MAX_DEPTH - 1))],
    [
      'a clinic’s offer',
      aClinicOn({ offer: { root: { children: [{ type: 'table' }] } } }),
      'offer/0',
      aClinicOn({ offer: { root: { children: [{ type: 'quote' }] } } }),
    ],
  ])('stops %s that we can’t render', (_what, failing, place, passing) => {
    expect(foundBy(bodyUnknownNode, failing).map((found) => found.place.path)).toEqual([place])
    expect(foundBy(bodyUnknownNode, passing)).toEqual([])
  })

  test('names what stands there, shortened', () => {
    expect(foundBy(bodyUnknownNode, lexical({ type: 'x'.repeat(500) }))[0]?.message.length).toBeLessThan(200)
  })
})

describe('media.alt-missing', () => {
  const image = (media: string): Block => ({ type: 'image', media, alt: '', caption: 'Worn at night', claims: [] })
  const hero = (media: string) => anArticleOn({}, { heroImage: { media, caption: '' } })

  test.each<readonly [what: string, failing: Snapshot, place: string, passing: Snapshot]>([
    ['in the body', inArticle(image('m9')), 'body/0/alt', inArticle(image('m1'))],
    ['in an item', inArticle(inItem(image('m9'))), 'body/0/items/0/blocks/0/alt', inArticle(inItem(image('m1')))],
    ['above the text', hero('m9'), 'heroImage/alt', hero('m1')],
    ['in a clinic’s offer', aClinicOn({}, image('m9')), 'offer/0/alt', aClinicOn({}, image('m1'))],
  ])('stops an image without words %s', (_what, failing, place, passing) => {
    expect(foundBy(mediaAltMissing, failing).map((found) => found.place.path)).toEqual([place])
    expect(foundBy(mediaAltMissing, passing)).toEqual([])
  })

  test('takes blanks for no words', () => {
    const media = new Map([['m1', { id: 'm1', sha256: 'ab', mimeType: 'image/png', width: 1, height: 1, alt: ' \n' }]])
    expect(foundBy(mediaAltMissing, anArticleOn({ media }, {}, image('m1')))).toHaveLength(1)
  })
})

describe('media.not-image', () => {
  const image = (media: string): Block => ({ type: 'image', media, alt: '', caption: '', claims: [] })
  const filed = (mimeType: string) => ({ media: new Map([['m1', { id: 'm1', sha256: 'ab', mimeType, width: null, height: null, alt: 'A page' }]]) })

  test.each<readonly [what: string, failing: Snapshot, place: string, passing: Snapshot]>([
    ['a PDF in the body', anArticleOn(filed('application/pdf'), {}, image('m1')), 'body/0', anArticleOn(filed('image/png'), {}, image('m1'))],
    ['a PDF above the text', anArticleOn(filed('application/pdf'), { heroImage: { media: 'm1', caption: '' } }), 'heroImage', anArticleOn(filed('image/webp'), { heroImage: { media: 'm1', caption: '' } })],
    ['an image that is gone', inArticle(image('m404')), 'body/0', inArticle(image('m1'))],
    ['a PDF in a clinic’s offer', freeze(aClinic({}, image('m1')), aLibrary(filed('application/pdf'))), 'offer/0', aClinicOn({}, image('m1'))],
  ])('stops %s', (_what, failing, place, passing) => {
    expect(foundBy(mediaNotImage, failing).map((found) => found.place.path)).toEqual([place])
    expect(foundBy(mediaNotImage, passing)).toEqual([])
  })
})

test('body.empty stops an article that says nothing below its title, and no clinic without an offer', () => {
  for (const empty of [anArticleOn({}, { body: {} }), inArticle(paragraph(text(' \n'))), inArticle({ type: 'rule' })]) expect(foundBy(bodyEmpty, empty).map((found) => found.place.path)).toEqual(['body'])
  expect(foundBy(bodyEmpty, inArticle(inItem(paragraph(text('Rest.')))))).toEqual([])
  expect(foundBy(bodyEmpty, aClinicOn({ offer: {} }))).toEqual([])
})

describe('link.unsafe', () => {
  const person = (url: string) => ({ name: 'Ana Lima', credentials: 'MD', affiliation: '', url })
  const cited = (URL: string) => anArticleOn({ sources: new Map([['s1', aSource('s1', { csl: { type: 'webpage', title: 'T', URL } })]]) })

  test.each<readonly [what: string, failing: Snapshot, place: string, passing: Snapshot]>([
    ['in the body', inArticle(paragraph(link('javascript:alert(1)'))), 'body/0: see', inArticle(paragraph(link('https://example.org')))],
    [
      'in an item',
      inArticle(inItem(inItem(paragraph(link('//evil.example'))))),
      'body/0/items/0/blocks/0/items/0/blocks/0: see',
      inArticle(inItem(paragraph(link('/rest')))),
    ],
    ['to nowhere', inArticle(paragraph(link(''))), 'body/0: see', inArticle(paragraph(link('#dose')))],
    ['of an author', anArticleOn({}, { authors: [person('data:text/html,x')] }), 'authors/0/url: data:text/html,x', anArticleOn({}, { authors: [person('')] })],
    [
      'of an expert',
      anArticleOn({}, { quotedExperts: [person('ana.example')] }),
      'quotedExperts/0/url: ana.example',
      anArticleOn({}, { quotedExperts: [person('https://ana.example')] }),
    ],
    ['of a source', cited('javascript:alert(1)'), 'bibliography/1/URL: javascript:alert(1)', cited('https://example.org')],
    ['of a clinic', aClinicOn({ url: 'java\nscript:x' }), 'url: java\nscript:x', aClinicOn({ url: '' })],
    ['in a clinic’s offer', aClinicOn({}, paragraph(link('vbscript:x'))), 'offer/0: see', aClinicOn({}, paragraph(link('mailto:a@example.org')))],
  ])('stops a link %s', (_what, failing, place, passing) => {
    expect(placesOf(foundBy(linkUnsafe, failing))).toEqual([place])
    expect(foundBy(linkUnsafe, passing)).toEqual([])
  })
})

describe('slug.taken', () => {
  const at = (slug: string, owner: string | null) => foundBy(slugTaken, anArticleOn({}, { slug }), { slug: { self: 'articles:a1', owner } })

  test('stops an address that belongs to another, and not one’s own or a free one', () => {
    expect(at('splints', 'articles:a2')[0]?.message).toContain('articles:a2')
    expect(at('splints', 'articles:a1')).toEqual([])
    expect(at('splints', null)).toEqual([])
  })

  test.each(['', 'Splints', 'wrist splints', '-splints', 'splints-', 'wrist--splints', 'splints/..', 'órtese', 'a%20b'])(
    'stops %j, which is no address',
    (slug) => {
      expect(at(slug, null)).toHaveLength(1)
    },
  )

  test.each(['splints', 'wrist-splints', '2027', 'b12-and-you'])('takes %j', (slug) => {
    expect(at(slug, null)).toEqual([])
  })
})
