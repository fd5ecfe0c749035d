import { beforeAll, describe, expect, test } from '@jest/globals'
import type { Subject } from '../../../src/domain/editorial/subject'
import { text } from '../../../src/domain/snapshot/content'
import type { Sheet } from '../../../src/operations/sheet'
import { rewritten } from '../reconcile/tamper'
import { textUnderReview, took } from '../races/deeds'
import { aClaim, anArticle, aSource, aTeam, bodyOf, cites, PASSWORD, type Team } from '../support/builders'
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

const sheet = (id: string, edition: string | number, as: Team['editor'] | null = team.reviewer.user) => api.get<Sheet>(`/articles/${id}/sheet?edition=${edition}`, as)

async function anEdition(fields: object = {}): Promise<{ readonly subject: Subject; readonly contentHash: string }> {
  const { id } = await anArticle(cms(), team.editor, fields)
  const subject: Subject = { collection: 'articles', id }
  await took(cms(), team, subject, 'submit', 'approve')
  const contentHash = await textUnderReview(cms(), subject)
  await took(cms(), team, subject, 'publish')
  return { subject, contentHash }
}

describe('the approval sheet of an edition', () => {
  test('says what was signed, by whom, when and on which sources, with what has become of them and the record’s own proof', async () => {
    const source = await aSource(cms(), team.editor)
    const claim = await aClaim(cms(), team.editor, { citations: [{ source: source.id, stance: 'supports', quote: 'shorter by two hours', confirmed: true }] })
    const body = bodyOf(
      [text('The remedy shortened the attack in a trial of 120 adults.'), cites(claim.id)],
      [text('It can cause nausea.'), cites(claim.id)],
      [text('In a trial of 300 adults nothing was measured.'), { type: 'notAStatement', reason: 'An example of a sentence.', by: '' }],
    )
    const { subject, contentHash } = await anEdition({ body })
    await cms().update({ collection: 'sources', id: source.id, data: { status: 'corrected', statusOn: '2030-01-02' }, user: { ...team.editor, collection: 'users' }, depth: 0 })

    const { status, body: found } = await sheet(subject.id, 1)
    expect(status).toBe(200)
    expect(found).toMatchObject({
      subject,
      edition: { number: 1, contentHash },
      fate: { type: 'live' },
      submitted: { seq: 1, actor: { name: team.editor.name }, approvalsNeeded: 1 },
      signatures: [{ seq: 2, signature: { name: `Dr ${team.reviewer.user.name}`, credentials: 'MD', licence: { number: 'L-1' }, declaresNoConflict: true } }],
      published: { seq: 3, as: 'published', actor: { name: team.publisher.name } },
      exemptions: [{ text: 'In a trial of 300 adults nothing was measured.', reason: 'An example of a sentence.', by: team.editor.name }],
      standings: { [source.id]: { status: 'corrected', statusOn: '2030-01-02' } },
      chain: { events: 3, problems: [] },
    })
    expect(found.snapshot.bibliography.map(({ number }) => number)).toEqual([1])
    expect([found.chain.head, found.published.policyHash, found.signatures[0]?.hash]).toEqual(Array(3).fill(expect.stringMatching(/^[0-9a-f]{64}$/)))
  }, 120_000)

  test('stays for what was superseded, reaffirmed and withdrawn, and says so', async () => {
    const { subject, contentHash } = await anEdition()
    expect((await api.post(`/articles/${subject.id}/reaffirm`, team.second.user, { contentHash, password: PASSWORD, declaresNoConflict: true })).status).toBe(200)
    await took(cms(), team, subject, 'withdraw')
    const [first, second] = [await sheet(subject.id, 1), await sheet(subject.id, 2)]
    expect(first.body.fate).toMatchObject({ type: 'superseded', by: 2 })
    expect(second.body).toMatchObject({
      fate: { type: 'withdrawn', reason: 'A doubt.', notice: 'We are looking into this text.' },
      edition: { number: 2, contentHash },
      submitted: { seq: 1 },
      published: { as: 'reaffirmed', seq: 4 },
      signatures: [{ seq: 4, signature: { name: `Dr ${team.second.user.name}` } }],
    })
  }, 120_000)

  test('tells of a record that was tampered with, and prints no text that isn’t the signed one', async () => {
    const { subject: { id }, contentHash } = await anEdition()
    const { docs: [event] } = await cms().db.find<{ id: string; event: string }>({ collection: 'review-events', where: { id: { equals: `articles:${id}:2` } } })
    await rewritten(cms(), 'review-events', event?.id ?? '', 'event', (event?.event ?? '').replace('L-1', 'L-9'))
    expect((await sheet(id, 1)).body.chain.problems).toMatchObject([{ seq: 2, problem: 'does not match its hash: it was changed' }])
    await rewritten(cms(), 'snapshots', contentHash, 'bytes', '{"title":"Another text"}')
    const { status, body } = await sheet(id, 1)
    expect([status, body.errors?.[0]?.message]).toEqual([409, `The snapshot ${contentHash} does not match its hash: it was changed. Ask an operator to run: npx probatum audit verify`])
  }, 120_000)

  test('is for the team alone, of editions that are there', async () => {
    const { subject: { id } } = await anEdition()
    const answers = [await sheet(id, 1, null), await sheet(id, 2), await sheet(id, ''), await sheet(id, 'two'), await sheet('nothing', 1)]
    expect(answers.map(({ status, body }) => [status, body.errors?.[0]?.message])).toEqual([
      [401, 'Log in first.'],
      [404, 'There is no edition 2 of this text.'],
      [400, 'Say of which edition: its number.'],
      [400, 'Say of which edition: its number.'],
      [404, 'There is no edition 1 of this text.'],
    ])
  }, 120_000)
})
