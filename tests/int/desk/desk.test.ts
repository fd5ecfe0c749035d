import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import type { Subject } from '../../../src/domain/editorial/subject'
import { cmsOf, type Cms } from '../../../src/operations/cms'
import { keepCard, type CardRow } from '../../../src/operations/desk/cards'
import { judgeTexts } from '../../../src/operations/desk/judge'
import type { Desk, DeskColumn } from '../../../src/operations/desk/desk'
import type { Article, User } from '../../../src/payload-types'
import { took } from '../races/deeds'
import { anArticle, aTeam, type Team } from '../support/builders'
import { startCms } from '../support/cms'
import { probatum } from '../support/probatum'
import { rest } from '../support/requests'

let now = new Date('2027-03-01T12:00:00.000Z')
let cms: Payload
let team: Team
let api: ReturnType<typeof rest>
let topic: string
let made: Record<'free' | 'mine' | 'late' | 'asked' | 'approved' | 'live' | 'clinic', Subject>

const article = async (fields: Partial<Article> = {}): Promise<Subject> => ({ collection: 'articles', id: (await anArticle(cms, team.editor, fields)).id })
const path = ({ collection, id }: Subject): string => `/${collection}/${id}`

beforeAll(async () => {
  cms = await startCms(probatum({ clock: () => now }))
  team = await aTeam(cms)
  api = rest(cms)
  topic = (await cms.create({ collection: 'topics', data: { name: 'Gout', slug: 'gout' }, depth: 0 })).id
  made = {
    free: await article({ title: 'Free of charge', topics: [topic] }),
    mine: await article({ title: 'Taken on', risk: 'high' }),
    late: await article({ title: 'Long overdue' }),
    asked: await article({ title: 'Waiting for a signature' }),
    approved: await article({ title: 'Signed' }),
    live: await article({ title: 'On the air' }),
    clinic: { collection: 'clinics', id: (await cms.create({ collection: 'clinics', data: { name: 'Clinic by the river', slug: 'river', language: 'en', risk: 'low' } as never, user: { ...team.editor, collection: 'users' }, depth: 0 })).id },
  }
  await api.post(`${path(made.mine)}/take`, team.editor)
  await api.post(`${path(made.mine)}/plan`, team.editor, { due: '2027-04-01', note: '' })
  await api.post(`${path(made.late)}/plan`, team.publisher, { due: '2027-02-01', note: 'Ask the author.' })
  await took(cms, team, made.asked, 'submit')
  await api.post(`${path(made.asked)}/assign`, team.editor, { reviewer: team.reviewer.id, due: '2027-03-10' })
  await took(cms, team, made.approved, 'submit', 'approve')
  await took(cms, team, made.live, 'submit', 'approve', 'publish')
}, 120_000)
afterAll(() => cms?.destroy())

const desk = async (as: User, query = ''): Promise<Desk> => (await api.get<Desk & Record<string, unknown>>(`/desk${query}`, as)).body
const titles = async (as: User, query = ''): Promise<string[][]> => (await desk(as, query)).columns.map(({ cards }) => cards.map(({ title }) => title))

