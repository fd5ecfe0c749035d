import { describe, expect, test } from '@jest/globals'
import { choicesOf } from '../../../src/admin/compare/choices'
import { told, whoOf } from '../../../src/admin/record/told'
import type { Command } from '../../../src/domain/editorial/command'
import type { Factor } from '../../../src/domain/editorial/event'
import { approve, assign, discardRevision, handOn, note, publish, publishDue, reaffirm, recall, requestChanges, revise, revoke, schedule, submit, TEXT, unschedule, withdraw, aFinding } from '../editorial/commands'
import { after, recordOf } from '../editorial/record'
import { say } from './said'

const LIVE = [submit(), approve('ana'), publish()]
const last = (commands: readonly Command[]) => {
  const event = recordOf(commands).at(-1)
  if (event === undefined) throw new Error('Nothing happened')
  return event
}
const words = (commands: readonly Command[]): string[] => {
  const { did, says, comments } = told(last(commands), say, (iso) => iso.slice(0, 10))
  return [did, ...says.map(([label, said]) => `${label}: ${said}`), ...comments.map(({ by, text, quote }) => `${by} ${quote} ${text}`)]
}

describe('each event is told in words', () => {
  test.each<readonly [string, readonly Command[], readonly string[]]>([
    ['a submission', [submit({ findings: [aFinding('warns')] })], ['Submitted for clinical review', 'Address: gout (en)', 'Risk: standard', 'Signatures needed: 1', 'Warnings accepted: media.alt-missing']],
    ['an assignment', [submit(), assign()], ['Asked Dr ana to review', 'Reviewer: Dr ana, MD', 'Due: 2027-04-01']],
    ['an assignment handed on', [submit(), assign(), handOn('ana')], ['Handed the review on to Dr bea', 'Handed on by: Dr ana, MD', 'Reason: I am away.', 'Reviewer: Dr bea, MD', 'Due: 2027-04-01']],
    ['a minor correction', [...LIVE, revise(), submit({ minorCorrection: { otherEvidence: [] } })], ['Submitted for clinical review', 'Address: gout (en)', 'Risk: standard', 'Submitted as: Minor correction: only words of the live edition change', 'Signatures needed: 1']],
    ['a recall', [submit(), recall()], ['Recalled for editing', 'Reason: A dose is missing.']],
    ['asked changes', [submit(), requestChanges('ana')], ['Asked for changes', 'Reviewer: Dr ana, MD', 'Dr ana Trials agree. Name the trial.']],
    ['asked changes of others', [submit(), requestChanges('ana', { comments: [{ text: 'For whom?\nCy: Adults.', quote: '', thread: { id: 't1', by: 'Dr bea', said: ['t1', 'r1'] } }, { text: 'Cy: Still open.', quote: '', thread: { id: 't2', by: 'Dr bea', said: ['r2'] } }] })], ['Asked for changes', 'Reviewer: Dr ana, MD', 'Dr bea  For whom?\nCy: Adults.', '  Cy: Still open.']],
    ['a signature taken back', [submit(), approve('ana'), revoke('ana')], ['Took the signature back', 'Reason: I overlooked a table.']],
    ['a schedule', [submit(), approve('ana'), schedule()], ['Scheduled', 'Goes live: 2027-03-08']],
    ['a schedule taken back', [submit(), approve('ana'), schedule(), unschedule()], ['Took the schedule back']],
    ['a publication', LIVE, ['Published edition 1', 'Address: gout (en)', 'Risk: standard', 'Next review due: 2028-03-01']],
    ['a correction', [submit({ text: { ...TEXT, changeNote: { text: 'A dose was wrong.', kind: 'correction' } } })], ['Submitted for clinical review', 'Address: gout (en)', 'Risk: standard', 'Note for readers: A dose was wrong.', 'Signatures needed: 1']],
    ['a revision', [...LIVE, revise()], ['Began the next edition']],
    ['a revision given up', [...LIVE, revise(), discardRevision()], ['Gave the revision up: the last edition’s text came back']],
    ['a withdrawal', [...LIVE, withdraw()], ['Withdrew what was live', 'Reason: The trial was retracted.', 'Notice for readers: This page has been withdrawn.']],
    ['a note', [...LIVE, note()], ['Told readers', 'Note: A source of this page was retracted.', 'Cause: sources:s1']],
    ['a note taken back', [...LIVE, note(), note({ text: '' })], ['Took back what readers were told', 'Cause: sources:s1']],
  ])('%s', (_what, commands, expected) => expect(words(commands)).toEqual(expected))

  test('a signature and a reaffirmation with licence, meaning and declaration', () => {
    expect(words([submit(), approve('ana')])).toEqual(['Signed', 'Signed by: Dr ana, MD', expect.stringMatching(/^Licence: .+, .+ \(.+\)$/), expect.stringMatching(/^Meaning: “.+”$/), 'Declaration: No conflict of interest with this text', 'Given with: Password'])
    expect(words([...LIVE, reaffirm('bea')])[0]).toBe('Signed the unchanged text again: edition 2')
  })

  test('a signature with what it rests on', () => {
    const given = (factors?: readonly Factor[]) => words([submit(), approve('ana', { signature: { verified: true, declaresNoConflict: true, ...(factors && { factors }) } })]).at(-1)
    expect([given(), given(['password']), given(['password', 'totp']), given(['password', 'recovery-code'])]).toEqual(['Given with: Password', 'Given with: Password', 'Given with: Password, code of an authenticator app', 'Given with: Password, recovery code'])
  })

  test('by a person with their roles, or by what did it by itself', () => {
    expect(whoOf(last(LIVE).actor, say)).toBe('The publisher (publisher)')
    expect(whoOf(last([submit(), approve('ana'), schedule({ publishAt: '2027-03-01T12:02:30.000Z' }), publishDue()]).actor, say)).toBe('The schedule')
    expect(whoOf(last([...LIVE, note()]).actor, say)).toBe('The house policy')
  })
})

describe('the texts to compare', () => {
  const choices = (commands: readonly Command[]) => {
    const { choices: all, from, to } = choicesOf(after(commands), say, (iso) => iso.slice(0, 10))
    return [all.map(({ label }) => label), from, to]
  }

  test.each<readonly [string, readonly Command[], readonly [readonly string[], string, string]]>([
    ['a draft', [], [['Working copy, as it is saved now'], 'copy', 'copy']],
    ['a first submission', [submit()], [['Working copy, as it is saved now', 'Submitted text, under review'], 'review', 'copy']],
    ['a live one', LIVE, [['Working copy, as it is saved now', 'Edition 1, 2027-03-01 (live)'], '1', 'copy']],
    ['a withdrawn one', [...LIVE, withdraw()], [['Working copy, as it is saved now', 'Edition 1, 2027-03-01 (withdrawn)'], '1', 'copy']],
    ['a second edition', [...LIVE, reaffirm('bea')], [['Working copy, as it is saved now', 'Edition 2, 2027-03-01 (live)', 'Edition 1, 2027-03-01'], '2', 'copy']],
  ])('of %s', (_what, commands, expected) => expect(choices(commands)).toEqual(expected))
})
