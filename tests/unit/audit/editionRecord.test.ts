import { describe, expect, test } from '@jest/globals'
import { earlierTexts } from '../../../src/domain/audit/differences'
import { exemptionsOf } from '../../../src/domain/audit/exemptions'
import { editionRecord } from '../../../src/domain/audit/sheet'
import { text } from '../../../src/domain/snapshot/content'
import { freeze } from '../../../src/domain/snapshot/freeze'
import { approve, aFinding, publish, reaffirm, recall, revise, submit, TEXT, withdraw } from '../editorial/commands'
import { minute, recordOf } from '../editorial/record'
import { aLibrary, anArticle } from '../snapshot/copies'

const OTHER = { ...TEXT, contentHash: 'hash-2' }
const LIVE = [submit({ findings: [aFinding('warns')] }), approve('ana'), publish()]
const SECOND = [revise(), submit({ text: OTHER }), approve('bea', { contentHash: 'hash-2' }), publish({ contentHash: 'hash-2' })]

describe('what the record says of an edition', () => {
  test('is who submitted, signed and published it, with their events in the chain', () => {
    const record = recordOf(LIVE)
    expect(editionRecord(record, 1)).toMatchObject({
      edition: { number: 1, contentHash: 'hash-1' },
      submitted: { seq: 1, at: minute(0), actor: { name: 'The editor' }, hash: record[0]?.hash, warnings: ['media.alt-missing'], approvalsNeeded: 1 },
      signatures: [{ seq: 2, hash: record[1]?.hash, signature: { user: 'ana' } }],
      published: { seq: 3, at: minute(2), actor: { name: 'The publisher' }, policyHash: 'policy-1', as: 'published' },
      fate: { type: 'live' },
    })
  })

  test('is what took it off first: the next edition, a reaffirmation, or its withdrawal', () => {
    expect(editionRecord(recordOf([...LIVE, ...SECOND]), 1)?.fate).toEqual({ type: 'superseded', by: 2, at: minute(6) })
    expect(editionRecord(recordOf([...LIVE, reaffirm('bea')]), 1)?.fate).toMatchObject({ type: 'superseded', by: 2 })
    expect(editionRecord(recordOf([...LIVE, withdraw(), ...SECOND]), 1)?.fate).toMatchObject({ type: 'withdrawn', reason: 'The trial was retracted.' })
  })

  test('of a reaffirmed one is the submission of its text and the signatures that were given anew', () => {
    expect(editionRecord(recordOf([...LIVE, reaffirm('bea')]), 2)).toMatchObject({ submitted: { seq: 1 }, signatures: [{ seq: 4, signature: { user: 'bea' } }], published: { seq: 4, as: 'reaffirmed' } })
  })

  test('of one that never was is nothing', () => {
    expect(editionRecord(recordOf(LIVE), 2)).toBeNull()
    expect(editionRecord([], 1)).toBeNull()
  })
})

describe('the text of an event is compared', () => {
  const before = (...commands: Parameters<typeof recordOf>[0]) => [...earlierTexts(recordOf(commands))]

  test('with the edition before it', () => {
    expect(before(...LIVE, ...SECOND)).toEqual([
      [1, { edition: null, submission: null }],
      [3, { edition: null, submission: null }],
      [5, { edition: 1, submission: null }],
      [7, { edition: 1, submission: null }],
    ])
  })

  test('and with the submission before it, where that was another text', () => {
    expect(before(submit(), recall(), submit({ text: OTHER }), recall(), submit({ text: OTHER }))).toEqual([
      [1, { edition: null, submission: null }],
      [3, { edition: null, submission: 'hash-1' }],
      [5, { edition: null, submission: null }],
    ])
  })
})

test('exemptions are told with their sentences, whoever made them', () => {
  const body = [{ type: 'paragraph', content: [text('We wrote this. In a trial of 300 adults nothing was measured.'), { type: 'notAStatement', reason: 'An example.', by: 'Ed' }] }] as const
  expect(exemptionsOf(freeze(anArticle({}, ...body), aLibrary()))).toEqual([{ text: 'In a trial of 300 adults nothing was measured.', reason: 'An example.', by: 'Ed' }])
})