describe('the desk', () => {
  test('shows each subject in its stage: what waits for me, then by its day, then the oldest; what is live and in order, not', async () => {
    expect(await titles(team.editor)).toEqual([['Taken on', 'Long overdue', 'Free of charge', 'Clinic by the river'], ['Waiting for a signature'], ['Signed'], []])
    expect(await titles(team.publisher)).toEqual([['Long overdue', 'Taken on', 'Free of charge', 'Clinic by the river'], ['Waiting for a signature'], ['Signed'], []])
  })

  test('says of each what somebody has to know', async () => {
    const { columns, today } = await desk(team.reviewer.user)
    expect(today).toBe('2027-03-01')
    expect(columns[1]).toMatchObject({ stage: 'clinical-review', total: 1, next: null, cards: [{ mine: true, due: '2027-03-10', dueFor: 'sign', asked: [{ user: team.reviewer.user.id, due: '2027-03-10' }], risk: 'standard', live: 'none', edition: null }] })
    expect(columns[0]?.cards[0]).toMatchObject({ title: 'Long overdue', mine: false, note: 'Ask the author.', editor: null })
  })

  test.each<readonly [string, string[][]]>([
    ['?whose=mine', [['Taken on'], [], [], []]],
    ['?whose=nobodys', [['Long overdue', 'Free of charge', 'Clinic by the river'], ['Waiting for a signature'], ['Signed'], []]],
    ['?kind=clinics', [['Clinic by the river'], [], [], []]],
    ['?risk=high', [['Taken on'], [], [], []]],
    ['?overdue=yes', [['Long overdue'], [], [], []]],
    ['?text=charge%20FREE', [['Free of charge'], [], [], []]],
    ['?text=air', [[], [], [], ['On the air']]],
    ['?text=100%25', [[], [], [], []]],
    ['?month=2028-03', [[], [], [], ['On the air']]],
    ['?month=earlier', [[], [], [], []]],
    ['?age=3-7', [[], [], [], []]],
    ['?age=15-&kind=articles&whose=mine', [['Taken on'], [], [], []]],
    ['?topic=nothing', [[], [], [], []]],
  ])('filters by %s, and counts what it filters', async (query, expected) => {
    expect(await titles(team.editor, query)).toEqual(expected)
    expect((await desk(team.editor, query)).columns.map(({ total }) => total)).toEqual(expected.map(({ length }) => length))
  })

  test('filters by topic, and follows a text that gets another one', async () => {
    expect((await titles(team.editor, `?topic=${topic}`))[0]).toEqual(['Free of charge'])
    await api.patch(path(made.late), team.editor, { topics: [topic] })
    expect((await titles(team.editor, `?topic=${topic}`))[0]).toEqual(['Long overdue', 'Free of charge'])
  })

  test('shows approved texts to publishers as theirs, and to nobody else', async () => {
    expect([(await desk(team.publisher)).columns[2]?.cards[0]?.mine, (await desk(team.editor)).columns[2]?.cards[0]?.mine]).toEqual([true, false])
  })

  test('shows what is live when its review comes near', async () => {
    now = new Date('2028-02-10T12:00:00.000Z')
    const { columns: [, , , published] } = await desk(team.editor)
    expect(published).toMatchObject({ total: 1, cards: [{ title: 'On the air', dueFor: 'look-again', due: '2028-03-01', edition: 1 }] })
    now = new Date('2027-03-01T12:00:00.000Z')
  })

  test('is for the team alone', async () => {
    expect((await api.get('/desk', null)).status).toBe(401)
  })
})

test('a column pages through mine and others without losing or repeating one', async () => {
  const ids = Array.from({ length: 47 }, (_, n) => `articles:0000${String(n).padStart(4, '0')}-0000-4000-8000-000000000000`)
  const template = await cms.db.findOne<CardRow>({ collection: 'desk-cards', where: { id: { equals: `articles:${made.approved.id}` } } })
  for (const [n, id] of ids.entries()) await cms.db.create({ collection: 'desk-cards', data: { ...template, id, title: `Paged ${n}`, place: `2027-0${(n % 9) + 1}-01 2027-01-01T00:00:00.000Z ${id}`, people: n % 2 === 0 ? `|${team.editor.id}|` : '', stamp: 1 }, returning: false })
  const seen: { title: string; mine: boolean }[] = []
  let after: string | null = ''
  let pages = 0
  while (after !== null) {
    const { body }: { body: DeskColumn } = await api.get<DeskColumn & Record<string, unknown>>(`/desk?stage=approved&text=Paged${after === '' ? '' : `&after=${encodeURIComponent(after)}`}`, team.editor)
    expect(body.total).toBe(47)
    seen.push(...body.cards)
    after = body.next
    pages++
  }
  expect([pages, seen.length, new Set(seen.map(({ title }) => title)).size]).toEqual([3, 47, 47])
  expect(seen.map(({ mine }) => mine)).toEqual([...Array(24).fill(true), ...Array(23).fill(false)])
  await cms.db.deleteMany({ collection: 'desk-cards', where: { id: { in: ids } } })
}, 60_000)

