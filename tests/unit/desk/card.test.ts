import { describe, expect, test } from '@jest/globals'
import { cardOf, inList, type Card, type CardCopy } from '../../../src/domain/desk/card'
import { NO_PLAN, type Plan } from '../../../src/domain/desk/plan'
import type { Command } from '../../../src/domain/editorial/command'
import { approve, assign, HIGH_RISK, publish, recall, requestChanges, revise, schedule, submit, withdraw } from '../editorial/commands'
import { aUser } from '../editorial/people'
import { minute, recordOf, SUBJECT } from '../editorial/record'

const COPY: CardCopy = { title: 'Gout', language: 'en', risk: 'standard', topics: ['joints', 'pain'], revision: 7, createdAt: '2027-02-01T00:00:00.000Z' }
const PLAN: Plan = { ...NO_PLAN, editor: 'ada', editorName: 'Ada', takenAt: '2027-02-02T00:00:00.000Z', due: '2027-03-15', note: 'Soon.', edition: 1 }
const WRITER = aUser('wendy', 'editor')

const card = (commands: readonly Command[], plan: Plan | null = null): Card => cardOf({ collection: 'articles', id: 'gout' }, COPY, recordOf(commands), plan, 'UTC')

describe('a card', () => {
  test.each<readonly [string, readonly Command[], Plan | null, Partial<Card>]>([
    ['of a draft that nobody has', [], null, { stage: 'draft', since: COPY.createdAt, due: null, dueFor: null, editor: null, people: '', returned: false, live: 'none', place: `9999-12-31 ${COPY.createdAt} ${SUBJECT}` }],
    ['of a draft that somebody has', [], PLAN, { editor: 'ada', editorName: 'Ada', due: '2027-03-15', dueFor: 'submit', note: 'Soon.', people: '|ada|', place: `2027-03-15 ${COPY.createdAt} ${SUBJECT}` }],
    ['of what nobody is asked to sign', [submit()], PLAN, { stage: 'clinical-review', since: minute(0), due: null, plannedDue: '2027-03-15', people: '|ada|' }],
    ['of what two are asked to sign, by the earlier day', [submit({ text: HIGH_RISK }), assign(), assign({ reviewer: { reviewer: 'p', user: 'bea', name: 'Dr bea', credentials: 'MD' }, due: '2027-03-20' })], null, { due: '2027-03-20', dueFor: 'sign', people: '|ana|bea|', since: minute(0) }],
    ['of what one of two has signed', [submit({ text: HIGH_RISK }), assign(), approve('ana')], null, { stage: 'clinical-review', asked: [], people: '', due: null }],
    ['of an approved text', [submit(), approve('ana')], null, { stage: 'approved', since: minute(1), due: null }],
    ['of a scheduled text', [submit(), approve('ana'), schedule({ publishAt: '2027-06-01T00:00:00.000Z' })], null, { due: '2027-06-01', dueFor: 'go-live', since: minute(1) }],
    ['of a live text', [submit(), approve('ana'), publish()], null, { stage: 'published', live: 'edition', edition: 1, reviewDue: '2028-03-01', due: '2028-03-01', dueFor: 'look-again', since: minute(2) }],
    ['of a live text, whose plan is done', [submit(), approve('ana'), publish()], PLAN, { editor: null, note: null, people: '' }],
    ['of the next edition, which is due when the live one is looked at again', [submit(), approve('ana'), publish(), revise()], PLAN, { stage: 'draft', since: minute(3), edition: 1, due: '2028-03-01', dueFor: 'look-again', editor: null }],
    ['of the next edition, planned', [submit(), approve('ana'), publish(), revise()], { ...PLAN, edition: 2 }, { due: '2027-03-15', dueFor: 'submit', editor: 'ada' }],
    ['of what was withdrawn', [submit(), approve('ana'), publish(), withdraw()], null, { live: 'withdrawn', edition: null, reviewDue: null, due: null }],
    ['of what came back: it waits for whoever submitted it', [submit({ actor: WRITER }), requestChanges('ana')], null, { stage: 'draft', returned: true, people: '|wendy|', since: minute(1) }],
    ['of what came back and somebody has taken', [submit({ actor: WRITER }), requestChanges('ana')], PLAN, { returned: true, people: '|ada|' }],
    ['of what was submitted again', [submit(), requestChanges('ana'), submit()], null, { returned: false }],
    ['of what its editors took back themselves', [submit(), recall()], null, { stage: 'draft', returned: false, people: '' }],
    ['of what came back once, and was recalled the second time', [submit(), requestChanges('ana'), submit(), recall()], null, { returned: false, people: '' }],
  ])('%s', (_what, commands, plan, expected) => {
    expect(card(commands, plan)).toMatchObject(expected)
  })

  test('can be found by each of its topics, and by no part of one', () => {
    const { topics } = card([])
    expect(['joints', 'pain', 'joint', 'ain'].map((topic) => topics.includes(inList(topic)))).toEqual([true, true, false, false])
  })
})
