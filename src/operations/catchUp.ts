import { rebuildAssertions } from './assertions'
import type { Cms } from './cms'
import { rebuildCards } from './desk/cards'
import { projectAll, type Projected } from './project'
import { recordedSubjects, rows } from './rows'

/**
 * Projects what a process that died between an event and its projections left behind. It looks at the subjects that had events since the
 * last catch-up, so that a start takes no longer with a hundred thousand texts than with ten; at all of them where the house rules or what
 * is derived have changed since. `reconcile` makes everything anew.
 */
export async function catchUp(cms: Cms): Promise<Projected> {
  const mark: Mark = { at: cms.now(), derivedBy: `${DERIVED} ${cms.policyHash}` }
  const last = await cms.payload.kv.get<Mark>(KEY)
  const recent = last !== null && last.derivedBy === mark.derivedBy && last.at <= mark.at
  const caughtUp = await projectAll(cms, recent ? subjectsSince(cms, new Date(Date.parse(last.at) - MARGIN_MS).toISOString()) : recordedSubjects(cms))
  if (!recent) {
    await rebuildAssertions(cms)
    await rebuildCards(cms)
  }
  // What failed is tried again at every start.
  if (caughtUp.problems.length === 0) await cms.payload.kv.set(KEY, mark)
  return caughtUp
}

type Mark = { readonly at: string; readonly derivedBy: string }

const KEY = 'caught-up'
/** To be raised where what is derived gets another form, or follows from records and working copies in another way. */
const DERIVED = 8
/** Clocks of several machines differ. */
const MARGIN_MS = 24 * 60 * 60 * 1000

/** Rows come in the order of their ids, those of one subject together. */
async function* subjectsSince(cms: Cms, at: string): AsyncGenerator<string> {
  let last = ''
  for await (const { subject } of rows<{ id: string; subject: string }>(cms, 'review-events', { at: { greater_than_equal: at } })) {
    if (subject !== last) yield subject
    last = subject
  }
}
