import type { Actor } from '../../domain/editorial/actor'
import type { EditionText, EventBody, RecordedEvent, Signature } from '../../domain/editorial/event'
import type { Say } from '../words/key'

/** What happened at one event, in words. */
export interface Told {
  readonly did: string
  readonly says: readonly (readonly [label: string, words: string])[]
  readonly comments: readonly SaidThere[]
  /** Of the text that it is about. */
  readonly contentHash: string | null
}

interface SaidThere {
  readonly text: string
  readonly quote: string
  /** Whose words the text begins with; '': it names everybody itself. */
  readonly by: string
}

/** An event in words. `when` writes days and instants. */
export function told({ body }: RecordedEvent, t: Say, when: (iso: string) => string): Told {
  const contentHash = 'contentHash' in body ? body.contentHash : null
  return { did: did(body, t), says: says(body, t, when).filter(([, words]) => words !== ''), comments: body.type === 'changes-requested' ? saidIn(body) : [], contentHash }
}

/** Of a thread whose opening was sent before, only answers go, each with its name (domain/review/threads.ts). */
const saidIn = ({ comments, reviewer }: Extract<EventBody, { type: 'changes-requested' }>): SaidThere[] =>
  comments.map(({ text, quote, thread }) => ({ text, quote, by: thread === undefined ? reviewer.name : thread.said.includes(thread.id) ? thread.by : '' }))

/** Who it was, with the roles that they had then. */
export function whoOf(actor: Actor, t: Say): string {
  if (actor.type === 'system') return t(`record:system:${actor.name}`)
  const roles = actor.roles.map((role) => t(`record:roles:${role}`)).join(', ')
  return roles === '' ? actor.name : `${actor.name} (${roles})`
}

function did(body: EventBody, t: Say): string {
  switch (body.type) {
    case 'assigned':
      return t(body.handedOn === undefined ? 'record:did:assigned' : 'record:did:handedOn', { name: body.reviewer.name })
    case 'published':
      return t('record:did:published', { number: body.number })
    case 'reaffirmed':
      return body.edition === null ? t('record:did:reaffirmed') : t('record:did:reaffirmedEdition', { number: body.edition.number })
    case 'noted':
      return t(body.text === '' ? 'record:did:lifted' : 'record:did:noted')
    default:
      return t(`record:did:${body.type}`)
  }
}

type Says = [label: string, words: string][]

function says(body: EventBody, t: Say, when: (iso: string) => string): Says {
  switch (body.type) {
    case 'submitted':
      return [...ofText(body, t), [t('record:says:submittedAs'), body.minorCorrection === true ? t('record:says:minorCorrection') : ''], [t('record:says:signaturesNeeded'), String(body.approvalsNeeded)], [t('record:says:warnings'), body.warnings.join(', ')]]
    case 'assigned':
      return [...handedOn(body, t), [t('record:says:reviewer'), `${body.reviewer.name}, ${body.reviewer.credentials}`], [t('record:says:due'), when(body.due)]]
    case 'recalled':
    case 'approval-revoked':
      return [[t('record:says:reason'), body.reason]]
    case 'changes-requested':
      return [[t('record:says:reviewer'), `${body.reviewer.name}, ${body.reviewer.credentials}`]]
    case 'approved':
      return ofSignature(body.signature, t)
    case 'scheduled':
      return [[t('record:says:goesLive'), when(body.publishAt)]]
    case 'schedule-failed':
      return [[t('record:says:wasToGoLive'), when(body.publishAt)], ...body.reasons.map((reason): Says[number] => [t('record:says:reason'), reason])]
    case 'published':
      return [...ofText(body, t), [t('record:says:reviewDue'), when(body.reviewDue)]]
    case 'reaffirmed':
      return [...ofSignature(body.signature, t), [t('record:says:reviewDue'), body.edition === null ? '' : when(body.edition.reviewDue)]]
    case 'withdrawn':
      return [[t('record:says:reason'), body.reason], [t('record:says:notice'), body.notice], [t('record:says:cause'), body.cause ?? '']]
    case 'noted':
      return [[t('record:says:note'), body.text], [t('record:says:cause'), body.cause]]
    case 'unscheduled':
    case 'revised':
    case 'revision-discarded':
      return []
  }
}

const handedOn = ({ handedOn: hand }: Extract<EventBody, { type: 'assigned' }>, t: Say): Says =>
  hand === undefined ? [] : [[t('record:says:handedOnBy'), `${hand.from.name}, ${hand.from.credentials}`], [t('record:says:reason'), hand.reason]]

const ofText = ({ slug, language, risk, changeNote }: EditionText, t: Say): Says => [
  [t('record:says:address'), `${slug} (${language})`],
  [t('record:says:risk'), risk],
  [t('record:says:changeNote'), changeNote?.text ?? ''],
]

const ofSignature = ({ name, credentials, licence, meaning, factors }: Signature, t: Say): Says => [
  [t('record:says:signedBy'), `${name}, ${credentials}`],
  [t('record:says:licence'), licence.number === '' ? '' : t('record:says:licenceIs', { ...licence })],
  [t('record:says:meaning'), `“${meaning}”`],
  [t('record:says:declaration'), t('record:says:noConflict')],
  [t('record:says:givenWith'), factorsIn(factors, t)],
]

/** What a signature rests on: before it was recorded, the password alone. */
export const factorsIn = (factors: Signature['factors'] = ['password'], t: Say): string => factors.map((factor) => t(`record:factors:${factor}`)).join(', ')
