import type { RecordedEvent } from '../editorial/event'
import { evolve } from '../editorial/evolve'
import { beginning, type CopyStage, type Live, type Review, type SubjectState } from '../editorial/state'
import { keyOf, type Subject, type SubjectCollection } from '../editorial/subject'
import type { Risk } from '../snapshot/snapshot'
import { dayOf } from '../time'
import { planFor, type Plan } from './plan'

/** What the desk shows of a subject, and finds and sorts it by. Derived from its working copy, its record and its plan. */
export interface Card {
  /** `articles:ID`. */
  readonly id: string
  readonly kind: SubjectCollection
  readonly title: string
  readonly language: string
  readonly risk: Risk
  /** Ids, as `listed` writes them. */
  readonly topics: string
  readonly stage: CopyStage
  readonly live: Live['type']
  /** Of the live edition. */
  readonly edition: number | null
  /** ISO day by which somebody must look at the live edition again. */
  readonly reviewDue: string | null
  /** UTC instant at which it came to its stage. */
  readonly since: string
  /** ISO day by which the next step should be done, and which one that is. */
  readonly due: string | null
  readonly dueFor: 'submit' | 'sign' | 'go-live' | 'look-again' | null
  /** By due date, what has none last, then the oldest. No two are alike. */
  readonly place: string
  /** Sent back by a reviewer, and not submitted again. */
  readonly returned: boolean
  /** Who has taken it; null: nobody. */
  readonly editor: string | null
  readonly editorName: string | null
  readonly takenAt: string | null
  readonly plannedDue: string | null
  readonly note: string | null
  /** Reviewers who were asked and haven't signed. */
  readonly asked: readonly Asked[]
  /** The users for whom it waits, as `listed` writes them: who has taken it, and who was asked to sign. */
  readonly people: string
  /** Of the working copy, and of the record: what the card was made from. */
  readonly revision: number
  readonly seq: number
}

export interface Asked {
  readonly user: string
  readonly name: string
  readonly due: string
}

/** Of a working copy, what a card says. */
export interface CardCopy {
  readonly title: string
  readonly language: string
  readonly risk: Risk
  readonly topics: readonly string[]
  readonly revision: number
  readonly createdAt: string
}

/** A list as a text in which one of its words can be looked for. */
export const listed = (words: readonly string[]): string => (words.length === 0 ? '' : `|${words.join('|')}|`)

export const inList = (word: string): string => `|${word}|`

export function cardOf(subject: Subject, copy: CardCopy, record: readonly RecordedEvent[], plan: Plan | null, timeZone: string): Card {
  const { state, since, returnedTo } = followed(record, copy.createdAt)
  const { editor, editorName, takenAt, due: plannedDue, note } = planFor(plan, state.editions.length + 1)
  const asked = state.review === null ? [] : waiting(state.review)
  const due = dueOf(state, plannedDue, asked, timeZone)
  const id = keyOf(subject)
  // Nobody else knows that a text has come back which nobody has taken.
  const people = [editor || (returnedTo ?? ''), ...asked.map(({ user }) => user)].filter((user) => user !== '')
  return {
    id,
    kind: subject.collection,
    title: copy.title,
    language: copy.language,
    risk: copy.risk,
    topics: listed(copy.topics),
    stage: state.copy,
    live: state.live.type,
    edition: state.live.type === 'edition' ? state.live.edition.number : null,
    reviewDue: state.live.type === 'edition' ? state.live.edition.reviewDue : null,
    since,
    due: due.day,
    dueFor: due.of,
    place: `${due.day ?? NEVER} ${since} ${id}`,
    returned: returnedTo !== null,
    editor: editor || null,
    editorName: editorName || null,
    takenAt: takenAt || null,
    plannedDue: plannedDue || null,
    note: note || null,
    asked,
    people: listed([...new Set(people)]),
    revision: copy.revision,
    seq: state.seq,
  }
}

/** Later than every day that is a due date. */
const NEVER = '9999-12-31'

/** Where a record leads, when it came there, and to whom it was sent back, if it was. */
function followed(record: readonly RecordedEvent[], createdAt: string) {
  let [state, since, submitter, returnedTo]: [SubjectState, string, string, string | null] = [beginning, createdAt, '', null]
  for (const event of record) {
    const before = state.copy
    state = evolve(state, event)
    if (state.copy !== before) since = event.at
    if (event.body.type === 'submitted') submitter = event.actor.type === 'user' ? event.actor.id : ''
    if (event.body.type === 'changes-requested') returnedTo = submitter
    else if (state.copy !== 'draft') returnedTo = null
  }
  return { state, since, returnedTo }
}

const waiting = ({ assignments, approvals }: Review): Asked[] =>
  assignments.filter(({ reviewer: { user } }) => !approvals.some((approval) => approval.user === user)).map(({ reviewer: { user, name }, due }) => ({ user, name, due }))

function dueOf({ copy, live, review }: SubjectState, plannedDue: string, asked: readonly Asked[], timeZone: string): { readonly day: string | null; readonly of: Card['dueFor'] } {
  const lookAgain = live.type === 'edition' ? live.edition.reviewDue : null
  if (copy === 'draft' && plannedDue !== '') return { day: plannedDue, of: 'submit' }
  if (copy === 'clinical-review' && asked.length > 0) return { day: asked.map(({ due }) => due).sort()[0] ?? null, of: 'sign' }
  if (copy === 'approved' && review?.publishAt) return { day: dayOf(review.publishAt, timeZone), of: 'go-live' }
  return { day: lookAgain, of: lookAgain === null ? null : 'look-again' }
}
