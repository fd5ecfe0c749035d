import fc from 'fast-check'
import type { Block, Emphasis, Inline, ListItem } from '../../../../src/domain/snapshot/content'
import { FORMAT_BITS } from '../../../../src/domain/snapshot/fromLexical'
import { hrefs, words } from './words'

export const CLAIMS = ['c1', 'c2', 'c3', 'gone', '__proto__', 'constructor'] as const
const claim = fc.constantFrom(...CLAIMS)
const media = fc.constantFrom('m1', 'm2', 'm3', 'lost', 'toString')
const emphasis = fc.subarray(FORMAT_BITS.map(([, name]): Emphasis => name))

const textNode = fc.record({ type: fc.constant('text' as const), text: words, emphasis })
const unknown = fc.record({ type: fc.constant('unknown' as const), nodeType: words })
const small = { depthSize: 'small', withCrossShrink: true } as const

/** Headings whose anchors would be ids of something else. */
const NAMES = ['Citation 1', 'citation ②', 'Reference 1', 'Reference １', 'Citation', 'Section', 'Section 2', '?', 'Reference-1-2'] as const

/** A tree whose nodes are those of the type, with the words that an attacker would choose; `smuggled` adds nodes that no type knows. */
function bodies(smuggled: readonly fc.Arbitrary<never>[]): fc.Arbitrary<readonly Block[]> {
  const { inlines } = fc.letrec<{ inlines: readonly Inline[]; link: Inline }>((tie) => ({
    link: fc.record({ type: fc.constant('link' as const), href: hrefs, content: tie('inlines') }),
    inlines: fc.array(
      fc.oneof(small, { weight: 4, arbitrary: textNode }, { weight: 2, arbitrary: fc.record({ type: fc.constant('claimReference' as const), claim }) }, fc.constant({ type: 'break' } as const), fc.record({ type: fc.constant('notAStatement' as const), reason: words, by: words }), unknown, ...smuggled, { weight: 2, arbitrary: tie('link') }),
      { maxLength: 5 },
    ),
  }))
  const headed = fc.oneof({ weight: 2, arbitrary: inlines }, { weight: 1, arbitrary: fc.constantFrom(...NAMES).map((text): readonly Inline[] => [{ type: 'text', text, emphasis: [] }]) })
  const plain = fc.oneof(
    fc.record({ type: fc.constant('heading' as const), level: fc.constantFrom(1, 2, 3, 4, 5, 6), content: headed }),
    fc.record({ type: fc.constantFrom('paragraph', 'quote'), content: inlines }),
    fc.record({ type: fc.constant('image' as const), media, alt: words, caption: words, claims: fc.array(claim, { maxLength: 2 }) }),
    fc.constant({ type: 'rule' } as const),
    unknown,
    ...smuggled,
  )
  const { blocks } = fc.letrec<{ blocks: readonly Block[]; list: Block; items: readonly ListItem[] }>((tie) => ({
    items: fc.array(fc.record({ content: inlines, blocks: tie('blocks') }), { maxLength: 3 }),
    list: fc.record({ type: fc.constant('list' as const), style: fc.constantFrom('bullet', 'number'), start: fc.maxSafeInteger(), items: tie('items') }),
    blocks: fc.array(fc.oneof(small, { weight: 3, arbitrary: plain }, { weight: 1, arbitrary: tie('list') }), { maxLength: 4 }),
  }))
  return fc.oneof({ weight: 29, arbitrary: blocks }, { weight: 1, arbitrary: fc.tuple(inlines, fc.integer({ min: 2, max: 100 })).map(([content, depth]) => nested(content, depth)) })
}

/** Lists in lists, down to some words. */
const nested = (content: readonly Inline[], depth: number): readonly Block[] =>
  Array.from({ length: depth }).reduce<readonly Block[]>((inner) => [{ type: 'list', style: 'bullet', start: 1, items: [{ content: inner.length === 0 ? content : [], blocks: inner }] }], [])

export const hostileBody = bodies([])

const NODE_TYPES = ['script', 'html', 'style', 'iframe', 'raw', '__proto__', 'constructor', 'toString', '', 'HEADING', 'text ', 'on', 'table', 'root'] as const

/** As no type of ours allows: what stands in a database may be anything. */
export const smuggledBody = bodies([fc.record({ type: fc.constantFrom(...NODE_TYPES), text: words, content: fc.constant([]), html: words }) as fc.Arbitrary<never>])

const anything = fc.oneof(words, fc.integer(), fc.double(), fc.boolean(), fc.constant(null), fc.constant({}), fc.constant([]), fc.jsonValue({ maxDepth: 2 }))
const orAnything = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<unknown> => fc.oneof({ weight: 9, arbitrary }, { weight: 1, arbitrary: anything })

const leaf = fc.oneof(
  fc.record({ type: fc.constant('text'), text: orAnything(words), format: orAnything(fc.nat(2048)), style: words, mode: words }),
  fc.record({ type: fc.constant('inlineBlock'), fields: orAnything(fc.record({ blockType: orAnything(fc.constantFrom('claimReference', 'notAStatement', 'script')), claim: orAnything(fc.oneof(claim, claim.map((id) => ({ id })))), reason: words, by: words })) }),
  fc.record({ type: fc.constant('upload'), relationTo: orAnything(fc.constant('media')), value: orAnything(fc.oneof(media, media.map((id) => ({ id, url: 'javascript:go()' })))), fields: orAnything(fc.record({ caption: orAnything(words), alt: words, claims: orAnything(fc.array(claim, { maxLength: 2 })) })) }),
  fc.record({ type: fc.constantFrom('linebreak', 'tab', 'horizontalrule', ...NODE_TYPES), text: words, html: words, tag: words }),
  anything,
)

const { state: stateNode } = fc.letrec<{ state: unknown }>((tie) => {
  const children = orAnything(fc.array(tie('state'), { maxLength: 4 }))
  return {
    state: fc.oneof(
      small,
      { weight: 3, arbitrary: leaf },
      fc.record({ type: fc.constantFrom('paragraph', 'quote', 'listitem', 'root', ...NODE_TYPES), children }),
      fc.record({ type: fc.constant('heading'), tag: orAnything(fc.constantFrom('h1', 'h2', 'h6', 'h7', 'H2', 'script', 'h1 onclick=go()')), children }),
      fc.record({ type: fc.constant('list'), listType: orAnything(fc.constantFrom('number', 'bullet', 'check')), start: orAnything(fc.constantFrom(1, 0, -3, 1.5, Number.MAX_SAFE_INTEGER, 2 ** 60, '1" onclick="go()')), children }),
      fc.record({ type: fc.constantFrom('link', 'autolink'), fields: orAnything(fc.record({ url: orAnything(hrefs), linkType: orAnything(fc.constantFrom('custom', 'internal')), newTab: fc.boolean(), rel: words })), children }),
    ),
  }
})

/** An editor state as nobody’s editor writes it: of any shape, with any words. */
export const hostileState: fc.Arbitrary<unknown> = fc.record({ root: fc.record({ type: fc.constant('root'), children: orAnything(fc.array(stateNode, { maxLength: 5 })) }) })

/** Files as a database may hold them. */
export const hostileFile = fc.record({ mimeType: fc.oneof(fc.constantFrom('image/png', 'image/svg+xml', 'text/html', 'constructor', 'toString', '__proto__'), words), width: fc.option(fc.nat(9999)), height: fc.option(fc.nat(9999)) })
