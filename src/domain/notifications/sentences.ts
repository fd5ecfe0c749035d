import { dayInWords } from '../time'
import type { Told } from './told'

/** What notifications say, in English. The admin's words hold these too, so that another language is another table. */
export const sentences = {
  assigned: '{{by}} asks you to review “{{title}}” by {{due}}. Read it, then sign it or request changes.',
  resubmitted: '{{by}} has submitted “{{title}}” again, after you requested changes. Read what is different, then sign it or request more.',
  recalled: '{{by}} has recalled “{{title}}” from review. There is nothing for you to do until it is submitted again.',
  changesRequested_one: '{{by}} requests a change to “{{title}}”. Read the comment, change the text, and submit it again.',
  changesRequested_other: '{{by}} requests changes to “{{title}}”. Read the {{count}} comments, change the text, and submit it again.',
  approved: '“{{title}}” is approved: {{by}} has signed it. It can be published.',
  approvalRevoked: '{{by}} has taken back the signature under “{{title}}”. It can’t be published until it is signed again.',
  published: '{{by}} has published “{{title}}”: edition {{edition}} is live.',
  publishedOnSchedule: '“{{title}}” was published as scheduled: edition {{edition}} is live.',
  scheduleFailed: '“{{title}}” could not be published as scheduled. {{reason}} Then publish it, or schedule it again.',
  reaffirmed: '{{by}} has reaffirmed “{{title}}”: edition {{edition}} is live, with a new review date.',
  withdrawn: '{{by}} has withdrawn “{{title}}”. Readers find a notice in its place.',
  withdrawnByPolicy: '“{{title}}” was withdrawn, as the house rules ask. Readers find a notice in its place.',
  retracted: 'The source “{{source}}” was retracted. “{{title}}” uses it: look whether what it says still stands.',
  retractedOn: 'The source “{{source}}” was retracted on {{on}}. “{{title}}” uses it: look whether what it says still stands.',
  concern: 'The source “{{source}}” is under an expression of concern. “{{title}}” uses it: look whether what it says still stands.',
  concernOn: 'The source “{{source}}” is under an expression of concern since {{on}}. “{{title}}” uses it: look whether what it says still stands.',
  corrected: 'The source “{{source}}” was corrected. “{{title}}” uses it: look whether what it says still stands.',
  correctedOn: 'The source “{{source}}” was corrected on {{on}}. “{{title}}” uses it: look whether what it says still stands.',
  current: 'The source “{{source}}” is current again. “{{title}}” uses it.',
  unmarked: 'The source “{{source}}” is no longer marked. “{{title}}” uses it.',
  dueSoon: '“{{title}}” is due for review by {{due}}: revise it, or have it reaffirmed.',
  overdue: 'The review of “{{title}}” was due by {{due}}. Readers are told so. Revise it, or have it reaffirmed.',
  overdueWithdrawn: 'The review of “{{title}}” was due by {{due}}. It is withdrawn. Revise it, or have it reaffirmed.',
  mentioned: '{{by}} mentions you in a comment on “{{title}}”. Read it there.',
}

type Singular<Name> = Name extends `${infer Base}_${'one' | 'other'}` ? Base : Name

/** Which sentence, and what stands in its placeholders; `count` picks the plural. */
export interface Phrase {
  readonly sentence: Singular<keyof typeof sentences>
  readonly vars: Readonly<Record<string, string | number>>
}

/** The sentence for what was told, its days as a language writes them. */
export function phraseOf(told: Told, language = 'en-GB'): Phrase {
  const { title } = told
  const day = (iso: string): string => dayInWords(iso, language)
  switch (told.kind) {
    case 'assigned':
      return { sentence: 'assigned', vars: { title, by: told.by, due: day(told.due) } }
    case 'resubmitted':
    case 'recalled':
      return { sentence: told.kind, vars: { title, by: told.by } }
    case 'approval-revoked':
      return { sentence: 'approvalRevoked', vars: { title, by: told.by } }
    case 'schedule-failed':
      return { sentence: 'scheduleFailed', vars: { title, reason: told.reason } }
    case 'changes-requested':
      return { sentence: 'changesRequested', vars: { title, by: told.by, count: told.comments } }
    case 'approved':
      return { sentence: 'approved', vars: { title, by: told.by } }
    case 'published':
      return told.by === null ? { sentence: 'publishedOnSchedule', vars: { title, edition: told.edition } } : { sentence: told.reaffirmed ? 'reaffirmed' : 'published', vars: { title, by: told.by, edition: told.edition } }
    case 'withdrawn':
      return told.by === null ? { sentence: 'withdrawnByPolicy', vars: { title } } : { sentence: 'withdrawn', vars: { title, by: told.by } }
    case 'source-status':
      return { sentence: FATE[told.status][told.on === '' ? 0 : 1], vars: { title, source: told.source, on: told.on === '' ? '' : day(told.on) } }
    case 'review-due-soon':
      return { sentence: 'dueSoon', vars: { title, due: day(told.due) } }
    case 'review-overdue':
      return { sentence: told.withdrawn ? 'overdueWithdrawn' : 'overdue', vars: { title, due: day(told.due) } }
    case 'mentioned':
      return { sentence: 'mentioned', vars: { title, by: told.by } }
  }
}

/** Without its day, and with it. */
const FATE: Readonly<Record<Extract<Told, { kind: 'source-status' }>['status'], readonly [Phrase['sentence'], Phrase['sentence']]>> = {
  retracted: ['retracted', 'retractedOn'], 'expression-of-concern': ['concern', 'concernOn'], corrected: ['corrected', 'correctedOn'], current: ['current', 'current'], unknown: ['unmarked', 'unmarked'],
}

/** What was told, in English. */
export function inWords(told: Told): string {
  const { sentence, vars } = phraseOf(told)
  const text = sentence === 'changesRequested' ? sentences[vars['count'] === 1 ? 'changesRequested_one' : 'changesRequested_other'] : sentences[sentence]
  return text.replace(/\{\{(\w+)\}\}/g, (_whole, name: string) => String(vars[name] ?? ''))
}
