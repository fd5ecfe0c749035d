import { createHash, randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { APPROVAL_MEANING, REAFFIRMATION_MEANING } from '../../../src/domain/editorial/sign'
import { text, type Inline } from '../../../src/domain/snapshot/content'
import { toLexical } from '../../../src/domain/snapshot/toLexical'
import type { ReviewScreen } from '../../../src/operations/review/reviewOf'
import { idOf } from '../../../src/operations/stored'
import type { User } from '../../../src/payload-types'
import { workflow } from '../doors/performed'
import { anImage, aTellingClinic, keepUploadsApart } from '../secrecy/story'
import { aClaim, anArticle, aSource, aTeam, bodyOf, cites, PASSWORD, type Team } from '../support/builders'
import { aCms } from '../support/cms'
import { probatum } from '../support/probatum'

const cms = aCms(probatum())
let team: Team
let steps: ReturnType<typeof workflow>
beforeAll(async () => {
  cms().logger.level = 'silent'
  team = await aTeam(cms())
  steps = workflow(cms(), team)
}, 120_000)

async function screen(at: string, as: User = team.reviewer.user): Promise<ReviewScreen> {
  const { status, body } = await steps.api.get<ReviewScreen>(`/${at}/review`, as)
  expect([status, body.errors]).toEqual([200, undefined])
  return body
}

const exempt = (reason: string): Inline => ({ type: 'notAStatement', reason, by: '' })

/** High risk; one claim with a quoted source that was corrected, one exempted sentence. */
async function anInstance() {
  const doi = `10.1234/${randomUUID()}`
  const source = await aSource(cms(), team.editor, { title: 'The big trial', doi, status: 'corrected', statusOn: '2026-01-02', notice: 'Table 2 was corrected.' })
  const benefit = await aClaim(cms(), team.editor, { statement: 'The remedy shortened the attack in a trial of 120 adults.', jurisdiction: 'US', citations: [{ source: source.id, stance: 'supports', confirmed: true, page: '7', section: 'Results', quote: 'shorter' }] as never })
  const harm = await aClaim(cms(), team.editor, { statement: 'Nausea was the most common side effect.', kind: 'harm' })
  const { id } = await anArticle(cms(), team.editor, {
    risk: 'high',
    changeNote: { text: 'New trial.', kind: 'update' },
    body: bodyOf([text('The remedy shortened the attack in a trial of 120 adults.'), cites(benefit.id), text(' We hope this helps.'), exempt('An opinion.')], [text('Nausea was the most common side effect.'), cites(harm.id)]) as never,
  })
  const contentHash = await steps.submit(`articles/${id}`)
  return { at: `articles/${id}`, contentHash, source, benefit, harm, url: `https://doi.org/${doi}` }
}

describe('the review screen of an article', () => {
  test('shows the text as it will be read, claim by claim with each source, every exemption, and what would be signed', async () => {
    const { at, contentHash, source, benefit, harm, url } = await anInstance()
    const found = await screen(at)
    expect(found).toMatchObject({ action: 'approve', contentHash, snapshot: { title: 'What the remedy does', changeNote: { text: 'New trial.' } }, drift: [], approvals: [], approvalsNeeded: 2, assignments: [], live: null })
    expect(found.html).toContain(`<p data-path="body/0">The remedy shortened the attack in a trial of 120 adults.<sup class="citation" data-claims="${benefit.id}"><a href="#reference-1" id="citation-1">1</a></sup> We hope this helps.</p>`)
    expect(found.references).toMatchObject([{ number: 1, source: source.id, title: 'The big trial', url, status: 'corrected', statusOn: '2026-01-02', notice: 'Table 2 was corrected.', text: expect.stringContaining('The big trial') }, { number: 2 }])
    expect(found.claims).toMatchObject([
      {
        id: benefit.id, statement: benefit.statement, kind: 'efficacy', certainty: 'moderate', jurisdiction: 'US', marks: [],
        sentences: [{ text: 'The remedy shortened the attack in a trial of 120 adults.', place: { path: 'body/0', start: 0 } }],
        citations: [{ reference: 1, stance: 'supports', locator: { page: '7', section: 'Results', quote: 'shorter' }, confirmedBy: team.editor.name, title: 'The big trial', status: 'corrected', url }],
      },
      { id: harm.id, kind: 'harm', citations: [{ reference: 2 }] },
    ])
    expect(found.exemptions).toEqual([{ text: 'We hope this helps.', place: expect.objectContaining({ path: 'body/0' }), reason: 'An opinion.', by: team.editor.name }])
    expect(found.signature).toEqual({ meaning: APPROVAL_MEANING, name: `Dr ${team.reviewer.user.name}`, credentials: 'MD', asksCode: false, licence: { number: 'L-1', body: 'Board of Tests', jurisdiction: 'US' } })
    expect(found.own).toEqual({ reasonsNotToSign: [], signed: false, due: null, refusal: null })
  })

  test('tells who has signed, who is asked by when, and that I can’t sign again', async () => {
    const { at, contentHash } = await anInstance()
    await steps.done(at, 'assign', team.editor, { reviewer: team.reviewer.id, due: '2999-01-31' })
    await steps.done(at, 'approve', team.reviewer.user, { contentHash, password: PASSWORD, declaresNoConflict: true })
    const found = await screen(at)
    expect(found).toMatchObject({ approvals: [{ user: team.reviewer.user.id, name: `Dr ${team.reviewer.user.name}` }], assignments: [{ due: '2999-01-31' }], own: { signed: true, due: '2999-01-31', refusal: { code: 'stage', message: expect.stringContaining('signed this text already') } } })
    expect((await screen(at, team.second.user)).own).toEqual({ reasonsNotToSign: [], signed: false, due: null, refusal: null })
    expect((await screen(at, team.editor)).own).toMatchObject({ reasonsNotToSign: [expect.stringContaining('No reviewer profile')], refusal: { code: 'forbidden' } })
    expect((await screen(at, team.editor)).signature).toBeNull()
  })

  test('shows this round’s marks at their claims, and every thread', async () => {
    const { at, contentHash, benefit } = await anInstance()
    const mark = (verdict: string, as: User, hash = contentHash) => steps.api.post(`/${at}/comments`, as, { contentHash: hash, claim: benefit.id, verdict })
    await mark('not-supported', team.reviewer.user)
    await mark('supported', team.second.user)
    expect((await screen(at)).claims.map(({ marks }) => marks.map((thread) => thread.mark?.verdict))).toEqual([['not-supported', 'supported'], []])
    await steps.done(at, 'request-changes', team.reviewer.user, { contentHash })
    const again = await steps.submit(at)
    const found = await screen(at)
    expect(found.claims.map(({ marks }) => marks.length)).toEqual([0, 0])
    expect(found.comments.threads.map(({ sentWith }) => sentWith)).toEqual([2, null])
    expect(again).toBe(contentHash)
  })

  test('tells what the gate holds against it by now, and that it would not be signed', async () => {
    const { at, source } = await anInstance()
    await cms().update({ collection: 'sources', id: source.id, data: { status: 'retracted', statusOn: '2026-02-02' }, user: { ...team.editor, collection: 'users' }, depth: 0 })
    const found = await screen(at)
    expect(found.findings).toContainEqual(expect.objectContaining({ code: 'source.retracted', severity: 'blocks' }))
    expect(found.references[0]).toMatchObject({ status: 'retracted', statusOn: '2026-02-02' })
    expect(found.own.refusal).toMatchObject({ code: 'findings' })
  })

  test('names the edition that is live, and of an unchanged one what reaffirming would sign', async () => {
    const { id } = await anArticle(cms(), team.editor)
    const at = `articles/${id}`
    const contentHash = await steps.publish(at)
    const live = { number: 1, contentHash, publishedAt: expect.any(String) }
    expect(await screen(at)).toMatchObject({ action: 'reaffirm', contentHash, approvals: [], approvalsNeeded: 1, live, signature: { meaning: REAFFIRMATION_MEANING }, own: { refusal: null } })
    await steps.api.patch(`/${at}`, team.editor, { dek: 'What is new.' })
    const next = await steps.submit(at)
    expect(await screen(at)).toMatchObject({ action: 'approve', contentHash: next, live })
  })
})

test('the images of a text under review are shown as they were submitted, to the team alone', async () => {
  keepUploadsApart(cms())
  const { id: image, data } = await anImage(cms(), team, 'screenimage')
  const sha256 = createHash('sha256').update(data).digest('hex')
  const { id } = await anArticle(cms(), team.editor, { body: toLexical([{ type: 'paragraph', content: [text('Look here.')] }, { type: 'image', media: image, alt: 'A head', caption: '', claims: [] }]) as never })
  await steps.submit(`articles/${id}`)
  const { html } = await screen(`articles/${id}`)
  const shown = `/media/${image}/frozen/${sha256}`
  expect(html).toContain(`<img src="/api${shown}"`)
  expect(await steps.api.get(shown, team.reviewer.user)).toMatchObject({ status: 200, body: { text: expect.stringContaining('PNG') } })
  expect(await steps.api.get(shown, null)).toMatchObject({ status: 401 })
  expect(await steps.api.get(shown.replace(sha256, 'ab'.repeat(32)), team.reviewer.user)).toMatchObject({ status: 404 })
})

test('the review screen of a clinic shows its offer', async () => {
  const { id } = await aTellingClinic(cms(), team, 'screenword')
  await steps.api.patch(`/clinics/${id}`, team.editor, { offer: bodyOf([text('We are open on Mondays.')]) })
  const contentHash = await steps.submit(`clinics/${id}`)
  expect(await screen(`clinics/${id}`)).toMatchObject({ contentHash, snapshot: { name: 'Clinic screenword' }, html: '<p data-path="offer/0">We are open on Mondays.</p>', claims: [], exemptions: [] })
})

describe('there is no review screen', () => {
  test('of a draft, of what does not exist, and for nobody', async () => {
    const { id, usedClaims } = await anArticle(cms(), team.editor)
    expect(await steps.api.get(`/articles/${id}/review`, team.reviewer.user)).toMatchObject({ status: 409, body: { errors: [{ message: expect.stringContaining('a draft'), data: { code: 'stage' } }] } })
    expect(await steps.api.get(`/articles/${idOf(usedClaims?.[0])}/review`, team.reviewer.user)).toMatchObject({ status: 404 })
    expect(await steps.api.get(`/articles/${id}/review`, null)).toMatchObject({ status: 401 })
  })
})
