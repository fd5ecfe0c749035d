import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { text, type Block, type Inline } from '../../../src/domain/snapshot/content'
import { renderHtml, type Rendering } from '../../../src/domain/snapshot/render'
import { readPage } from './hostile/page'

const NUMBERS: Readonly<Record<string, readonly number[]>> = { c1: [1], c2: [3, 2], c3: [2] }
const RENDERING: Rendering = {
  numbersOf: (claim) => NUMBERS[claim] ?? [],
  mediaOf: (id) =>
    id === 'lost'
      ? undefined
      : { id, sha256: 'ab'.repeat(32), mimeType: id === 'm1' ? 'image/png' : 'image/x-odd', width: id === 'm1' ? 640 : null, height: 480 },
}
const html = (...blocks: Block[]): string => renderHtml(blocks, RENDERING)
const heading = (...content: Inline[]): Block => ({ type: 'heading', level: 2, content })
const paragraph = (...content: Inline[]): Block => ({ type: 'paragraph', content })
const cite = (claim: string): Inline => ({ type: 'claimReference', claim })
const link = (href: string, ...content: Inline[]): Inline => ({ type: 'link', href, content })

test('the words of a paragraph are shown as they were written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (words) => {
      expect(readPage(html(paragraph(text(words)))).words).toBe(words)
    }),
  )
})

test.each<readonly [what: string, block: Block, made: string]>([
  ['a heading', heading(text('When to rest?')), '<h2 id="when-to-rest">When to rest?</h2>'],
  ['an empty paragraph', paragraph(), ''],
  ['a quote', { type: 'quote', content: [text('Rest.')] }, '<blockquote><p>Rest.</p></blockquote>'],
  ['emphasis', paragraph(text('H', 'bold', 'italic')), '<p><strong><em>H</em></strong></p>'],
  ['a line break', paragraph(text('a'), { type: 'break' }, text('b')), '<p>a<br>b</p>'],
  ['a numbered list that goes on', { type: 'list', style: 'number', start: 4, items: [{ content: [text('d')], blocks: [] }] }, '<ol start="4"><li>d</li></ol>'],
  ['a numbered list from 1', { type: 'list', style: 'number', start: 1, items: [{ content: [text('a')], blocks: [] }] }, '<ol><li>a</li></ol>'],
  [
    'a list in a list',
    {
      type: 'list',
      style: 'bullet',
      start: 1,
      items: [{ content: [text('a')], blocks: [{ type: 'list', style: 'bullet', start: 1, items: [{ content: [text('b')], blocks: [] }] }] }],
    },
    '<ul><li>a<ul><li>b</li></ul></li></ul>',
  ],
  ['a rule', { type: 'rule' }, '<hr>'],
  ['a safe link', paragraph(link('https://example.org/?a=1&b=2', text('see'))), '<p><a href="https://example.org/?a=1&#38;b=2">see</a></p>'],
  ['an unsafe link', paragraph(link('javascript:alert(1)', text('see'))), '<p>see</p>'],
  ['an unknown block', { type: 'unknown', nodeType: 'poll' }, ''],
  ['an unknown word', paragraph(text('a'), { type: 'unknown', nodeType: 'emoji' }), '<p>a</p>'],
  ['an exempted sentence', paragraph(text('We hope.'), { type: 'notAStatement', reason: 'a wish', by: 'editor' }), '<p>We hope.</p>'],
  [
    'an image with a cited caption',
    { type: 'image', media: 'm1', alt: 'A "wrist"', caption: 'Rest', claims: ['c1'] },
    `<figure><img src="/media/${'ab'.repeat(32)}.png" alt="A &#34;wrist&#34;" width="640" height="480" loading="lazy"><figcaption>Rest<sup class="citation"><a href="#reference-1" id="citation-1">1</a></sup></figcaption></figure>`,
  ],
  [
    'an image of unknown width, without caption',
    { type: 'image', media: 'm2', alt: 'x', caption: '', claims: [] },
    `<figure><img src="/media/${'ab'.repeat(32)}.bin" alt="x" loading="lazy"></figure>`,
  ],
  ['an image that is gone', { type: 'image', media: 'lost', alt: 'x', caption: 'Rest', claims: [] }, ''],
])('%s is rendered as it should be', (_what, block, made) => {
  expect(html(block)).toBe(made)
})

describe('citations', () => {
  test('side by side are one superscript, each number once, in order', () => {
    expect(html(paragraph(text('Rest helps.'), cite('c2'), cite('c1'), cite('c3')))).toBe(
      '<p>Rest helps.<sup class="citation"><a href="#reference-1" id="citation-1">1</a>,<a href="#reference-2" id="citation-2">2</a>,<a href="#reference-3" id="citation-3">3</a></sup></p>',
    )
  })

  test('with an exemption between them are one, with words between them two', () => {
    expect(html(paragraph(cite('c1'), { type: 'notAStatement', reason: '', by: '' }, cite('c3'))).match(/<sup/g)).toHaveLength(1)
    expect(html(paragraph(cite('c1'), text(' and '), cite('c3'))).match(/<sup/g)).toHaveLength(2)
  })

  test('of a claim without sources leave nothing', () => {
    expect(html(paragraph(text('Rest helps.'), cite('gone')))).toBe('<p>Rest helps.</p>')
  })

  test('in a link stand behind it: a link can’t hold another', () => {
    expect(html(paragraph(link('/rest', text('Rest helps'), cite('c1')), cite('c3'), text('.')))).toBe(
      '<p><a href="/rest">Rest helps</a><sup class="citation"><a href="#reference-1" id="citation-1">1</a>,<a href="#reference-2" id="citation-2">2</a></sup>.</p>',
    )
  })
})

test('a link in a link leads where the outer one does', () => {
  expect(html(paragraph(link('/a', text('x'), link('/b', text('y'), cite('c1')))))).toBe(
    '<p><a href="/a">xy</a><sup class="citation"><a href="#reference-1" id="citation-1">1</a></sup></p>',
  )
})

describe('the anchors of headings', () => {
  const anchors = (...titles: string[]) => readPage(html(...titles.map((title) => heading(text(title))))).ids

  test.each([
    ['of the same words are numbered', ['Dose', 'Dose', 'dose!'], ['dose', 'dose-2', 'dose-3']],
    ['that look like a numbered one stay apart', ['Dose 2', 'Dose', 'Dose'], ['dose-2', 'dose', 'dose-3']],
    ['without letters have a name all the same', ['—', '?'], ['section', 'section-2']],
    ['of other scripts keep their letters, without accents', ['Élévation', '休息'], ['elevation', '休息']],
    [
      'stand apart from references and citations',
      ['Reference 1', 'Citation', 'Citation', 'References'],
      ['section-reference-1', 'section-citation', 'section-citation-2', 'references'],
    ],
    ['are cut between letters', ['𠮷'.repeat(70)], ['𠮷'.repeat(60)]],
    ['are cut before a hyphen', [`${'a'.repeat(59)} b`], ['a'.repeat(59)]],
  ])('%s', (_what, titles, names) => {
    expect(anchors(...titles)).toEqual(names)
  })
})
