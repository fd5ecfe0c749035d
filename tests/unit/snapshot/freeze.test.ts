import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Block } from '../../../src/domain/snapshot/content'
import { claimsOf, freeze } from '../../../src/domain/snapshot/freeze'
import { canonicalHash } from '../../../src/domain/snapshot/hash'
import type { ArticleSnapshot } from '../../../src/domain/snapshot/snapshot'
import { toLexical } from '../../../src/domain/snapshot/toLexical'
import { EMPTY_LIBRARY, type ArticleCopy, type Library } from '../../../src/domain/snapshot/workingCopy'
import { aClaim, aClinic, aLibrary, anArticle, cited } from './copies'
import { anyBody } from './trees'

const image = (media: string): Block => ({ type: 'image', media, alt: '', caption: 'Worn at night.', claims: ['c3'] })
const frozen = (copy: ArticleCopy, library: Library = aLibrary()) => freeze(copy, library) as ArticleSnapshot
const sources = (copy: ArticleCopy, library?: Library) => frozen(copy, library).bibliography.map(({ number, source }) => `${number} ${source}`)

describe('references are numbered', () => {
  test('in the order in which the text first cites them', () => {
    expect(sources(anArticle({}, cited('Rest helps.', 'c2'), cited('Splints help.', 'c1')))).toEqual(['1 s3', '2 s1', '3 s2'])
  })

  test('from the title on, then dek, hero image and body', () => {
    const copy = anArticle(
      { heroImage: { media: 'm1', caption: '' }, supporting: { title: ['c3'], dek: ['c1'], heroImage: ['c2'] } },
      cited('Rest helps.', 'c1'),
    )
    expect(sources(copy)).toEqual(['1 s4', '2 s1', '3 s2', '4 s3'])
  })

  test('once each, those of the reference list that no claim cites last', () => {
    expect(sources(anArticle({ references: ['s1', 's4'] }, cited('Rest helps.', 'c1', 'c1')))).toEqual(['1 s1', '2 s2', '3 s4'])
  })

  test('as the text shows them', () => {
    expect(frozen(anArticle({}, cited('Rest helps.', 'c2'), cited('Splints help.', 'c1'))).html).toBe(
      '<p>Rest helps.<sup class="citation"><a href="#reference-1" id="citation-1">1</a>,<a href="#reference-2" id="citation-2">2</a></sup></p>' +
        '<p>Splints help.<sup class="citation"><a href="#reference-2" id="citation-3">2</a>,<a href="#reference-3" id="citation-4">3</a></sup></p>',
    )
  })
})

describe('a snapshot', () => {
  test('pins each claim and source at its revision', () => {
    expect(frozen(anArticle({}, cited('Rest helps.', 'c3')))).toMatchObject({
      claims: [{ id: 'c3', revision: 3, citations: [{ reference: 1, source: 's4', stance: 'supports', confirmedBy: 'editor' }] }],
      bibliography: [{ number: 1, source: 's4', revision: 2, text: expect.stringContaining('Book s4') }],
    })
  })

  test('holds the names of topics and clinic, and the alt text and digest of its images', () => {
    expect(frozen(anArticle({ heroImage: { media: 'm1', caption: '' } }, image('m1')))).toMatchObject({
      topics: [{ name: 'Wrist' }],
      clinic: { name: 'Quay Clinic', relation: 'offer' },
      heroImage: { alt: 'A splinted wrist' },
      body: [{ alt: 'A splinted wrist' }],
      media: [{ id: 'm1', sha256: 'ab'.repeat(32) }],
    })
  })

  test('of a clinic reads its treatments before its offer', () => {
    const clinic = freeze(aClinic({ treatments: [{ name: 'Splinting', description: '', supporting: ['c3'] }] }, cited('We offer rest.', 'c1')), aLibrary())
    expect(clinic.bibliography.map(({ source }) => source)).toEqual(['s4', 's1', 's2'])
    expect(clinic.html).toContain('<p>We offer rest.')
  })

  test('holds nothing but JSON, and the same working copy makes the same hash', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        const copy = anArticle({ body: toLexical(body) })
        const snapshot = freeze(copy, aLibrary())
        expect(JSON.parse(JSON.stringify(snapshot))).toEqual(snapshot)
        expect(canonicalHash(freeze(JSON.parse(JSON.stringify(copy)) as ArticleCopy, aLibrary()))).toBe(canonicalHash(snapshot))
      }),
    )
  })

  test('cites in the text only what its bibliography holds', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        const { html, bibliography } = frozen(anArticle({ body: toLexical(body) }))
        const shown = [...html.matchAll(/href="#reference-(\d+)" id="citation/g)].map(([, number]) => Number(number))
        const numbers = new Set(bibliography.map(({ number }) => number))
        expect(shown.filter((number) => !numbers.has(number))).toEqual([])
      }),
    )
  })
})

describe('what the library no longer has', () => {
  test('stays visible where it is a claim, at revision 0 and without sources', () => {
    expect(frozen(anArticle({}, cited('Rest helps.', 'c9'))).claims).toMatchObject([{ id: 'c9', revision: 0, statement: '', citations: [] }])
  })

  test('leaves its claim without that citation where it is a source', () => {
    const library = aLibrary({ sources: new Map() })
    expect(frozen(anArticle({ references: ['s9'] }, cited('Rest helps.', 'c1')), library)).toMatchObject({
      claims: [{ id: 'c1', citations: [] }],
      bibliography: [],
    })
  })

  test('has neither file nor alt text where it is an image', () => {
    expect(frozen(anArticle({ heroImage: { media: 'm9', caption: '' } }, image('m9')))).toMatchObject({
      media: [],
      heroImage: { alt: '' },
      body: [{ alt: '' }],
      html: '',
    })
  })

  test('keeps its id where it is a topic or a clinic', () => {
    expect(frozen(anArticle(), EMPTY_LIBRARY)).toMatchObject({ topics: [{ id: 't1', name: '' }], clinic: { id: 'k1', name: '' } })
  })
})

test('the claims of a working copy are those of its whole text, in reading order, each once', () => {
  const copy = anArticle({ supporting: { title: ['c2'], dek: [], heroImage: ['c9'] } }, cited('Rest helps.', 'c1', 'c2', ''), image('m1'))
  expect(claimsOf(copy)).toEqual(['c2', 'c1', 'c3'])
  expect(claimsOf(copy)).toEqual(frozen(copy, aLibrary({ claims: new Map([['c1', aClaim('c1', [])]]) })).claims.map(({ id }) => id))
})
