import { beforeAll, describe, expect, test } from '@jest/globals'
import { text } from '../../../src/domain/snapshot/content'
import type { Finding } from '../../../src/domain/gate/rule'
import { aTellingClinic, aTellingTeam } from '../secrecy/story'
import { aClaim, anArticle, aSource, bodyOf, cites, type Team } from '../support/builders'
import { aCms } from '../support/cms'
import { probatum } from '../support/probatum'
import { workflow } from './performed'

const cms = aCms(probatum())
let team: Team
let steps: ReturnType<typeof workflow>
beforeAll(async () => {
  team = await aTellingTeam(cms())
  steps = workflow(cms(), team)
}, 120_000)

interface Evidence {
  readonly claim: string
  readonly source: string
}

/** A claim of benefit with one source of its own. */
async function anEvidence(): Promise<Evidence> {
  const source = await aSource(cms(), team.editor, { title: 'A trial that will fall' })
  const claim = await aClaim(cms(), team.editor, { statement: BENEFIT, citations: [{ source: source.id, stance: 'supports', confirmed: true }] })
  return { claim: claim.id, source: source.id }
}

const BENEFIT = 'The remedy shortened the attack in a trial of 120 adults.'
const HARM = 'Nausea was the most common side effect.'

async function anArticleOn({ claim }: Evidence): Promise<string> {
  const harm = await aClaim(cms(), team.editor, { statement: HARM, kind: 'harm' })
  const { id } = await anArticle(cms(), team.editor, { body: bodyOf([text(BENEFIT), cites(claim)], [text(HARM), cites(harm.id)]) as never })
  return `articles/${id}`
}

let count = 0
async function aClinicOn({ claim }: Evidence): Promise<string> {
  const harm = await aClaim(cms(), team.editor, { statement: HARM, kind: 'harm' })
  const { id } = await aTellingClinic(cms(), team, `care${++count}`)
  const treatments = [{ name: 'Infusion', description: BENEFIT, supporting: [claim] }, { name: 'Watching', description: HARM, supporting: [harm.id] }]
  const { status, body } = await steps.api.patch(`/clinics/${id}`, team.editor, { treatments })
  if (status !== 200) throw new Error(JSON.stringify(body))
  return `clinics/${id}`
}

/** How far a subject has come when its evidence is given up. */
const STAGES: Readonly<Record<string, (subject: string) => Promise<unknown>>> = {
  'a draft': async () => undefined,
  'under review': (subject) => steps.submit(subject),
  'approved': (subject) => steps.approve(subject),
  'live': (subject) => steps.publish(subject),
  'live and being revised': async (subject) => {
    await steps.publish(subject)
    const change = { changeNote: { text: 'On its way', kind: 'update' } }
    expect((await steps.api.patch(`/${subject}`, team.editor, change)).status).toBe(200)
  },
}

const GIVEN_UP = [
  { what: 'a claim that is retired', code: 'claim.retired', path: ({ claim }: Evidence) => `/claims/${claim}`, change: { retired: true }, back: { retired: false }, says: 'has been retired' },
  { what: 'a source that is marked as retracted', code: 'source.retracted', path: ({ source }: Evidence) => `/sources/${source}`, change: { status: 'retracted', statusOn: '2026-11-01' }, back: { status: 'current' }, says: '“A trial that will fall” was retracted on 2026-11-01' },
] as const

describe.each(GIVEN_UP)('$what', ({ code, path, change, back, says }) => {
  test('is a finding that blocks, at once, on every article and clinic that rests on it, whatever its stage, and on no other', async () => {
    const evidence = await anEvidence()
    const resting: { readonly stage: string; readonly subject: string }[] = []
    for (const [stage, reach] of Object.entries(STAGES)) {
      for (const subject of [await anArticleOn(evidence), await aClinicOn(evidence)]) {
        await reach(subject)
        resting.push({ stage, subject })
      }
    }
    const others = [await anArticleOn(await anEvidence()), await aClinicOn(await anEvidence())]
    const told = async () => Promise.all(resting.map(async ({ stage, subject }) => ({ stage, subject, found: await foundOn(subject, code) })))
    const nothing = resting.map((one) => ({ ...one, found: [] }))
    expect(await told()).toEqual(nothing)

    expect((await steps.api.patch(path(evidence), team.editor, change)).status).toBe(200)
    const blocks = { severity: 'blocks', text: BENEFIT, message: expect.stringContaining(says) }
    expect(await told()).toMatchObject(resting.map((one) => ({ ...one, found: [blocks] })))
    for (const other of others) expect(await foundOn(other, code)).toEqual([])

    expect((await steps.api.patch(path(evidence), team.editor, back)).status).toBe(200)
    expect(await told()).toEqual(nothing)
  }, 120_000)

  test.each([['article', anArticleOn], ['clinic', aClinicOn]] as const)('keeps a new %s from review and a signed one from readers, while what is live stays', async (_kind, aSubjectOn) => {
    const evidence = await anEvidence()
    const [draft, signed, live] = [await aSubjectOn(evidence), await aSubjectOn(evidence), await aSubjectOn(evidence)]
    const contentHash = await steps.approve(signed)
    const liveHash = await steps.publish(live)
    await steps.api.patch(path(evidence), team.editor, change)

    const refused = { status: 409, body: { errors: [{ data: { code: 'findings', details: [expect.stringContaining(code)] } }] } }
    expect(await steps.api.post(`/${draft}/submit`, team.editor)).toMatchObject(refused)
    expect(await steps.api.post(`/${signed}/publish`, team.publisher, { contentHash })).toMatchObject(refused)
    expect(await foundOn(live, code, liveHash)).toHaveLength(1)
    expect((await steps.api.get(`/${live}?depth=0`, team.editor)).body).toMatchObject({ workflow: { stage: 'published', live: 'edition', edition: 1 } })
  }, 120_000)
})

/** The findings with this code of the working copy, or of the text that was signed under a hash. */
async function foundOn(subject: string, code: string, contentHash?: string): Promise<Finding[]> {
  const { status, body } = await steps.api.get<{ findings: Finding[]; blocking: number }>(`/${subject}/findings${contentHash === undefined ? '' : `?contentHash=${contentHash}`}`, team.editor)
  expect(status).toBe(200)
  return body.findings.filter((finding) => finding.code === code)
}
