import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Parser } from 'htmlparser2'
import { annotatedHtml } from '../../../src/domain/review/annotated'
import type { Block } from '../../../src/domain/snapshot/content'
import { passagesOfBody } from '../../../src/domain/snapshot/passage'
import { mediaPath, renderHtml } from '../../../src/domain/snapshot/render'
import type { Snapshot } from '../../../src/domain/snapshot/snapshot'
import { anyBody } from '../snapshot/trees'

/** What rendering reads of a snapshot. */
const aSnapshot = (body: readonly Block[]): Snapshot =>
  ({
    kind: 'article',
    body,
    claims: ['c1', 'c2', 'c3'].map((id, index) => ({ id, citations: [{ reference: index + 1 }] })),
    media: ['m1', 'm2'].map((id) => ({ id, sha256: 'ab'.repeat(32), mimeType: 'image/png', width: 640, height: 480 })),
  }) as unknown as Snapshot

/** Images come from where they will be published: else it would be no readers’ page. */
const annotated = (snapshot: Snapshot): string => annotatedHtml(snapshot, mediaPath)

const readersHtml = ({ claims, media, body }: Extract<Snapshot, { kind: 'article' }>): string =>
  renderHtml(body, { numbersOf: (id) => claims.find((claim) => claim.id === id)?.citations.map(({ reference }) => reference) ?? [], mediaOf: (id) => media.find((file) => file.id === id) })

interface Annotated {
  /** Without what only reviewers' screens need. */
  readonly bare: string
  /** The text of each element that has a path, as a screen would count it. */
  readonly passages: readonly (readonly [path: string, text: string])[]
  readonly claims: readonly string[]
}

function read(html: string): Annotated {
  const open: { path: string | null; text: string; cites: boolean }[] = []
  const passages: [string, string][] = []
  const claims: string[] = []
  const say = (text: string) => {
    if (!open.some(({ cites }) => cites)) for (const element of open) element.text += text
  }
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'br') say('\n')
      if (attributes['data-claims'] !== undefined) claims.push(attributes['data-claims'])
      open.push({ path: attributes['data-path'] ?? null, text: '', cites: attributes['class'] === 'citation' })
    },
    onclosetag() {
      const element = open.pop()
      if (element?.path != null) passages.push([element.path, element.text])
    },
    ontext: say,
  })
  parser.end(html)
  const bare = html.replace(/<p data-path="[^"]*\/alt">[^<]*<\/p>/g, '').replace(/<span data-path="[^"]*">/g, '').replaceAll('</span>', '').replace(/ data-(?:path|claims)="[^"]*"/g, '')
  return { bare, passages, claims }
}

test('a reviewer reads the very HTML that readers get, but for what ties it to the text', () => {
  fc.assert(
    fc.property(anyBody, (body) => {
      const snapshot = aSnapshot(body)
      expect(read(annotated(snapshot)).bare).toBe(readersHtml(snapshot as Extract<Snapshot, { kind: 'article' }>))
    }),
    { numRuns: 500 },
  )
})

test('the text of each element with a path is that passage, to the character', () => {
  fc.assert(
    fc.property(anyBody, (body) => {
      const stands = new Map(passagesOfBody(body, 'body').map(({ path, text }) => [path, text]))
      for (const [path, text] of read(annotated(aSnapshot(body))).passages) expect([path, text]).toEqual([path, stands.get(path) ?? ''])
    }),
    { numRuns: 500 },
  )
})

test('superscripts tell their claims, those that stand together all of them', () => {
  const html = annotated(aSnapshot([{ type: 'paragraph', content: [{ type: 'text', text: 'It works.', emphasis: [] }, { type: 'claimReference', claim: 'c2' }, { type: 'claimReference', claim: 'c1' }] }]))
  expect(read(html).claims).toEqual(['c2 c1'])
  expect(html).toContain('<p data-path="body/0">It works.<sup class="citation" data-claims="c2 c1">')
})

test('the alternative text of an image stands below it as a passage of its own, which readers’ pages don’t show', () => {
  const html = annotated(aSnapshot([{ type: 'image', media: 'm1', alt: 'A glass & a pill.', caption: 'With water.', claims: ['c1'] }]))
  expect(read(html).passages).toEqual([['body/0/alt', 'A glass & a pill.'], ['body/0/caption', 'With water.']])
  expect(readersHtml(aSnapshot([{ type: 'image', media: 'm1', alt: 'A glass & a pill.', caption: '', claims: [] }]) as Extract<Snapshot, { kind: 'article' }>)).toMatch(/^<figure><img [^>]*><\/figure>$/)
})
