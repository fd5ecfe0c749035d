import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { defaultPolicy } from '../../../src/domain/policy'
import { keyOf, type Subject } from '../../../src/domain/editorial/subject'
import { cmsOf } from '../../../src/operations/cms'
import { answerFalls } from '../../../src/operations/falls'
import { project } from '../../../src/operations/project'
import { publishDue } from '../../../src/operations/publishDue'
import { stateOf } from '../../../src/operations/record'
import { schedule } from '../../../src/operations/schedule'
import { readRecord } from '../../../src/records/events'
import { as, took } from '../races/deeds'
import { aTeam, type Team } from '../support/builders'
import { aCms, startCms } from '../support/cms'
import { probatum } from '../support/probatum'
import { aShelf, live, notesOn, resting, standing, toldTo } from './library'

let now = ''
const clock = { clock: () => new Date(now) }
const cms = aCms(probatum(clock))
const look = () => answerFalls(cmsOf(cms()))
const minutes = (count: number) => (now = new Date(Date.parse(now) + count * 60_000).toISOString())
let team: Team
beforeEach(async () => {
  now = '2030-05-01T08:00:00.000Z'
  team = await aTeam(cms())
})
afterEach(() => {
  jest.restoreAllMocks()
})

describe('when a source is retracted', () => {
  test('readers of what rests on it are told, as an event of the system with its cause, and the edition stays as it was signed', async () => {
    const { source, claim } = await aShelf(cms(), team)
    const subject = await resting(cms(), team, claim, ...live)
    const signed = (await stateOf(cmsOf(cms()), subject)).live
    minutes(1)
    await standing(cms(), team, source, 'retracted')
    expect(await look()).toMatchObject({ noted: [keyOf(subject)], withdrawn: [], problems: [] })

    const note = `A source of this page was retracted: “${source.title}” (reference 1). What the page says on the strength of it is being reviewed.`
    expect((await readRecord(cms(), keyOf(subject))).at(-1)).toMatchObject({ actor: { type: 'system', name: 'policy' }, body: { type: 'noted', topic: 'source-status', text: note, cause: `sources:${source.id}` } })
    expect((await stateOf(cmsOf(cms()), subject)).live).toEqual(signed)
    const { docs } = await cms().find({ collection: 'publications', where: { subject: { equals: keyOf(subject) } }, depth: 0 })
    expect(docs[0]?.publication).toMatchObject({ notices: [{ kind: 'source-status', text: note }], sources: { [source.id]: { status: 'retracted', statusOn: '2030-04-30' } } })
    const changes = await cms().find({ collection: 'publication-changes', where: { subject: { equals: keyOf(subject) } }, sort: 'position', depth: 0 })
    expect(changes.docs.map(({ kind }) => kind)).toEqual(['published', 'noted'])
  })

  test('its status stands beside what cites it as a projection would write it, and nothing else of the row is touched', async () => {
    const { source, claim } = await aShelf(cms(), team)
    const subject = await resting(cms(), team, claim, ...live)
    const row = async () => (await cms().db.findOne({ collection: 'publications', where: { id: { equals: keyOf(subject) } } })) as unknown
    const before = await row()
    await standing(cms(), team, source, 'corrected')
    const after = await row()
    expect(after).not.toEqual(before)
    await project(cmsOf(cms()), subject, await readRecord(cms(), keyOf(subject)))
    expect(await row()).toEqual(after)
    await standing(cms(), team, source, 'current', null)
    expect(await row()).toEqual(before)
  })

  test('a day that is set right afterwards is shown, and nobody is told again', async () => {
    const { source, claim } = await aShelf(cms(), team)
    const subject = await resting(cms(), team, claim, ...live)
    minutes(1)
    await standing(cms(), team, source, 'retracted', null)
    await look()
    const told = await toldTo(cms(), team.editor)
    minutes(1)
    await standing(cms(), team, source, 'retracted', '2030-04-29')
    expect(await look()).toMatchObject({ noted: [], told: 0 })
    expect(await toldTo(cms(), team.editor)).toEqual(told)
    const { docs } = await cms().find({ collection: 'publications', where: { subject: { equals: keyOf(subject) } }, depth: 0 })
    expect(docs[0]?.publication).toMatchObject({ sources: { [source.id]: { status: 'retracted', statusOn: '2030-04-29' } } })
  })

  test('the people of every text that uses it are told once, be it live, under review or a draft, and nobody else is', async () => {
    const { source, claim } = await aShelf(cms(), team)
    const stranger = (await aTeam(cms())).editor
    await resting(cms(), team, claim, ...live)
    await resting(cms(), team, claim, 'submit', 'approve')
    await resting(cms(), team, claim)
    minutes(1)
    await standing(cms(), team, source, 'retracted')
    await look()
    await look()
    expect(await toldTo(cms(), team.editor)).toEqual(Array(3).fill(`The source “${source.title}” was retracted on 30 April 2030. “What the remedy does” uses it: look whether what it says still stands.`))
    expect(await toldTo(cms(), team.reviewer.user)).toHaveLength(2)
    expect(await toldTo(cms(), team.publisher)).toHaveLength(1)
    expect(await toldTo(cms(), team.second.user)).toEqual([])
    expect(await toldTo(cms(), stranger)).toEqual([])
  })

  test('what only lists it, or cites it as speaking against a claim, shows its status and no notice', async () => {
    const { source, claim } = await aShelf(cms(), team, 'contradicts')
    const subject = await resting(cms(), team, claim, ...live)
    minutes(1)
    await standing(cms(), team, source, 'retracted')
    expect(await look()).toMatchObject({ noted: [], withdrawn: [] })
    expect(await notesOn(cms(), subject)).toEqual([])
    expect(await toldTo(cms(), team.editor)).toHaveLength(1)
  })

  test('a look that comes twice, or from two processes at once, leaves one event and tells nobody again', async () => {
    const { source, claim } = await aShelf(cms(), team)
    const subject = await resting(cms(), team, claim, ...live)
    minutes(1)
    await standing(cms(), team, source, 'retracted')
    await Promise.all([look(), look(), look()])
    await look()
    expect((await readRecord(cms(), keyOf(subject))).map(({ body }) => body.type)).toEqual(['submitted', 'approved', 'published', 'noted'])
    expect(await toldTo(cms(), team.editor)).toHaveLength(1)
  })

  test('a look that dies on the way is taken up by the next', async () => {
    const { source, claim } = await aShelf(cms(), team)
    const [first, second] = [await resting(cms(), team, claim, ...live), await resting(cms(), team, claim, ...live)]
    minutes(1)
    await standing(cms(), team, source, 'retracted')
    jest.spyOn(cms().kv, 'set').mockRejectedValueOnce(new Error('The database is away.'))
    await expect(look()).rejects.toThrow('away')
    await look()
    for (const subject of [first, second]) expect(await notesOn(cms(), subject)).toHaveLength(1)
    expect(await toldTo(cms(), team.editor)).toHaveLength(2)
  })

  test('a text that can’t be answered for is told to the operator, tried again, and keeps none of the others back', async () => {
    const [one, other] = [await aShelf(cms(), team), await aShelf(cms(), team)]
    const subjects: Subject[] = []
    for (const claim of [one.claim, one.claim, one.claim, other.claim]) subjects.push(await resting(cms(), team, claim, ...live))
    const [broken, ...whole] = subjects.map(keyOf).sort() as [string, ...string[]]
    minutes(1)
    for (const { source } of [one, other]) await standing(cms(), team, source, 'retracted')
    const { create } = cms().db
    jest.spyOn(cms().db, 'create').mockImplementation((args) => (['notifications', 'review-events'].includes(args.collection) && args.data['subject'] === broken ? Promise.reject(new Error('The disk is full.')) : create.call(cms().db, args)))
    const first = await look()
    expect(new Set(first.problems)).toEqual(new Set([`${broken}: The disk is full.`]))
    expect([...first.noted].sort()).toEqual(whole)
    jest.restoreAllMocks()
    expect(await look()).toMatchObject({ noted: [broken], problems: [] })
    for (const subject of subjects) expect(await notesOn(cms(), subject)).toHaveLength(1)
    expect(await toldTo(cms(), team.editor)).toHaveLength(4)
  })

  test('what is taken back while a look is under way, or stamped after one by a clock that ran ahead, is answered as it is', async () => {
    const { source, claim } = await aShelf(cms(), team)
    const subject = await resting(cms(), team, claim, ...live)
    minutes(1)
    await standing(cms(), team, source, 'retracted')
    const { create } = cms().db
    jest.spyOn(cms().db, 'create').mockImplementation(async (args) => {
      if (args.collection === 'notifications') {
        jest.restoreAllMocks()
        await standing(cms(), team, source, 'current', null)
      }
      return create.call(cms().db, args) as never
    })
    expect(await look()).toMatchObject({ problems: [] })
    expect(await notesOn(cms(), subject)).toEqual([])
    now = '2030-05-01T10:00:00.000Z'
    await look()
    now = '2030-05-01T09:00:00.000Z'
    await standing(cms(), team, source, 'retracted')
    minutes(1)
    expect(await look()).toMatchObject({ noted: [keyOf(subject)] })
  })
})

