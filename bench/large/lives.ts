import type { Team } from '../../src/demo/team'
import { chained } from '../../src/domain/editorial/chain'
import type { Command } from '../../src/domain/editorial/command'
import { decide } from '../../src/domain/editorial/decide'
import type { RecordedEvent } from '../../src/domain/editorial/event'
import { evolve } from '../../src/domain/editorial/evolve'
import { beginning } from '../../src/domain/editorial/state'
import { keyOf, type Subject } from '../../src/domain/editorial/subject'
import { addDays } from '../../src/domain/time'
import { canonicalHash } from '../../src/domain/snapshot/hash'
import { today, type Cms } from '../../src/operations/cms'
import { planDue, takeOn } from '../../src/operations/desk/plans'
import { project } from '../../src/operations/project'
import { profileOf, reviewerById } from '../../src/operations/signer'
import { freezeNow } from '../../src/operations/text'
import { append } from '../../src/records/events'
import { storeSnapshot } from '../../src/records/snapshots'
import { reserveSlug } from '../../src/records/slugs'

type Step = 'submit' | 'assign' | 'send-back' | 'approve' | 'schedule' | 'publish' | 'revise' | 'withdraw'

/** How a text of this number has fared: of a hundred, fifty-five are live, and there is something of everything. */
function stepsOf(n: number): readonly Step[] {
  const at = n % 100
  if (at < 50) return ['submit', 'approve', 'publish']
  if (at < 55) return ['submit', 'approve', 'publish', 'revise']
  if (at < 80) return []
  if (at < 88) return ['submit', 'assign']
  if (at < 92) return ['submit']
  if (at < 95) return ['submit', 'approve']
  if (at < 97) return ['submit', 'approve', 'schedule']
  if (at < 99) return ['submit', 'send-back']
  return ['submit', 'approve', 'publish', 'withdraw']
}

/**
 * Lets a text live up to today: its record by the workflow's own decisions, as if nothing had stood in the way and a password had been given,
 * and what follows from it. Gate and password would take a hundred times as long.
 */
export async function lifeOf(cms: Cms, { editor, reviewer, publisher, profile }: Team): Promise<(subject: Subject, n: number) => Promise<void>> {
  const day = today(cms)
  const user = reviewer.type === 'user' ? reviewer.id : ''
  const signer = await profileOf(cms, user)
  // The team is of today, and signed a year ago.
  const long = signer && { ...signer, licences: signer.licences.map((licence) => ({ ...licence, verifiedOn: addDays(day, -1_000) })) }
  const signing = { signer: { user, profile: long, contributions: [], passwordSetByOther: false, lacksSecondFactor: false }, matter: { specialties: [], parties: [] } }
  const asked = await reviewerById(cms, profile)

  return async (subject, n) => {
    const key = keyOf(subject)
    const steps = stepsOf(n)
    // The live ones spread over the thirteen months before today, so that the reviews of some are overdue; the others over five weeks.
    const age = steps.includes('publish') ? 1 + (n * 7) % 395 : 1 + (n * 11) % 35
    const at = (step: number): string => new Date(Date.parse(cms.now()) - age * 86_400_000 + step * 3_600_000).toISOString()
    if (steps.length > 0) {
      const { snapshot, document } = await freezeNow(cms, subject)
      const { kind, slug, language, risk, changeNote } = snapshot
      const contentHash = canonicalHash(snapshot)
      const clean = { findings: [], drift: [], kinds: snapshot.claims.map((claim) => claim.kind) }
      const commands: Readonly<Record<Step, Command>> = {
        submit: { action: 'submit', actor: editor, text: { contentHash, slug, language, risk, changeNote }, findings: [] },
        assign: { action: 'assign', actor: editor, reviewer: asked, due: addDays(day, n % 40) },
        'send-back': { action: 'request-changes', actor: reviewer, contentHash, comments: [{ text: 'Name the trial that this rests on.', quote: '' }], seen: null, ...signing },
        approve: { action: 'approve', actor: reviewer, contentHash, signature: { verified: true, factors: ['password'], declaresNoConflict: true }, ...signing, ...clean },
        schedule: { action: 'schedule', actor: publisher, publishAt: `${addDays(day, 3 + (n % 30))}T06:00:00.000Z`, ...clean },
        publish: { action: 'publish', actor: publisher, contentHash, ...clean },
        revise: { action: 'revise', actor: editor },
        withdraw: { action: 'withdraw', actor: publisher, reason: 'A doubt.', notice: 'We are looking into this text.' },
      }
      await reserveSlug(cms.payload, { kind, language, slug }, key, at(0))
      await storeSnapshot(cms.payload, key, snapshot, document, at(0))
      const record: RecordedEvent[] = []
      let state = beginning
      for (const [index, step] of steps.entries()) {
        // High risk: two must sign, and of the second there is none here.
        if (state.review !== null && state.copy === 'clinical-review' && (step === 'schedule' || step === 'publish')) break
        const now = at(index)
        const { body, refusal } = decide(state, commands[step], { now, policy: cms.policy })
        if (refusal !== undefined) throw new Error(`${key}: ${step} was refused: ${refusal.message}`)
        const event = chained(key, state, commands[step].actor, cms.policyHash, body, now)
        if (!(await append(cms.payload, event))) throw new Error(`${key} has a record already.`)
        record.push(event)
        state = evolve(state, event)
      }
      await project(cms, subject, record)
    }
    if (steps.length === 0 && n % 3 === 0) await planDue(cms, editor, subject, { due: addDays(day, (n % 60) - 12), note: '' })
    if (steps.length === 0 && n % 12 === 0) await takeOn(cms, n % 24 === 0 ? editor : publisher, subject, { force: false })
  }
}
