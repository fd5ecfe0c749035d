import { hasRole, type Actor } from '../editorial/actor'
import { refuse, type Refusal } from '../editorial/refusal'
import { isDay } from '../time'

/** Who sees to the next edition of a subject, and by when. No part of the text: who plans it hasn't written it. */
export interface Plan {
  /** The user who has taken it; '': nobody. */
  readonly editor: string
  readonly editorName: string
  /** UTC instant; '' where nobody has it. */
  readonly takenAt: string
  /** ISO day by which it should be submitted, or ''. */
  readonly due: string
  readonly note: string
  /** Which edition it is for: a plan has had its day when that one is live. */
  readonly edition: number
}

/** What isn’t named stays as it is. */
export interface Planned {
  readonly due?: string | undefined
  readonly note?: string | undefined
}

export type Planning =
  | { readonly type: 'take'; /** Also from somebody else. */ readonly force: boolean }
  | { readonly type: 'give-back' }
  | ({ readonly type: 'plan' } & Planned)

export const LONGEST_NOTE = 300

export const NO_PLAN: Plan = { editor: '', editorName: '', takenAt: '', due: '', note: '', edition: 0 }

/** The plan, where it is one for this edition. */
export function planFor(plan: Plan | null, edition: number): Plan {
  const { editor, editorName, takenAt, due, note } = plan?.edition === edition ? plan : NO_PLAN
  return { editor, editorName, takenAt, due, note, edition }
}

/** The plan after somebody has asked for something, or why it stays as it is. */
export function planned(plan: Plan, asked: Planning, actor: Actor, now: string): { readonly plan: Plan; readonly refusal?: never } | { readonly refusal: Refusal; readonly plan?: never } {
  if (actor.type !== 'user' || !hasRole(actor, 'editor', 'publisher')) return refuse('forbidden', 'Only editors and publishers plan texts: ask one of them.')
  const others = plan.editor !== '' && plan.editor !== actor.id
  switch (asked.type) {
    case 'take':
      if (others && !asked.force) return refuse('taken', `${plan.editorName} has had this since ${plan.takenAt.slice(0, 10)}. Ask them, or take it all the same.`)
      return { plan: plan.editor === actor.id ? plan : { ...plan, editor: actor.id, editorName: actor.name, takenAt: now } }
    case 'give-back':
      if (others) return refuse('taken', `${plan.editorName} has this, not you: only they can give it back. You can take it.`)
      return { plan: { ...plan, editor: '', editorName: '', takenAt: '' } }
    case 'plan': {
      const { due, note } = { due: asked.due ?? plan.due, note: asked.note?.trim() ?? plan.note }
      if (due !== '' && !isDay(due)) return refuse('invalid', 'Give the day as YYYY-MM-DD, or none.', ['due'])
      if (note.length > LONGEST_NOTE) return refuse('invalid', `A note has at most ${LONGEST_NOTE} characters; this one has ${note.length}.`, ['note'])
      return { plan: { ...plan, due, note } }
    }
  }
}
