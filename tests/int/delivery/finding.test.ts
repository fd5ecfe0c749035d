import { beforeAll, expect, test } from '@jest/globals'
import type { Topic } from '../../../src/payload-types'
import { cmsOf } from '../../../src/operations/cms'
import { reconcile } from '../../../src/operations/reconcile'
import { took } from '../races/deeds'
import { aUser, anArticle, aTeam, type Team } from '../support/builders'
import { aCms } from '../support/cms'
import { probatum } from '../support/probatum'
import { deliveryFrom } from '../support/publications'

const cms = aCms(probatum())
let team: Team
let topic: Topic
beforeAll(async () => {
  team = await aTeam(cms())
  topic = await cms().create({ collection: 'topics', data: { name: 'Gout', slug: 'gout' }, depth: 0 })
})

async function ask<Data>(query: string): Promise<Data> {
  const response = await deliveryFrom(cms())(new Request(`http://localhost:3000/graphql?query=${encodeURIComponent(query)}`))
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown }
  expect(errors).toBeUndefined()
  return data
}
interface Found {
  readonly found: { readonly edges: readonly { readonly node: { readonly id: string } }[] }
}
const ids = async (field: string): Promise<string[]> => (await ask<Found>(`{ found: ${field} { edges { node { id } } } }`)).found.edges.map(({ node }) => node.id)
const asks = async (specialty: string | null) => cms().update({ collection: 'topics', id: topic.id, data: { specialty }, user: { ...(await aUser(cms(), 'admin')), collection: 'users' }, overrideAccess: false })

test('what is live is found by its words and by what its topics ask for, as of now, until it is withdrawn', async () => {
  const article = await anArticle(cms(), team.editor, { title: 'Colchicine for sudden pain', topics: [topic.id] })
  const subject = { collection: 'articles', id: article.id } as const
  await took(cms(), team, subject, 'submit', 'approve')
  expect(await ids('search(text: "colchicine")')).toEqual([])
  await took(cms(), team, subject, 'publish')
  expect(await ids('search(text: "side effect colch", topic: "gout", type: ARTICLE)')).toEqual([article.id])
  expect(await ask('{ search(text: "nausea") { edges { node { __typename ... on Article { title } } excerpt { text match } } } topic(slug: "gout") { name articles } }')).toEqual({
    search: { edges: [{ node: { __typename: 'Article', title: 'Colchicine for sudden pain' }, excerpt: [{ text: 'Nausea', match: true }, { text: ' was the most common side effect.', match: false }] }] },
    topic: { name: 'Gout', articles: 1 },
  })

  const signed = '{ found: articles { edges { node { id edition { contentHash } } } } }'
  const before = await ask(signed)
  expect(await ids('articles(specialty: "rheumatology")')).toEqual([])
  await asks('Rheumatology')
  expect(await ids('articles(specialty: "rheumatology", topic: "gout")')).toEqual([article.id])
  await cms().update({ collection: 'topics', id: topic.id, data: { slug: 'gout-attacks' } })
  await asks('Pain medicine')
  expect([await ids('articles(specialty: "rheumatology")'), await ids('articles(specialty: "pain MEDICINE")'), await ids('articles(topic: "gout")'), await ids('search(text: "colchicine", topic: "gout")')]).toEqual([[], [article.id], [article.id], [article.id]])
  expect(await ask(signed)).toEqual(before)
  await reconcile(cmsOf(cms()))
  expect([await ids('articles(specialty: "pain medicine")'), await ids('search(text: "colchicine")')]).toEqual([[article.id], [article.id]])

  await took(cms(), team, subject, 'withdraw')
  expect([await ids('search(text: "colchicine")'), await ids('search(text: "remedy")'), await ids('articles(specialty: "pain medicine")'), await ids('articles(topic: "gout")')]).toEqual([[], [], [], []])
  expect(await ask('{ topic(slug: "gout") { name } topics { edges { cursor } } }')).toEqual({ topic: null, topics: { edges: [] } })
})
