import { beforeAll, describe, expect, test } from '@jest/globals'
import { text } from '../../../src/domain/snapshot/content'
import type { RecordedEvent } from '../../../src/domain/editorial/event'
import type { Finding } from '../../../src/domain/gate/rule'
import { idOf } from '../../../src/operations/stored'
import { anArticle, aTeam, bodyOf, cites, PASSWORD, type Team } from '../support/builders'
import { aCms } from '../support/cms'
import { probatum } from '../support/probatum'
import { aClinic, rowsOf, workflow } from './performed'

const cms = aCms(probatum())
let team: Team
beforeAll(async () => {
  cms().logger.level = 'silent'
  team = await aTeam(cms())
}, 120_000)

let kept: ReturnType<typeof workflow> | undefined
const steps = () => (kept ??= workflow(cms(), team))
const articleOf = async (id: string) => (await steps().api.get(`/articles/${id}?depth=0`, team.editor)).body
const typesIn = async (id: string) => (await steps().api.get<{ events: RecordedEvent[] }>(`/articles/${id}/record`, team.editor)).body.events.map(({ body }) => body.type)
const refusal = (code: string, details: unknown) => ({ status: 409, body: { errors: [{ data: { code, details } }] } })

describe('drift', () => {
  test('by a direct write is refused at approval, scheduling and publication with the fields that differ, and until then nothing is', async () => {
    const { id, title } = await anArticle(cms(), team.editor)
    const subject = `articles/${id}`
    const write = (data: Record<string, unknown>) => cms().db.updateOne({ collection: 'articles', id, data, returning: false })
    const contentHash = await steps().submit(subject)
    const signed = { contentHash, password: PASSWORD, declaresNoConflict: true }

    await write({ title: 'Slipped in', dek: 'And this' })
    expect(await steps().api.post(`/${subject}/approve`, team.reviewer.user, signed)).toMatchObject(refusal('drift', ['dek', 'title']))
    await write({ title, dek: '' })
    expect((await steps().api.post(`/${subject}/approve`, team.reviewer.user, signed)).status).toBe(200)

    await write({ crisisResource: 'Call somebody.' })
    expect(await steps().api.post(`/${subject}/schedule`, team.publisher, { publishAt: '2999-01-01T00:00:00Z' })).toMatchObject(refusal('drift', ['crisisResource']))
    expect(await steps().api.post(`/${subject}/publish`, team.publisher, { contentHash })).toMatchObject(refusal('drift', ['crisisResource']))
    await write({ crisisResource: null })
    expect((await steps().api.post(`/${subject}/publish`, team.publisher, { contentHash })).status).toBe(200)
  }, 60_000)
})

describe('a claim that is edited while a text waits', () => {
  const approved = async () => {
    const { id, usedClaims } = await anArticle(cms(), team.editor)
    return { subject: `articles/${id}`, claim: idOf(usedClaims?.[0]), contentHash: await steps().approve(`articles/${id}`) }
  }
  const newer = async (subject: string, contentHash: string) =>
    (await steps().api.get<{ findings: Finding[] }>(`/${subject}/findings?contentHash=${contentHash}`, team.editor)).body.findings.filter(({ code }) => code === 'claim.newer').map(({ severity }) => severity)

  test('gives the text a finding, and lets it be published', async () => {
    const { subject, claim, contentHash } = await approved()
    expect(await newer(subject, contentHash)).toEqual([])
    await steps().api.patch(`/claims/${claim}`, team.editor, { statement: 'The remedy shortened the attack a little in a trial of 120 adults.' })
    expect(await newer(subject, contentHash)).toEqual(['warns'])
    expect((await steps().api.post(`/${subject}/publish`, team.publisher, { contentHash })).status).toBe(200)
  }, 60_000)

  test('keeps it from publication where its author marked the change as relevant to safety', async () => {
    const { subject, claim, contentHash } = await approved()
    await steps().api.patch(`/claims/${claim}`, team.editor, { statement: 'The remedy did not shorten the attack in a trial of 120 adults.', safetyRelevant: true })
    expect(await newer(subject, contentHash)).toEqual(['blocks'])
    expect(await steps().api.post(`/${subject}/publish`, team.publisher, { contentHash })).toMatchObject(refusal('findings', [expect.stringContaining('claim.newer')]))
  }, 60_000)
})

