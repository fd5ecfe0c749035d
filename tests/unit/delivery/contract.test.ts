import { expect, it, test } from '@jest/globals'
import { buildSchema } from 'graphql'
import { broken } from '../../../scripts/contract'

const PROMISED = `
  type Query { article(slug: String!, draft: Boolean @deprecated(reason: "never true")): Article! block: Block! old: Old @deprecated(reason: "ask article") }
  type Article { title: String! dek(style: Style): String status: Status! html: String! @deprecated(reason: "ask body") }
  enum Status { LIVE WITHDRAWN GONE @deprecated(reason: "is WITHDRAWN") }
  enum Style { WIDE NARROW }
  input Near { latitude: Float! radius: Float }
  union Block = Heading | Rule
  type Heading { level: Int! }
  type Rule { at: Int }
  type Old { level: Int }
  interface Inline { text: String! }
  type Run implements Inline { text: String! }
  type Break implements Inline { text: String! }
`

it.each<[string, readonly [string, string], readonly string[]]>([
  ['nothing', ['', ''], []],
  ['a field that is gone', ['title: String! ', ''], ['Article.title']],
  ['a field that may be null', ['title: String!', 'title: String'], ['Article.title']],
  ['a field that is never null', ['): String status', '): String! status'], []],
  ['a field of another type', ['): String status', '): Int status'], ['Article.dek']],
  ['a new field', ['status:', 'added: Int status:'], []],
  ['a new argument that must be given', ['article(', 'article(language: String!, '], ['Query.article.language']],
  ['a new argument that may be given', ['article(', 'article(language: String, '], []],
  ['an argument that must be given now', ['style: Style', 'style: Style!'], ['Article.dek.style']],
  ['an argument that is gone', ['(style: Style)', ''], ['Article.dek.style']],
  ['an argument that is gone as was said', [', draft: Boolean @deprecated(reason: "never true")', ''], []],
  ['an enum value that is gone', ['WITHDRAWN', ''], ['Status.WITHDRAWN']],
  ['an enum value that is gone as was said', ['GONE @deprecated(reason: "is WITHDRAWN")', ''], []],
  ['a new enum value', ['GONE', 'GONE NEW'], []],
  ['an input field that must be given now', ['radius: Float', 'radius: Float!'], ['Near.radius']],
  ['a member of a union that is gone', ['Heading | Rule', 'Heading'], ['Block']],
  ['a type of an interface that is gone', ['type Break implements Inline { text: String! }', ''], ['Break']],
  ['a field that is gone as was said', ['html: String! @deprecated(reason: "ask body")', ''], []],
  ['a field that is gone as was said', ['old: Old @deprecated(reason: "ask article")', ''], []],
  ['a type that only such a field has, another type now', ['old: Old', 'old: Int'], ['Query.old']],
])('%s: what clients lose is told', async (_what, [before, after], paths) => {
  const found = await broken(buildSchema(PROMISED), buildSchema(PROMISED.replace(before, after)))
  expect(found.map(({ path }) => path)).toEqual(paths)
})

test('a type may go with the last field that had it, where that was to go', async () => {
  const without = (...parts: readonly string[]) => buildSchema(parts.reduce((schema, part) => schema.replace(part, ''), PROMISED))
  expect(await broken(buildSchema(PROMISED), without('old: Old @deprecated(reason: "ask article")', 'type Old { level: Int }'))).toEqual([])
  const undeprecated = buildSchema(PROMISED.replace('old: Old @deprecated(reason: "ask article")', 'old: Old'))
  expect((await broken(undeprecated, without('old: Old @deprecated(reason: "ask article")', 'type Old { level: Int }'))).map(({ path }) => path)).toEqual(['Old', 'Query.old'])
})

test('what is broken for a reason says it', async () => {
  const found = await broken(buildSchema(PROMISED), buildSchema(PROMISED.replace('title: String!', '')), { 'Article.title': 'It named people who had asked not to be.' })
  expect(found).toEqual([{ path: 'Article.title', message: 'Field \'title\' was removed from object type \'Article\'', excuse: 'It named people who had asked not to be.' }])
})
