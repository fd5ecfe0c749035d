import { beforeAll, describe, expect, it } from '@jest/globals'
import { asWhole } from '../../../src/domain/publication/extent'
import type { LivePublication } from '../../../src/domain/publication/publication'
import type { Block } from '../../../src/domain/snapshot/content'
import { canonicalHash } from '../../../src/domain/snapshot/hash'
import { anArticle, aTeam, PASSWORD, type Team } from '../support/builders'
import { aCms } from '../support/cms'
import { probatum } from '../support/probatum'
import { rest } from '../support/requests'

const cms = aCms(probatum())
const api = () => rest(cms())
let team: Team
beforeAll(async () => {
  team = await aTeam(cms())
}, 60_000)

interface Performed {
  readonly event: { readonly seq: number; readonly body: { readonly type: string } }
  readonly state: { readonly copy: string; readonly live: { readonly type: string }; readonly review: { readonly text: { readonly contentHash: string } } | null }
}

describe('an article on its way through the workflow', () => {
  it('is submitted, approved and published by three people, and what is live is the snapshot that was signed', async () => {
    const { editor, reviewer, publisher } = team
    const { id } = await anArticle(cms(), editor)

    const submitted = await api().post<Performed>(`/articles/${id}/submit`, editor)
    expect(submitted.body.errors).toBeUndefined()
    expect(submitted.body.state.copy).toBe('clinical-review')
    const contentHash = submitted.body.state.review?.text.contentHash

    const approved = await api().post<Performed>(`/articles/${id}/approve`, reviewer.user, { contentHash, password: PASSWORD, declaresNoConflict: true })
    expect(approved.body.errors).toBeUndefined()
    expect(approved.body.state.copy).toBe('approved')

    const published = await api().post<Performed>(`/articles/${id}/publish`, publisher, { contentHash })
    expect(published.body.errors).toBeUndefined()
    expect(published.body.state).toMatchObject({ copy: 'published', live: { type: 'edition' } })

    const { docs } = await cms().find({ collection: 'publications', where: { subject: { equals: `articles:${id}` } }, depth: 0 })
    const publication = asWhole(docs[0]?.publication as unknown as LivePublication, docs[0]?.blocks as unknown as Block[])
    expect(canonicalHash(publication.snapshot)).toBe(contentHash)
    expect(publication.review.signatures[0]?.name).toBe(`Dr ${reviewer.user.name}`)
    const article = await cms().findByID({ collection: 'articles', id, depth: 0 })
    expect(article.workflow).toMatchObject({ stage: 'published', live: 'edition', edition: 1 })
    expect(article.body).toBeTruthy()
    expect(article.authors).toHaveLength(1)
    expect(article.usedClaims).toHaveLength(2)
  })
})