test('a card that was lost, or says what is not so, is made anew', async () => {
  const subject = made.late
  const stored = async () => cms.db.findOne<CardRow>({ collection: 'desk-cards', where: { id: { equals: `articles:${subject.id}` } } })
  const before = await stored()
  await cms.db.updateOne({ collection: 'desk-cards', id: `articles:${subject.id}`, data: { stage: 'published', title: 'Forged', seq: 99 } })
  await keepCard(cmsOf(cms), subject)
  expect({ ...(await stored()), stamp: 0 }).toEqual({ ...before, stamp: 0 })
  await cms.db.deleteOne({ collection: 'desk-cards', where: { id: { equals: `articles:${subject.id}` } } })
  await Promise.all([keepCard(cmsOf(cms), subject), keepCard(cmsOf(cms), subject)])
  expect({ ...(await stored()), stamp: 0, judged: '', rules: '' }).toEqual({ ...before, stamp: 0, judged: '', rules: '' })
})

describe('what each rule finds', () => {
  const rows = async (id: string) => (await cms.db.find<{ id: string; code: string; severity: string; count: number }>({ collection: 'rule-findings', where: { subject: { equals: id } }, sort: 'id', limit: 0, pagination: false })).docs
  const codes = async (id: string) => (await rows(id)).map(({ code }) => code)

  test('is kept of each text, followed when it is saved, and can be filtered by', async () => {
    const subject = await article({ title: 'This cures everybody, always', authors: [], disclosure: { funding: '', conflicts: '' } })
    const id = `articles:${subject.id}`
    await judgeTexts(cmsOf(cms), 60_000)
    expect(await codes(id)).toContain('disclosure.missing')
    expect(await titles(team.editor, '?rule=disclosure.missing')).toContainEqual(expect.arrayContaining(['This cures everybody, always']))
    await api.patch(path(subject), team.editor, { disclosure: { funding: 'None.', conflicts: 'None declared.' } })
    expect(await judgeTexts(cmsOf(cms), 60_000)).toEqual({ texts: 1, problems: [] })
    expect(await codes(id)).not.toContain('disclosure.missing')
    expect((await titles(team.editor, '?rule=disclosure.missing')).flat()).not.toContain('This cures everybody, always')
    expect(await judgeTexts(cmsOf(cms), 60_000)).toEqual({ texts: 0, problems: [] })
  }, 60_000)

  test('is asked for again a day later, and stops where its time is over', async () => {
    const { totalDocs } = await cms.db.count({ collection: 'desk-cards', where: {} })
    now = new Date('2027-03-02T12:00:01.000Z')
    expect((await judgeTexts(cmsOf(cms), 0)).texts).toBe(0)
    expect(await judgeTexts(cmsOf(cms), 60_000)).toEqual({ texts: totalDocs, problems: [] })
  }, 60_000)

  test('of a text that can’t be judged is told, and keeps none of the others back', async () => {
    const { totalDocs } = await cms.db.count({ collection: 'desk-cards', where: {} })
    now = new Date('2027-03-03T12:00:02.000Z')
    let asked = 0
    const failing: Cms = {
      ...cmsOf(cms),
      get rules() {
        if (asked++ === 0) throw new Error('The rules are gone.')
        return cmsOf(cms).rules
      },
    }
    expect(await judgeTexts(failing, 60_000)).toEqual({ texts: totalDocs, problems: [expect.stringMatching(/^(articles|clinics):.*: The rules are gone\.$/)] })
  }, 60_000)
})
