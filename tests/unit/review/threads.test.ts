import { describe, expect, test } from '@jest/globals'
import type { RecordedEvent } from '../../../src/domain/editorial/event'
import type { Comment } from '../../../src/domain/review/comment'
import { goes, sentIn, threadsOf, toSend } from '../../../src/domain/review/threads'

const ANA = { id: 'ana', name: 'Dr Ana' }
const EDDI = { id: 'eddi', name: 'Eddi' }
const ROUND = { submittedAt: 'round-2', statements: new Map([['c1', 'The remedy works.']]) }

const aComment = (id: string, fields: Partial<Comment> = {}): Comment => ({
  id, contentHash: 'hash-2', round: 'round-2', quote: 'shorter', place: { path: 'body/0', start: 0, end: 7 }, mark: null, text: `${id} said`, by: ANA, at: id, editedAt: null, replyTo: '', mentions: [], resolved: null, ...fields,
})
const aReply = (id: string, replyTo: string, fields: Partial<Comment> = {}) => aComment(id, { replyTo, quote: '', place: null, by: EDDI, ...fields })
const aMark = (verdict: 'supported' | 'not-supported' | 'needs-better-source', fields: Partial<Comment> = {}) => aComment('m', { mark: { claim: 'c1', verdict }, text: '', ...fields })

const NOTHING = new Map<string, number>()
const sentBack = (comments: readonly Comment[], ...sent: string[]) => toSend(comments, new Map(sent.map((id) => [id, 3])), ROUND)

test('a thread is what opened it and all replies, oldest first', () => {
  const threads = threadsOf([aReply('3', '1'), aComment('2'), aReply('4', '1'), aComment('1')])
  expect(threads.map(({ id, replies }) => [id, replies.map((reply) => reply.id)])).toEqual([['1', ['3', '4']], ['2', []]])
})

describe('a request for changes sends', () => {
  test('what is open with its quote, its replies folded in', () => {
    expect(sentBack([aComment('1'), aReply('2', '1')])).toEqual([{ text: '1 said\nEddi: 2 said', quote: 'shorter', thread: { id: '1', by: 'Dr Ana', said: ['1', '2'] } }])
  })

  test.each([
    ['not-supported', 'Not supported: “The remedy works.”'],
    ['needs-better-source', 'Needs a better source: “The remedy works.”'],
  ] as const)('a mark %s in words', (verdict, text) => {
    expect(sentBack([aMark(verdict)])).toMatchObject([{ text }])
    expect(sentBack([aMark(verdict, { text: 'See page 4.' })])).toMatchObject([{ text: `${text} See page 4.` }])
  })

  test('no mark of a claim that is supported, whatever is said of it', () => {
    expect(sentBack([aMark('supported', { text: 'Well said.' })])).toEqual([])
  })

  test('nothing that is resolved', () => {
    expect(sentBack([aComment('1', { resolved: { by: EDDI, at: '2' } })])).toEqual([])
  })

  test('nothing twice, but what was answered since in this round', () => {
    expect(sentBack([aComment('1')], '1')).toEqual([])
    expect(sentBack([aComment('1'), aReply('2', '1', { round: '' })], '1')).toEqual([])
    expect(sentBack([aComment('1'), aReply('2', '1'), aReply('3', '1', { by: ANA })], '1', '2')).toEqual([{ text: 'Dr Ana: 3 said', quote: 'shorter', thread: { id: '1', by: 'Dr Ana', said: ['3'] } }])
  })

  test('what a recall kept from being sent in an earlier round, but no mark of one', () => {
    expect(sentBack([aComment('1', { round: 'round-1' })])).toHaveLength(1)
    expect(sentBack([aMark('not-supported', { round: 'round-1' })])).toEqual([])
  })

  test('the very threads that say they would go', () => {
    const threads = threadsOf([aComment('1'), aComment('2', { resolved: { by: EDDI, at: '2' } }), aMark('supported'), aComment('4', { round: 'round-1' })])
    expect(threads.filter((thread) => goes(thread, NOTHING, ROUND)).map(({ id }) => id)).toEqual(['1', '4'])
  })
})

test('what was sent, and with which event, is read from the record', () => {
  const event = (seq: number, comments: object[]) => ({ seq, body: { type: 'changes-requested', comments } }) as unknown as RecordedEvent
  const record = [event(2, [{ text: 'older than threads', quote: '' }]), event(5, [{ text: 'x', quote: '', thread: { id: '1', by: 'Dr Ana', said: ['1', '2'] } }])]
  expect([...sentIn(record)]).toEqual([['1', 5], ['2', 5]])
})
