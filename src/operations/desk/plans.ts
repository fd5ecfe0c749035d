import { planFor, planned, type Plan, type Planned, type Planning } from '../../domain/desk/plan'
import type { Actor } from '../../domain/editorial/actor'
import { refuse } from '../../domain/editorial/refusal'
import type { Subject } from '../../domain/editorial/subject'
import { canonicalJson } from '../../domain/snapshot/hash'
import type { Cms } from '../cms'
import { stateOf } from '../record'
import { Refused } from '../refused'
import { loadWorkingCopy } from '../workingCopy'
import { keepCard } from './cards'
import { readPlan, writePlan } from './storedPlan'

/** Makes a text the actor's to see to. Throws Refused (409, `taken`) where somebody else has it; `force` takes it all the same. */
export const takeOn = (cms: Cms, actor: Actor, subject: Subject, { force }: { readonly force: boolean }): Promise<Plan> => change(cms, actor, subject, { type: 'take', force })

/** Gives a text back that the actor has taken. */
export const giveBack = (cms: Cms, actor: Actor, subject: Subject): Promise<Plan> => change(cms, actor, subject, { type: 'give-back' })

/** Says by when a text should be submitted, and what else is to be known of it. */
export const planDue = (cms: Cms, actor: Actor, subject: Subject, asked: Planned): Promise<Plan> => change(cms, actor, subject, { type: 'plan', ...asked })

const TRIES = 20

/** Decides from the plan as it stands, and writes it where it is still that one: of two at once one wins, and the other is told what stands then. */
async function change(cms: Cms, actor: Actor, subject: Subject, asked: Planning): Promise<Plan> {
  await loadWorkingCopy(cms, subject)
  for (let tries = 0; tries < TRIES; tries++) {
    const [stored, { editions }] = await Promise.all([readPlan(cms, subject), stateOf(cms, subject)])
    const before = planFor(stored, editions.length + 1)
    const { plan, refusal } = planned(before, asked, actor, cms.now())
    if (refusal !== undefined) throw new Refused(refusal)
    if (canonicalJson({ ...before }) === canonicalJson({ ...plan })) return plan
    if (await writePlan(cms, subject, stored, plan)) {
      await keepCard(cms, subject)
      return plan
    }
  }
  throw new Refused(refuse('stage', 'Too many people plan this at the same moment. Try once more.').refusal)
}
