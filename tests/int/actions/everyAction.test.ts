import { beforeAll, describe, expect, test } from '@jest/globals'
import type { User } from '../../../src/payload-types'
import { payloadGraphql } from '../doors/graphql'
import { anArticle, aTeam, PASSWORD, type Team } from '../support/builders'
import { aCms } from '../support/cms'
import { probatum } from '../support/probatum'
import { rest } from '../support/requests'
import { expectSound } from '../races/sound'

const cms = aCms(probatum())
let team: Team
let api: ReturnType<typeof rest>
let graphql: ReturnType<typeof payloadGraphql>
beforeAll(async () => {
  team = await aTeam(cms())
  api = rest(cms())
  graphql = payloadGraphql(cms())
}, 120_000)

interface Done {
  readonly message: string
  readonly event: { readonly seq: number; readonly body: { readonly type: string } }
  readonly state: { readonly copy: string; readonly live: { readonly type: string; readonly edition?: { readonly number: number; readonly slug: string } }; readonly review: { readonly text: { readonly contentHash: string } } | null }
}

/** How a kind of subject is made and told apart. */
interface Kind {
  readonly collection: 'articles' | 'clinics'
  readonly noun: 'Article' | 'Clinic'
  readonly make: () => Promise<{ readonly id: string; readonly slug: string }>
}

const kinds: readonly Kind[] = [
  { collection: 'articles', noun: 'Article', make: () => anArticle(cms(), team.editor, { risk: 'high' }) },
  {
    collection: 'clinics',
    noun: 'Clinic',
    make: () => cms().create({ collection: 'clinics', data: { name: 'Harbour Clinic', slug: `harbour-${Date.now()}`, risk: 'high', licence: { number: 'C-7', body: 'Board of Tests' }, verifiedOn: '2026-01-02' } as never, user: { ...team.editor, collection: 'users' }, depth: 0 }),
  },
]

/** The same requests by two doors: what is sent, and how the answer is read. */
const doors = [
  {
    door: 'REST',
    act: async ({ collection }: Kind, id: string, action: string, as: User, input: Record<string, unknown>): Promise<Done> => {
      const { status, body } = await api.post<Done>(`/${collection}/${id}/${action}`, as, input)
      expect([action, status, body.errors]).toEqual([action, 200, undefined])
      return body
    },
    look: async ({ collection }: Kind, id: string, what: string): Promise<Record<string, unknown>> => (await api.get(`/${collection}/${id}/${what}`, team.editor)).body,
  },
  {
    door: 'GraphQL',
    act: async ({ noun }: Kind, id: string, action: string, as: User, input: Record<string, unknown>): Promise<Done> => {
      const name = `${action.replace(/-(.)/g, (_dash, letter: string) => letter.toUpperCase())}${noun}`
      const given = Object.entries(input).map(([field, value]) => `, ${field}: ${literal(value)}`)
      const { data, errors } = await graphql.ask(`mutation { ${name}(id: "${id}"${given.join('')}) }`, as)
      expect([action, errors]).toEqual([action, undefined])
      return data?.[name] as Done
    },
    look: async ({ noun }: Kind, id: string, what: string): Promise<Record<string, unknown>> => {
      const name = `${noun.toLowerCase()}${what.charAt(0).toUpperCase()}${what.slice(1)}`
      const { data } = await graphql.ask(`{ ${name}(id: "${id}") }`, team.editor)
      return data?.[name] as Record<string, unknown>
    },
  },
]

const literal = (value: unknown): string => (Array.isArray(value) ? `[${value.map(literal).join()}]` : typeof value === 'object' && value !== null ? `{${Object.entries(value).map(([key, of]) => `${key}: ${literal(of)}`).join()}}` : JSON.stringify(value))

