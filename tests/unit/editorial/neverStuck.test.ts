import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { chained, verifyChain } from '../../../src/domain/editorial/chain'
import type { Command } from '../../../src/domain/editorial/command'
import { decide } from '../../../src/domain/editorial/decide'
import type { RecordedEvent } from '../../../src/domain/editorial/event'
import { evolve, replay } from '../../../src/domain/editorial/evolve'
import { beginning, isLocked, type SubjectState } from '../../../src/domain/editorial/state'
import { EMPTY, entered, type Ledger } from './ledger'
import { START, SUBJECT, WAYS } from './record'
import { anyStep, commandOf, policyOf, TEAM, type Step } from './steps'
import { isPublished, isWithdrawn, shapeOf, wayTo } from './waysOut'

const WALKS = 40
const STEPS = 250

/** The first state seen of each shape. */
const reached = new Map([[shapeOf(beginning), beginning]])
const happened = new Set<string>()

test(`in ${WALKS * STEPS} random steps by random people, nothing unsigned goes live, and the record verifies`, () => {
  // Shrinking walks of this length takes minutes; the events that led to a failure tell as much.
  fc.assert(fc.property(fc.array(anyStep, { minLength: STEPS, maxLength: STEPS, size: 'max' }), walk), { numRuns: WALKS, endOnFailure: true })
})

function walk(steps: readonly Step[]): void {
  const record: RecordedEvent[] = []
  let state: SubjectState = beginning
  let ledger: Ledger = EMPTY
  let clock = START
  try {
    for (const step of steps) {
      clock = new Date(Date.parse(clock) + step.hours * 3_600_000).toISOString()
      const command = commandOf(step, state, clock)
      const { body, refusal } = decide(state, command, { now: clock, policy: policyOf(step) })
      happened.add(refusal === undefined ? body.type : `refused: ${refusal.code}`)
      if (refusal !== undefined) continue
      const event = chained(SUBJECT, state, command.actor, `house-${step.house}`, body, clock)
      const next = evolve(state, event)
      record.push(event)
      ledger = entered(ledger, step, event)
      agree(next, ledger)
      unmoved(state, next, command)
      state = next
      reached.set(shapeOf(state), state)
    }
  } catch (error) {
    throw new Error(`After ${record.map(({ body }) => body.type).join(', ')}`, { cause: error })
  }
  expect(verifyChain(SUBJECT, record)).toEqual([])
  expect(replay(record)).toEqual(state)
}

/** What our state says is live, signed and submitted is what the ledger has. */
function agree({ live, review, editions, reaffirmations, copy }: SubjectState, ledger: Ledger): void {
  expect(editions.map(({ number }) => number)).toEqual(Array.from({ length: ledger.editions }, (_, index) => index + 1))
  expect(live.type === 'edition').toBe(ledger.live !== null)
  if (live.type === 'edition' && ledger.live !== null) {
    const { contentHash, signatures } = live.edition
    const signers = new Set(signatures.map(({ user }) => user))
    expect(contentHash).toBe(ledger.live.text)
    expect(signers).toEqual(ledger.live.by)
    expect(signers.size).toBe(signatures.length)
    expect(signers.size).toBeGreaterThanOrEqual(ledger.live.asked)
  }
  expect(review?.text.contentHash).toBe(ledger.round?.text)
  expect(review?.approvals.map(({ user }) => user) ?? []).toEqual([...(ledger.round?.by ?? [])])
  expect(copy === 'approved').toBe(ledger.round !== null && ledger.round.by.size >= ledger.round.asked)
  expect(reaffirmations.map(({ user }) => user)).toEqual([...ledger.reaffirming.by])
}

/** In a locked stage the text under review stays; what is live changes by publish, reaffirm and withdraw alone. */
function unmoved(before: SubjectState, after: SubjectState, { action }: Command): void {
  if (isLocked(before) && isLocked(after)) expect(after.review?.text).toBe(before.review?.text)
  if (!['publish', 'reaffirm', 'withdraw'].includes(action)) expect(after.live).toBe(before.live)
}

describe('from every state that was reached', () => {
  test('the walk has seen every pair of stage and live, every event and every refusal', () => {
    expect(new Set([...reached.keys()].map((shape) => shape.split(' ')[0]))).toEqual(new Set(Object.keys(WAYS)))
    expect([...happened].sort()).toEqual([
      'approval-revoked',
      'approved',
      'assigned',
      'changes-requested',
      'noted',
      'published',
      'reaffirmed',
      'recalled',
      'refused: drift',
      'refused: findings',
      'refused: forbidden',
      'refused: ineligible',
      'refused: invalid',
      'refused: signature',
      'refused: stage',
      'refused: stale',
      'revised',
      'revision-discarded',
      'schedule-failed',
      'scheduled',
      'submitted',
      'unscheduled',
      'withdrawn',
    ])
  })

  test('a full team finds a way to published, and from there to withdrawn', () => {
    for (const [shape, state] of reached) {
      const published = wayTo(isPublished, state, TEAM)
      expect({ shape, published: published !== null }).toEqual({ shape, published: true })
      expect({ shape, withdrawn: published !== null && wayTo(isWithdrawn, published.end, TEAM) !== null }).toEqual({ shape, withdrawn: true })
    }
  })

  test('whatever is live can be withdrawn at once', () => {
    for (const [shape, state] of reached) {
      if (state.live.type === 'edition')
        expect({ shape, way: wayTo(isWithdrawn, state, TEAM)?.way.map(({ action }) => action) }).toEqual({ shape, way: ['withdraw'] })
    }
  })
})

test('a team with one reviewer too few finds no way to published', () => {
  expect(wayTo(isPublished, beginning, TEAM.slice(0, 1))).toBeNull()
  expect(wayTo(isPublished, beginning, TEAM.slice(0, 2))?.way.map(({ action }) => action)).toEqual(['submit', 'approve', 'approve', 'publish'])
})
