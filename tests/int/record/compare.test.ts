import { beforeAll, describe, expect, test } from '@jest/globals'
import type { Line } from '../../../src/domain/compare/comparison'
import type { Subject } from '../../../src/domain/editorial/subject'
import { text } from '../../../src/domain/snapshot/content'
import type { Compared } from '../../../src/operations/compare'
import { payloadGraphql } from '../doors/graphql'
import { textUnderReview, took } from '../races/deeds'
import { aClaim, anArticle, aTeam, aUser, bodyOf, cites, type Team } from '../support/builders'
import { aCms } from '../support/cms'
import { probatum } from '../support/probatum'
import { rest } from '../support/requests'

const cms = aCms(probatum())
let team: Team
let api: ReturnType<typeof rest>
beforeAll(async () => {
  team = await aTeam(cms())
  api = rest(cms())
}, 120_000)

const compared = (id: string, query = '', as: Team['editor'] | null = team.reviewer.user) => api.get<Compared>(`/articles/${id}/compare${query}`, as)
const changed = (lines: readonly Line[]): string[] => lines.filter(({ change }) => change !== 'kept').map(({ runs }) => runs.map((run) => (run.type !== 'words' ? '' : run.change === 'added' ? `+${run.text}+` : run.change === 'removed' ? `-${run.text}-` : run.text)).join(''))

/** An article with two editions, and a working copy that goes on from the second. */
async function withEditions(): Promise<{ readonly subject: Subject; readonly first: string; readonly second: string }> {
  const { id } = await anArticle(cms(), team.editor)
  const subject: Subject = { collection: 'articles', id }
  await took(cms(), team, subject, 'submit', 'approve')
  const first = await textUnderReview(cms(), subject)
  await took(cms(), team, subject, 'publish')
  await api.patch(`/articles/${id}`, team.editor, { title: 'What the remedy really does' })
  await took(cms(), team, subject, 'submit', 'approve')
  const second = await textUnderReview(cms(), subject)
  await took(cms(), team, subject, 'publish')
  return { subject, first, second }
}

describe('comparing two texts of a subject', () => {
  test('the live edition with the working copy, unless other sides are named; any two editions; and a submission by its hash', async () => {
    const { subject: { id }, first, second } = await withEditions()
    const { body: same } = await compared(id)
    expect(same).toMatchObject({ from: { contentHash: second, edition: 2 }, to: { contentHash: null, edition: null }, comparison: { text: [], claims: [], sources: [] } })

    const claim = await aClaim(cms(), team.editor, { statement: 'It can cause nausea in adults.', kind: 'harm' })
    await api.patch(`/articles/${id}`, team.editor, { dek: 'It can cause nausea.', supporting: { dek: [claim.id] } })
    const { body: copy } = await compared(id)
    expect(changed(copy.comparison.text)).toEqual(['+It can cause nausea.+'])
    expect(copy.comparison.claims).toMatchObject([{ id: claim.id, change: 'added', statement: 'It can cause nausea in adults.' }])
    expect(copy.comparison.sources.map(({ change }) => change).sort()).toEqual(['added', 'renumbered', 'renumbered'])

    const { body: editions } = await compared(id, '?from=1&to=2')
    expect([changed(editions.comparison.text), editions.from.edition]).toEqual([['What the remedy +really +does'], 1])
    expect((await compared(id, `?from=${first}&to=live`)).body).toEqual(editions)
  }, 120_000)

  test('what is under review with the edition before it, also for whoever asks GraphQL', async () => {
    const { subject } = await withEditions()
    await api.patch(`/articles/${subject.id}`, team.editor, { title: 'What the remedy does' })
    await took(cms(), team, subject, 'submit')
    const { body } = await compared(subject.id, '?from=2&to=review')
    expect(changed(body.comparison.text)).toEqual(['What the remedy -really -does'])
    const { data } = await payloadGraphql(cms()).ask(`{ articleCompare(id: "${subject.id}", from: "2", to: "review") }`, team.reviewer.user)
    expect(data?.['articleCompare']).toEqual(body)
  }, 120_000)

  test('a claim that the library has changed since it was signed, by words', async () => {
    const claim = await aClaim(cms(), team.editor, { statement: 'The remedy shortened the attack in a trial of 120 adults.' })
    const { id } = await anArticle(cms(), team.editor, { body: bodyOf([text('The remedy shortened the attack in a trial of 120 adults.'), cites(claim.id)], [text('It can cause nausea.'), cites(claim.id)]) as never })
    await took(cms(), team, { collection: 'articles', id }, 'submit', 'approve', 'publish')
    await api.patch(`/claims/${claim.id}`, team.editor, { statement: 'The remedy shortened the attack in a trial of 100 adults.', citations: claim.citations })
    const { body } = await compared(id)
    expect(body.comparison).toMatchObject({ text: [], claims: [{ id: claim.id, change: 'changed' }] })
    expect(changed(body.comparison.claims[0]?.lines ?? [])).toContain('The remedy shortened the attack in a trial of -120-+100+ adults.')
  }, 120_000)

  test.each([
    ['?to=7', 404, 'Edition 7 is not one of its 2 editions.'],
    ['?from=review', 404, 'Nothing of it is under review.'],
    ['?from=0', 400, '“0” names no text: say copy, live, review, the number of an edition, or a content hash.'],
    ['?from=foo', 400, '“foo” names no text: say copy, live, review, the number of an edition, or a content hash.'],
    [`?from=${'a'.repeat(64)}`, 404, 'There is no such snapshot of this text.'],
  ])('%s is refused in a sentence', async (query, status, sentence) => {
    known ??= withEditions()
    const { subject } = await known
    const answer = await compared(subject.id, query)
    expect([answer.status, answer.body.errors?.[0]?.message]).toEqual([status, sentence])
  }, 120_000)

  test('says what isn’t live, and shows nobody another text’s snapshot', async () => {
    const { id } = await anArticle(cms(), team.editor)
    expect((await compared(id)).body.errors?.[0]?.message).toBe('Nothing of it is live: it has no edition yet.')
    const { subject, first } = await withEditions()
    expect((await compared(id, `?from=${first}`)).status).toBe(404)
    await took(cms(), team, subject, 'withdraw')
    expect((await compared(subject.id)).body.errors?.[0]?.message).toBe('Nothing of it is live: edition 2 was withdrawn. Name an edition by its number, 1 to 2.')
    expect((await compared(subject.id, '?from=2')).body).toMatchObject({ comparison: { text: [] } })
  }, 120_000)

  test('is for the team alone, and a text that isn’t there is a 404', async () => {
    const { id } = await anArticle(cms(), team.editor)
    const answers = [await compared(id, '?from=copy', null), await compared(id, '?from=copy', await aUser(cms())), await compared('nothing', '?from=copy')]
    expect(answers.map(({ status }) => status)).toEqual([401, 403, 404])
  }, 60_000)
})

let known: ReturnType<typeof withEditions> | undefined