describe('where the policy withdraws', () => {
  let strict: ReturnType<typeof cms>
  beforeAll(async () => {
    now = '2030-05-01T08:00:00.000Z'
    strict = await startCms(probatum({ ...clock, house: { policy: { ...defaultPolicy, retracted: 'withdraw' }, ownRules: [] } }))
  }, 60_000)
  afterAll(() => strict.destroy())

  test('a retraction leaves a tombstone that says why, as an event of the system with its cause; the working copy stays', async () => {
    const people = await aTeam(strict)
    const { source, claim } = await aShelf(strict, people)
    const subject = await resting(strict, people, claim, ...live)
    minutes(1)
    await standing(strict, people, source, 'retracted')
    expect(await answerFalls(cmsOf(strict))).toMatchObject({ noted: [], withdrawn: [keyOf(subject)] })
    expect((await readRecord(strict, keyOf(subject))).at(-1)).toMatchObject({ actor: { name: 'policy' }, body: { type: 'withdrawn', cause: `sources:${source.id}`, reason: expect.stringContaining('retracted on 2030-04-30') } })
    expect(await stateOf(cmsOf(strict), subject)).toMatchObject({ copy: 'published', live: { type: 'withdrawn', notice: expect.stringContaining('a source that it rests on was retracted') } })
    expect(await answerFalls(cmsOf(strict))).toMatchObject({ withdrawn: [] })
  })

  test('an expression of concern is a notice all the same', async () => {
    const people = await aTeam(strict)
    const { source, claim } = await aShelf(strict, people)
    const subject = await resting(strict, people, claim, ...live)
    minutes(1)
    await standing(strict, people, source, 'expression-of-concern', '')
    await answerFalls(cmsOf(strict))
    expect(await notesOn(strict, subject)).toEqual([`The publisher of a source of this page has expressed concern about it: “${source.title}” (reference 1).`])
  })
})

