import fc from 'fast-check'
import type { Block, Emphasis, Inline, ListItem } from '../../../src/domain/snapshot/content'
import { FORMAT_BITS } from '../../../src/domain/snapshot/fromLexical'

/** What somebody writes who wants to break out of the page, beside what anybody writes. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</p></div></body>',
  '<a href="javascript:alert(1)">',
  '<!--',
  ']]>',
  '&lt;b&gt;',
  '&',
  '<',
  '"',
  '<p',
  '</',
  '\u0000',
  '\u2028',
  '\ud800',
]
const words = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.string({ unit: 'binary', maxLength: 8 }), fc.constantFrom(...HOSTILE))

export const HREFS = [
  'https://example.org/a?b=1&c="2"',
  'mailto:a@example.org',
  '#reference-1',
  '/about',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript&colon;alert(1)',
  'javascript&#58;alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  '//evil.example',
  '/\\evil.example',
  'https://example.org" onclick="alert(1)',
  "https://example.org/'onclick='alert(1)",
  'https:///x',
  '',
]

const id = fc.constantFrom('c1', 'c2', 'c3', 'gone')
const emphasis = fc.subarray(FORMAT_BITS.map(([, name]): Emphasis => name))
const textNode = fc.record({ type: fc.constant('text' as const), text: words.filter((text) => text !== ''), emphasis })
const claimReference = fc.record({ type: fc.constant('claimReference' as const), claim: id })
const others = fc.oneof(fc.constant({ type: 'break' } as const), fc.record({ type: fc.constant('notAStatement' as const), reason: words, by: words }))

const { inlines } = fc.letrec<{ inlines: readonly Inline[]; link: Inline }>((tie) => ({
  link: fc.record({ type: fc.constant('link' as const), href: fc.oneof(words, fc.constantFrom(...HREFS)), content: tie('inlines') }),
  inlines: fc.array(fc.oneof({ depthSize: 'small', withCrossShrink: true }, textNode, claimReference, others, tie('link')), { maxLength: 5 }).map(oneRunEach),
}))

/** Readers see one run where two texts of one emphasis meet. */
function oneRunEach(nodes: readonly Inline[]): Inline[] {
  return nodes.filter((node, index) => {
    const before = nodes[index - 1]
    return !(node.type === 'text' && before?.type === 'text' && before.emphasis.join() === node.emphasis.join())
  })
}

const image = fc.record({
  type: fc.constant('image' as const),
  media: fc.constantFrom('m1', 'm2', 'lost'),
  alt: fc.constant('A wrist'),
  caption: words,
  claims: fc.array(id, { maxLength: 2 }),
})
const plainBlock = fc.oneof(
  fc.record({ type: fc.constant('heading' as const), level: fc.constantFrom(1, 2, 3, 4, 5, 6), content: inlines }),
  fc.record({ type: fc.constantFrom('paragraph', 'quote'), content: inlines }),
  image,
  fc.constant({ type: 'rule' } as const),
)

const { blocks } = fc.letrec<{ blocks: readonly Block[]; list: Block; items: readonly ListItem[] }>((tie) => ({
  items: fc.array(fc.record({ content: inlines, blocks: tie('blocks') }), { maxLength: 3 }),
  list: fc.record({ type: fc.constant('list' as const), style: fc.constantFrom('bullet', 'number'), start: fc.integer(), items: tie('items') }),
  blocks: fc.array(fc.oneof({ depthSize: 'small', withCrossShrink: true }, plainBlock, tie('list')), { maxLength: 4 }),
}))

/** Any body that holds only what we render. */
export const anyBody: fc.Arbitrary<readonly Block[]> = blocks
