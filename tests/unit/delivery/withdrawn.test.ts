import { describe, expect, it } from '@jest/globals'
import { memoryStore } from '../../../src/delivery/memoryStore'
import { mediaHandler } from '../../../src/delivery/media'
import type { Publication } from '../../../src/domain/publication/publication'
import { text } from '../../../src/domain/snapshot/content'
import { aChange, aClaim, anArticleSnapshot, aReference, delivering, digest, published, withdrawn } from './builders'
import { everythingOf } from './everything'

const SECRET = 'Zanzibar'
const secret = published(
  anArticleSnapshot({
    id: 'secret', slug: 'secret', title: `${SECRET} title`, dek: `${SECRET} dek`, body: [{ type: 'paragraph', content: [text(`${SECRET} body`)] }],
    claims: [aClaim({ id: 'claim-secret', statement: `${SECRET} claim` }), aClaim()],
    bibliography: [aReference({ source: 'source-secret', text: `${SECRET} source` }), aReference({ number: 2 })],
    media: [{ id: 'media-secret', sha256: digest('f'), mimeType: 'image/png', width: 1, height: 1 }],
    topics: [{ id: 'topic-secret', name: `${SECRET} topic`, slug: 'secret' }],
  }),
  { formerSlugs: ['old-secret'], specialties: ['Secret'], review: { signatures: [{ reviewer: 'reviewer-secret', name: `${SECRET} reviewer`, credentials: SECRET, meaning: SECRET, signedAt: '2026-02-28T10:00:00.000Z' }] } },
)
const salt = published(anArticleSnapshot())
const changes = [aChange(), aChange({ subject: 'articles:secret', seq: 5, kind: 'withdrawn', slug: 'secret' })]

/** Every door at which anybody could ask for something of the secret article. */
const DOORS = [
  'article(slug: "secret")', 'article(slug: "old-secret")', 'articles', 'articles(topic: "secret")', 'articles(source: "source-secret")', 'articles(reviewer: "reviewer-secret")', 'articles(clinic: "harbour")',
  'articles(claim: "claim-secret")', 'articles(specialty: "secret")', 'search(text: "zanzibar")', 'topics', 'topic(slug: "secret")',
  'clinics', 'claim(id: "claim-secret")', 'claim(id: "claim-salt")', 'source(id: "source-secret")', 'source(id: "source-salt")', 'reviewer(id: "reviewer-secret")', 'changes',
]

async function answers(publications: readonly Publication[]): Promise<[door: string, answer: string][]> {
  const { ask } = delivering(publications, changes)
  return Promise.all(DOORS.map(async (door) => [door, JSON.stringify(await ask(`{ ${door} ${everythingOf(door.split('(')[0] ?? '')} }`))]))
}

describe('a withdrawn article', () => {
  it('shows at these doors while it is live', async () => {
    const silent = (await answers([secret, salt])).filter(([, answer]) => !answer.includes(SECRET)).map(([door]) => door)
    // Clinics never carry it, a former address only points on, and changes name addresses.
    expect(silent).toEqual(['article(slug: "old-secret")', 'clinics', 'changes'])
  })

  it('leaves not a word of its text, claims, sources, people or images at any of them', async () => {
    for (const [door, answer] of await answers([withdrawn(secret), salt])) {
      expect([door, answer]).toEqual([door, expect.not.stringMatching(new RegExp(`${SECRET}|${digest('f')}|claim-secret|source-secret|reviewer-secret|"errors"`, 'i'))])
    }
  })

  it('shows its tombstone at every address it had, with its title where the policy says so', async () => {
    const question = '{ article(slug: "old-secret") { __typename ... on Withdrawn { id slug language formerTitle notice withdrawnAt } } }'
    const tombstone = { __typename: 'Withdrawn', id: 'secret', slug: 'secret', language: 'en', formerTitle: null, notice: 'Withdrawn by its publisher.', withdrawnAt: '2026-04-01T00:00:00.000Z' }
    expect((await delivering([withdrawn(secret)]).ask(question)).data).toEqual({ article: tombstone })
    expect((await delivering([withdrawn(secret, 'A title to show')]).ask(question)).data).toEqual({ article: { ...tombstone, formerTitle: 'A title to show' } })
  })

  it('keeps a claim alive that another live article carries, by that article alone', async () => {
    const { data } = await delivering([withdrawn(secret), salt]).ask('{ claim(id: "claim-salt") { articles { edges { node { id } } } } }')
    expect(data).toEqual({ claim: { articles: { edges: [{ node: { id: 'salt' } }] } } })
  })

  it('takes its images along', async () => {
    const address = new Request(`https://cms.example.org/media/${digest('f')}.png`)
    const answer = (store: ReturnType<typeof memoryStore>) => mediaHandler(store, async () => new Uint8Array([1]))(address)
    expect((await answer(memoryStore([secret]))).status).toBe(200)
    expect((await answer(memoryStore([withdrawn(secret)]))).status).toBe(404)
  })
})