describe('afterwards', () => {
  test('a concern that becomes a retraction replaces the notice, and a mistake that is taken back lifts it', async () => {
    const { source, claim } = await aShelf(cms(), team)
    const subject = await resting(cms(), team, claim, ...live)
    minutes(1)
    await standing(cms(), team, source, 'expression-of-concern')
    await look()
    minutes(10)
    await standing(cms(), team, source, 'retracted')
    await look()
    expect(await notesOn(cms(), subject)).toEqual([expect.stringContaining('was retracted')])
    minutes(10)
    await standing(cms(), team, source, 'current', '')
    await look()
    expect(await notesOn(cms(), subject)).toEqual([])
    expect((await toldTo(cms(), team.editor))[0]).toBe(`The source “${source.title}” is current again. “What the remedy does” uses it.`)
  })

  test('a version that is put back is a fall, or a rise, like any other', async () => {
    const { source, claim } = await aShelf(cms(), team)
    const subject = await resting(cms(), team, claim, ...live)
    minutes(1)
    await standing(cms(), team, source, 'retracted')
    const { docs: versions } = await cms().findVersions({ collection: 'sources', where: { parent: { equals: source.id } }, depth: 0 })
    for (const [status, notes] of [['current', 0], ['retracted', 1]] as const) {
      minutes(10)
      await cms().restoreVersion({ collection: 'sources', id: versions.find(({ version }) => version.status === status)?.id ?? '', user: { ...team.editor, collection: 'users' } })
      await look()
      expect(await notesOn(cms(), subject)).toHaveLength(notes)
    }
  })

  test('what is published in full knowledge of a concern bears no notice of it', async () => {
    const { source, claim } = await aShelf(cms(), team)
    await standing(cms(), team, source, 'expression-of-concern')
    minutes(1)
    const subject = await resting(cms(), team, claim, ...live)
    await look()
    expect(await notesOn(cms(), subject)).toEqual([])
  })

  test.each([
    ['by its schedule', async (subject: Subject) => {
      await schedule(cmsOf(cms()), as(team.publisher), subject, { publishAt: '2030-05-03T08:00:00.000Z' })
      return async () => {
        now = '2030-05-03T08:00:01.000Z'
        await publishDue(cmsOf(cms()))
      }
    }],
    ['by a publisher', async (subject: Subject) => () => took(cms(), team, subject, 'publish')],
  ])('what was signed before a concern and goes live after it, %s, bears the notice', async (_how, prepared) => {
    const { source, claim } = await aShelf(cms(), team)
    const subject = await resting(cms(), team, claim, 'submit', 'approve')
    const publishes = await prepared(subject)
    minutes(1)
    await standing(cms(), team, source, 'expression-of-concern')
    await look()
    minutes(10)
    await publishes()
    expect(await look()).toMatchObject({ noted: [keyOf(subject)], problems: [] })
    expect(await notesOn(cms(), subject)).toEqual([expect.stringContaining('has expressed concern')])
    expect(await look()).toMatchObject({ noted: [] })
  })

  test('a source that falls while the gate has looked and the edition isn’t live yet is answered for', async () => {
    const { source, claim } = await aShelf(cms(), team)
    const subject = await resting(cms(), team, claim, 'submit', 'approve')
    minutes(1)
    const { create } = cms().db
    jest.spyOn(cms().db, 'create').mockImplementation(async (args) => {
      if (args.collection === 'review-events') {
        jest.restoreAllMocks()
        await standing(cms(), team, source, 'retracted')
        minutes(1)
      }
      return create.call(cms().db, args) as never
    })
    await took(cms(), team, subject, 'publish')
    await look()
    expect(await notesOn(cms(), subject)).toEqual([expect.stringContaining('was retracted')])
  })

  test('a source that is looked up and found current, or edited in its words, concerns nobody', async () => {
    const { source, claim } = await aShelf(cms(), team)
    await resting(cms(), team, claim, ...live)
    minutes(1)
    await standing(cms(), team, source, 'unknown', '')
    await cms().update({ collection: 'sources', id: source.id, data: { issue: '4' }, user: { ...team.editor, collection: 'users' }, depth: 0 })
    await look()
    expect(await toldTo(cms(), team.editor)).toEqual([])
  })

  test('nothing that is under review with a retracted source can be approved', async () => {
    const { source, claim } = await aShelf(cms(), team)
    const subject = await resting(cms(), team, claim, 'submit')
    await standing(cms(), team, source, 'retracted')
    await expect(took(cms(), team, subject, 'approve')).rejects.toThrow('1 blocking finding')
  })
})