describe('a published working copy', () => {
  test('is revised by the first save that changes something, before that is written, and by none that changes nothing', async () => {
    const { id } = await anArticle(cms(), team.editor)
    await steps().publish(`articles/${id}`)
    const { title, body, authors, disclosure, revision, slug } = await articleOf(id)
    for (const same of [{ title }, {}, { title, body, authors, disclosure, revision: (revision as number) + 2, slug }]) expect((await steps().api.patch(`/articles/${id}`, team.editor, same)).status).toBe(200)
    expect((await typesIn(id)).at(-1)).toBe('published')
    expect(await articleOf(id)).toMatchObject({ workflow: { stage: 'published' } })

    const before = await rowsOf(cms(), 'publications')
    expect((await steps().api.patch(`/articles/${id}`, team.editor, { title: 'What the remedy does now' })).status).toBe(200)
    const { body: record } = await steps().api.get<{ events: RecordedEvent[] }>(`/articles/${id}/record`, team.editor)
    const revised = record.events.at(-1)
    const after = await articleOf(id)
    expect(revised?.body.type).toBe('revised')
    expect(String(revised?.at) <= String(after['updatedAt'])).toBe(true)
    expect(after).toMatchObject({ title: 'What the remedy does now', workflow: { stage: 'draft', live: 'edition', edition: 1 } })
    const publications = ({ publications: rows = [] }: Record<string, readonly object[]>) => rows.map((row) => ({ ...row, seq: 0 }))
    expect(publications(await rowsOf(cms(), 'publications'))).toEqual(publications(before))
  }, 60_000)

  test('gets the last edition’s text back, every field of it, when a revision is discarded; the given-up text stays a version', async () => {
    const { id, usedClaims } = await anArticle(cms(), team.editor, { dek: 'In short', changeNote: { text: 'First edition', kind: 'update' } })
    const contentHash = await steps().publish(`articles/${id}`)
    const published = await articleOf(id)
    const topic = await cms().create({ collection: 'topics', data: { name: 'Remedies', slug: 'remedies' } })
    const clinic = await aClinic(cms())
    const next = {
      title: 'Given up', dek: '', body: bodyOf([text('All new.'), cites(idOf(usedClaims?.[0]))]), authors: [], quotedExperts: [{ name: 'Somebody Else', credentials: 'MD' }], disclosure: { funding: '', conflicts: 'Many.' },
      changeNote: { text: '', kind: 'correction' }, crisisResource: 'Call somebody.', jurisdiction: 'DE', topics: [topic.id], clinic: clinic.id, clinicRelation: 'offer', containsAdvertising: true, risk: 'high',
      supporting: { title: [idOf(usedClaims?.[0])] }, heroImage: { caption: 'A caption' }, slug: 'given-up',
    }
    expect((await steps().api.patch(`/articles/${id}`, team.editor, next)).status).toBe(200)
    await steps().done(`articles/${id}`, 'discard-revision', team.editor)

    const { revision: _then, updatedAt: _before, contributors: _whoThen, workflow: _stageThen, ...was } = published
    const { revision: _now, updatedAt: _after, contributors: _who, workflow: _stage, ...is } = await articleOf(id)
    expect(readable(is)).toEqual(readable(was))
    expect((await typesIn(id)).slice(-2)).toEqual(['revised', 'revision-discarded'])
    const given = await steps().api.get<{ docs: { version: { title: string } }[] }>(`/articles/versions?where[parent][equals]=${id}&where[version.title][equals]=Given%20up`, team.editor)
    expect(given.body.docs.map(({ version }) => version.title)).toEqual(['Given up'])
    const signed = { contentHash, password: PASSWORD, declaresNoConflict: true }
    expect((await steps().api.post(`/articles/${id}/reaffirm`, team.reviewer.user, signed)).status).toBe(200)
  }, 60_000)
})

/** Without what means nothing: a field that is empty, however it is, and the ids that Payload gives to blocks and rows which have none. */
const readable = (value: unknown): unknown => JSON.parse(JSON.stringify(value, (key, field: unknown) => (isEmpty(field) || (key === 'id' && /^[0-9a-f]{24}$/.test(String(field))) ? undefined : field)))
const isEmpty = (field: unknown): boolean => field === null || field === '' || field === false || (Array.isArray(field) && field.length === 0)
