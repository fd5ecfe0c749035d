import type { CommandOf, TextNow } from '../../../src/domain/editorial/command'
import type { EditionText } from '../../../src/domain/editorial/event'
import type { Action } from '../../../src/domain/editorial/transitions'
import type { Finding, Severity } from '../../../src/domain/gate/rule'
import { aUser, EDITOR, PUBLISHER, SCHEDULE, signing } from './people'

/** One command of each action, as somebody of a full team gives it when nothing stands in the way; `given` says what differs. */

export const TEXT: EditionText = { contentHash: 'hash-1', slug: 'gout', language: 'en', risk: 'standard', changeNote: null }
export const HIGH_RISK: EditionText = { ...TEXT, risk: 'high' }

export const aFinding = (severity: Severity, code = 'media.alt-missing'): Finding => ({
  code,
  severity,
  place: { path: 'body/2/alt', start: 0, end: 0 },
  text: '',
  message: 'This image has no alternative text.',
  advice: 'Describe what it shows.',
})

const CLEAN: TextNow = { findings: [], drift: [], kinds: [] }
const SIGNATURE = { verified: true, declaresNoConflict: true }
const nameOf = (user: string) => ({ reviewer: `profile-${user}`, user, name: `Dr ${user}`, credentials: 'MD' })
const as = (user: string) => ({ actor: aUser(user, 'reviewer'), ...signing(user) })

type Given<A extends Action> = Partial<CommandOf<A>>

export const submit = (given: Given<'submit'> = {}): CommandOf<'submit'> => ({ action: 'submit', actor: EDITOR, text: TEXT, findings: [], ...given })
export const assign = (given: Given<'assign'> = {}): CommandOf<'assign'> => ({
  action: 'assign',
  actor: EDITOR,
  reviewer: nameOf('ana'),
  due: '2027-04-01',
  ...given,
})
/** Two can hand it to and fro: ana has it first. */
export const handOn = (user: string, given: Given<'hand-on'> = {}): CommandOf<'hand-on'> => ({
  action: 'hand-on',
  actor: aUser(user, 'reviewer'),
  reviewer: nameOf(user === 'ana' ? 'bea' : 'ana'),
  reason: 'I am away.',
  ...given,
})
export const recall = (given: Given<'recall'> = {}): CommandOf<'recall'> => ({ action: 'recall', actor: EDITOR, reason: 'A dose is missing.', ...given })
export const requestChanges = (user: string, given: Given<'request-changes'> = {}): CommandOf<'request-changes'> => ({
  action: 'request-changes',
  ...as(user),
  contentHash: TEXT.contentHash,
  comments: [{ text: 'Name the trial.', quote: 'Trials agree.' }],
  seen: null,
  ...given,
})
export const approve = (user: string, given: Given<'approve'> = {}): CommandOf<'approve'> => ({
  action: 'approve',
  ...as(user),
  contentHash: TEXT.contentHash,
  signature: SIGNATURE,
  ...CLEAN,
  ...given,
})
export const revoke = (user: string, given: Given<'revoke'> = {}): CommandOf<'revoke'> => ({
  action: 'revoke',
  actor: aUser(user, 'reviewer'),
  reason: 'I overlooked a table.',
  ...given,
})
export const schedule = (given: Given<'schedule'> = {}): CommandOf<'schedule'> => ({
  action: 'schedule',
  actor: PUBLISHER,
  publishAt: '2027-03-08T08:00:00.000Z',
  ...CLEAN,
  ...given,
})
export const unschedule = (): CommandOf<'unschedule'> => ({ action: 'unschedule', actor: PUBLISHER })
export const publish = (given: Given<'publish'> = {}): CommandOf<'publish'> => ({
  action: 'publish',
  actor: PUBLISHER,
  contentHash: TEXT.contentHash,
  ...CLEAN,
  ...given,
})
export const publishDue = (given: Given<'publish'> = {}): CommandOf<'publish'> => publish({ actor: SCHEDULE, contentHash: null, ...given })
export const revise = (): CommandOf<'revise'> => ({ action: 'revise', actor: EDITOR })
export const discardRevision = (): CommandOf<'discard-revision'> => ({ action: 'discard-revision', actor: EDITOR })
export const reaffirm = (user: string, given: Given<'reaffirm'> = {}): CommandOf<'reaffirm'> => ({
  action: 'reaffirm',
  ...as(user),
  contentHash: TEXT.contentHash,
  signature: SIGNATURE,
  ...CLEAN,
  ...given,
})
export const withdraw = (given: Given<'withdraw'> = {}): CommandOf<'withdraw'> => ({
  action: 'withdraw',
  actor: PUBLISHER,
  reason: 'The trial was retracted.',
  notice: 'This page has been withdrawn.',
  ...given,
})
export const note = (given: Given<'note'> = {}): CommandOf<'note'> => ({
  action: 'note',
  actor: { type: 'system', name: 'policy' },
  topic: 'source-status',
  text: 'A source of this page was retracted.',
  cause: 'sources:s1',
  ...given,
})