describe.each(kinds)('every action, with $collection', (kind) => {
  test.each(doors)('by $door, from the first draft over a second edition at another address to a return after withdrawal', async ({ act, look }) => {
    const { id, slug } = await kind.make()
    const { editor, publisher, reviewer, second } = team
    const seen: string[] = []
    const does = async (action: string, as: User, input: Record<string, unknown> = {}): Promise<Done['state']> => {
      const { event, state, message } = await act(kind, id, action, as, input)
      seen.push(event.body.type)
      expect(event.seq).toBe(seen.length)
      expect(message).not.toBe('')
      return state
    }
    const hash = async (): Promise<string> => String((await look(kind, id, 'snapshot'))['contentHash'])
    const sign = async (action: 'approve' | 'reaffirm', by: Team['reviewer']) => does(action, by.user, { contentHash: await hash(), password: PASSWORD, declaresNoConflict: true })
    const toPublic = async () => {
      await does('submit', editor)
      await sign('approve', reviewer)
      await sign('approve', second)
      return does('publish', publisher, { contentHash: await hash() })
    }

    expect(await look(kind, id, 'findings')).toMatchObject({ blocking: 0 })
    await does('submit', editor)
    await does('assign', editor, { reviewer: reviewer.id, due: '2999-01-31' })
    await does('hand-on', reviewer.user, { reviewer: second.id, reason: 'I am away.' })
    await does('request-changes', reviewer.user, { contentHash: await hash(), comments: [{ text: 'Say for whom.', quote: 'remedy' }] })
    await does('submit', editor)
    expect(await sign('approve', reviewer)).toMatchObject({ copy: 'clinical-review' })
    expect(await sign('approve', second)).toMatchObject({ copy: 'approved' })
    expect(await does('revoke', second.user, { reason: 'I want to read it again.' })).toMatchObject({ copy: 'clinical-review' })
    await sign('approve', second)
    await does('schedule', publisher, { publishAt: '2999-01-31T08:00:00Z' })
    await does('unschedule', publisher)
    expect(await does('recall', editor, { reason: 'A word is missing.' })).toMatchObject({ copy: 'draft' })
    expect(await toPublic()).toMatchObject({ copy: 'published', live: { type: 'edition', edition: { number: 1, slug } } })

    expect((await sign('reaffirm', reviewer)).live).toMatchObject({ edition: { number: 1 } })
    expect((await sign('reaffirm', second)).live).toMatchObject({ edition: { number: 2 } })

    await does('revise', editor)
    expect(await does('discard-revision', editor)).toMatchObject({ copy: 'published', live: { edition: { number: 2 } } })
    await does('revise', editor)
    await cms().update({ collection: kind.collection, id, data: { slug: `${slug}-moved` }, user: { ...editor, collection: 'users' }, depth: 0 })
    expect(await toPublic()).toMatchObject({ live: { edition: { number: 3, slug: `${slug}-moved` } } })
    const { docs } = await cms().find({ collection: 'publications', where: { slug: { equals: `${slug}-moved` } } })
    expect(docs).toMatchObject([{ subject: `${kind.collection}:${id}`, formerSlugs: [slug] }])

    expect(await does('withdraw', publisher, { reason: 'A doubt.', notice: 'We are looking into this text.' })).toMatchObject({ live: { type: 'withdrawn' } })
    await does('revise', editor)
    expect(await toPublic()).toMatchObject({ live: { type: 'edition', edition: { number: 4 } } })

    const record = (await look(kind, id, 'record')) as { events: { body: { type: string } }[]; problems: unknown[] }
    expect(record.events.map(({ body }) => body.type)).toEqual(seen)
    expect(record.problems).toEqual([])
    await expectSound(cms(), { collection: kind.collection, id })
  }, 120_000)
})

describe('what can’t be done is answered with a status, a code and a sentence', () => {
  let id: string
  beforeAll(async () => {
    ;({ id } = await anArticle(cms(), team.editor))
  }, 60_000)
  const NOBODY = '00000000-0000-4000-8000-000000000000'
  const cases: readonly (readonly [string, () => User | null, string, object, number, string, string])[] = [
    ['without a log-in', () => null, 'submit', {}, 401, 'unauthenticated', 'Log in'],
    ['without the role', () => team.publisher, 'submit', {}, 403, 'forbidden', 'editor'],
    ['at the wrong stage', () => team.publisher, 'publish', { contentHash: 'x' }, 409, 'stage', 'draft'],
    ['without a field', () => team.publisher, 'publish', {}, 400, 'invalid', 'contentHash'],
    ['with a field of another type', () => team.reviewer.user, 'approve', { contentHash: 'x', password: 5, declaresNoConflict: 'yes' }, 400, 'invalid', 'declaresNoConflict'],
    ['with comments that are none', () => team.reviewer.user, 'request-changes', { contentHash: 'x', comments: [{ txt: 'typo' }] }, 400, 'invalid', 'comments.0'],
  ]
  test.each(cases)('%s', async (_what, as, action, input, status, code, word) => {
    const answer = await api.post(`/articles/${id}/${action}`, as(), input)
    expect(answer).toMatchObject({ status, body: { errors: [{ message: expect.stringContaining(word), data: { code } }] } })
  })

  test.each(['submit', 'recall', 'revise', 'withdraw', 'unschedule'])('%s of what does not exist is a 404', async (action) => {
    const as = action === 'withdraw' || action === 'unschedule' ? team.publisher : team.editor
    const answer = await api.post(`/articles/${NOBODY}/${action}`, as, { reason: 'Why.', notice: 'Gone.' })
    expect(answer).toMatchObject({ status: 404, body: { errors: [{ message: expect.stringContaining('no such article'), data: { code: 'not-found' } }] } })
  })

  test.each(['findings', 'snapshot', 'record'])('%s of what does not exist is a 404', async (what) => {
    expect(await api.get(`/clinics/${NOBODY}/${what}`, team.editor)).toMatchObject({ status: 404, body: { errors: [{ data: { code: 'not-found' } }] } })
  })

  test('details say what exactly stands in the way', async () => {
    const blocked = await anArticle(cms(), team.editor, { disclosure: { funding: '', conflicts: '' }, dek: 'Lorem ipsum dolor sit amet.' })
    const answer = await api.post(`/articles/${blocked.id}/submit`, team.editor)
    expect(answer).toMatchObject({ status: 409, body: { errors: [{ data: { code: 'findings', details: expect.arrayContaining([expect.stringContaining('text.placeholder at dek')]) } }] } })
  })

  test('GraphQL gives the same reason', async () => {
    const { errors } = await graphql.ask(`mutation { recallArticle(id: "${id}", reason: "Why.") }`, team.editor)
    expect(errors?.[0]?.originalError).toMatchObject({ status: 409, data: { code: 'stage', details: [] } })
    const anonymous = await graphql.ask(`{ articleRecord(id: "${id}") }`, null)
    expect(anonymous.errors?.[0]?.originalError).toMatchObject({ status: 401 })
    const unknown = await graphql.ask(`{ articleRecord(id: "${NOBODY}") }`, team.editor)
    expect(unknown.errors?.[0]?.originalError).toMatchObject({ status: 404 })
  })
})
