import { beforeAll, expect, test } from '@jest/globals'
import { copyOf } from '../../../src/operations/workingCopy'
import { cmsOf } from '../../../src/operations/cms'
import { reconcile } from '../../../src/operations/reconcile'
import type { Compared } from '../../../src/operations/compare'
import type { ReviewScreen } from '../../../src/operations/review/reviewOf'
import type { Article } from '../../../src/payload-types'
import { took, type Step } from '../races/deeds'
import { anArticle, aTeam, type Team } from '../support/builders'
import { aCms } from '../support/cms'
import { probatum } from '../support/probatum'
import { deliveryFrom } from '../support/publications'
import { rest } from '../support/requests'

const cms = aCms(probatum())
let team: Team
let [english, german, french]: readonly Article[] = []
beforeAll(async () => {
  team = await aTeam(cms())
  english = await anArticle(cms(), team.editor)
  german = await anArticle(cms(), team.editor, { language: 'de', translationOf: english.id })
  french = await anArticle(cms(), team.editor, { language: 'fr', translationOf: english.id })
})

const took3 = (article: Article | undefined, ...names: readonly Step[]) => took(cms(), team, { collection: 'articles', id: article?.id ?? '' }, ...names)
const live = ['submit', 'approve', 'publish'] as const

/** Languages of the translations that readers of a text are shown. */
async function shown(article: Article | undefined): Promise<readonly string[]> {
  const question = 'query ($slug: String!, $language: String!) { article(slug: $slug, language: $language) { ... on Article { translations { language slug } } } }'
  const response = await deliveryFrom(cms())(new Request('http://localhost:3000/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: question, variables: { slug: article?.slug, language: article?.language } }) }))
  const { data } = (await response.json()) as { data: { article: { translations: readonly { language: string; slug: string }[] } } }
  return data.article.translations.map(({ language, slug }) => `${language} ${slug}`)
}
const at = (article: Article | undefined) => `${article?.language} ${article?.slug}`

test('readers of each are shown the way to the others that are live, whichever of them comes or goes', async () => {
  await took3(german, ...live)
  expect(await shown(german)).toEqual([])
  await took3(english, ...live)
  expect([await shown(german), await shown(english)]).toEqual([[at(english)], [at(german)]])
  await took3(french, ...live)
  expect([await shown(german), await shown(english), await shown(french)]).toEqual([[at(english), at(french)], [at(german), at(french)], [at(german), at(english)]])
  await took3(english, 'withdraw')
  expect([await shown(german), await shown(french)]).toEqual([[at(french)], [at(german)]])
  await reconcile(cmsOf(cms()))
  expect(await shown(german)).toEqual([at(french)])
})

test('what can’t be a translation is refused with a sentence, and nothing that has one is deleted', async () => {
  const api = rest(cms())
  const saved = async (id: string | undefined, data: object) => {
    const { status, body } = await api.patch(`/articles/${id}`, team.editor, data)
    return status === 200 ? 200 : JSON.stringify(body)
  }
  const draft = await anArticle(cms(), team.editor, { language: 'es', translationOf: english?.id })
  const other = await anArticle(cms(), team.editor)
  expect(await saved(draft.id, { language: 'de' })).toContain('has a translation with the language de')
  expect(await saved(draft.id, { translationOf: german?.id })).toContain('is a translation itself. Choose the original')
  expect(await saved(draft.id, { translationOf: draft.id })).toContain('A text is no translation of itself')
  expect(await saved(draft.id, { translationOf: other.id })).toBe(200)
  expect(await saved(other.id, { language: 'es' })).toContain('Its translation')
  expect(await saved(other.id, { translationOf: english?.id })).toContain('which can’t be one of another text then')
  expect(await api.delete(`/articles/${other.id}`, team.editor)).toMatchObject({ status: 409, body: { errors: [{ data: { code: 'used' } }] } })
})

test('a text that is none has no word of it in what is signed', async () => {
  const plain = await anArticle(cms(), team.editor)
  expect(copyOf({ collection: 'articles', id: plain.id }, plain)).not.toHaveProperty('translationOf')
})

test('who reviews a translation or compares its texts reads what it is a translation of by its title', async () => {
  const api = rest(cms())
  const [original, corrected] = [await anArticle(cms(), team.editor, { title: 'Less salt' }), await anArticle(cms(), team.editor, { title: 'Less sugar' })]
  const italian = await anArticle(cms(), team.editor, { language: 'it', translationOf: original.id })
  await took3(italian, 'submit')
  const review = await api.get<ReviewScreen>(`/articles/${italian.id}/review`, team.reviewer.user)
  expect(review.body.original).toEqual({ collection: 'articles', id: original.id, title: 'Less salt', language: 'en' })
  await took3(italian, 'approve', 'publish')
  await api.patch(`/articles/${italian.id}`, team.editor, { translationOf: corrected.id })
  const compared = await api.get<Compared>(`/articles/${italian.id}/compare?from=live&to=copy`, team.editor)
  const words = JSON.stringify(compared.body.comparison)
  for (const title of ['salt', 'sugar', corrected.id]) expect(words).toContain(title)
})
