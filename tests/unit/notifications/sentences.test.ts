import { expect, test } from '@jest/globals'
import { isMailed, isShown, wayOf } from '../../../src/domain/notifications/choice'
import { mailOf } from '../../../src/domain/notifications/mail'
import { inWords, phraseOf } from '../../../src/domain/notifications/sentences'
import { NOTIFICATION_KINDS, type Told } from '../../../src/domain/notifications/told'

const title = 'Salt'
const source = { kind: 'source-status', title, source: 'A trial' } as const

test.each<[Told, string]>([
  [{ kind: 'assigned', title, by: 'Ed', due: '2026-12-03' }, 'Ed asks you to review “Salt” by 3 December 2026. Read it, then sign it or request changes.'],
  [{ kind: 'resubmitted', title, by: 'Ed' }, 'Ed has submitted “Salt” again, after you requested changes. Read what is different, then sign it or request more.'],
  [{ kind: 'changes-requested', title, by: 'Dr Rey', comments: 1 }, 'Dr Rey requests a change to “Salt”. Read the comment, change the text, and submit it again.'],
  [{ kind: 'changes-requested', title, by: 'Dr Rey', comments: 3 }, 'Dr Rey requests changes to “Salt”. Read the 3 comments, change the text, and submit it again.'],
  [{ kind: 'recalled', title, by: 'Ed' }, 'Ed has recalled “Salt” from review. There is nothing for you to do until it is submitted again.'],
  [{ kind: 'approval-revoked', title, by: 'Dr Rey' }, 'Dr Rey has taken back the signature under “Salt”. It can’t be published until it is signed again.'],
  [{ kind: 'schedule-failed', title, reason: '1 blocking finding: resolve it first.' }, '“Salt” could not be published as scheduled. 1 blocking finding: resolve it first. Then publish it, or schedule it again.'],
  [{ kind: 'approved', title, by: 'Dr Rey' }, '“Salt” is approved: Dr Rey has signed it. It can be published.'],
  [{ kind: 'published', title, by: 'Pub', edition: 2, reaffirmed: false }, 'Pub has published “Salt”: edition 2 is live.'],
  [{ kind: 'published', title, by: null, edition: 2, reaffirmed: false }, '“Salt” was published as scheduled: edition 2 is live.'],
  [{ kind: 'published', title, by: 'Dr Rey', edition: 3, reaffirmed: true }, 'Dr Rey has reaffirmed “Salt”: edition 3 is live, with a new review date.'],
  [{ kind: 'withdrawn', title, by: 'Pub' }, 'Pub has withdrawn “Salt”. Readers find a notice in its place.'],
  [{ kind: 'withdrawn', title, by: null }, '“Salt” was withdrawn, as the house rules ask. Readers find a notice in its place.'],
  [{ ...source, status: 'retracted', on: '2026-12-03' }, 'The source “A trial” was retracted on 3 December 2026. “Salt” uses it: look whether what it says still stands.'],
  [{ ...source, status: 'expression-of-concern', on: '' }, 'The source “A trial” is under an expression of concern. “Salt” uses it: look whether what it says still stands.'],
  [{ ...source, status: 'corrected', on: '2026-12-03' }, 'The source “A trial” was corrected on 3 December 2026. “Salt” uses it: look whether what it says still stands.'],
  [{ ...source, status: 'current', on: '' }, 'The source “A trial” is current again. “Salt” uses it.'],
  [{ kind: 'review-due-soon', title, due: '2027-01-31' }, '“Salt” is due for review by 31 January 2027: revise it, or have it reaffirmed.'],
  [{ kind: 'review-overdue', title, due: '2027-01-31', withdrawn: false }, 'The review of “Salt” was due by 31 January 2027. Readers are told so. Revise it, or have it reaffirmed.'],
  [{ kind: 'review-overdue', title, due: '2027-01-31', withdrawn: true }, 'The review of “Salt” was due by 31 January 2027. It is withdrawn. Revise it, or have it reaffirmed.'],
  [{ kind: 'mentioned', title, by: 'Ed' }, 'Ed mentions you in a comment on “Salt”. Read it there.'],
])('%j is said in words', (told, words) => expect(inWords(told)).toBe(words))

test('a title with braces stays a title', () => {
  expect(inWords({ kind: 'mentioned', title: 'On {{by}} and $&', by: 'Ed' })).toBe('Ed mentions you in a comment on “On {{by}} and $&”. Read it there.')
})

test('days are written as the reader’s language writes them', () => {
  expect(phraseOf({ kind: 'review-due-soon', title, due: '2026-12-03' }, 'de').vars).toMatchObject({ due: '3. Dezember 2026' })
})

test('a mail says what, by whom, where to go and how to have fewer, and holds no markup of a title’s', () => {
  const mail = mailOf({ kind: 'assigned', title: 'Salt <b>\r\nBcc: eve', by: 'Ed & Co', due: '2026-12-03' }, 'Dr "R"', { text: 'https://cms.example.org/admin/review/articles/1', choices: 'https://cms.example.org/admin/account' })
  expect(mail.subject).toBe('For you to review: Salt <b> Bcc: eve')
  for (const part of ['Hello Dr "R"', 'Ed & Co asks you to review', '\nhttps://cms.example.org/admin/review/articles/1\n', 'https://cms.example.org/admin/account']) expect(mail.text).toContain(part)
  for (const part of ['Ed &amp; Co', 'Salt &lt;b&gt;', 'href="https://cms.example.org/admin/review/articles/1"', 'Hello Dr &quot;R&quot;']) expect(mail.html).toContain(part)
})

test('who has chosen nothing is mailed about what they must do, and finds everything in the admin', () => {
  const mailed = NOTIFICATION_KINDS.filter((kind) => [null, undefined, {}, { assigned: null, assignedTo: 'mail' }].every((choices) => isShown(wayOf(choices, kind)) && isMailed(wayOf(choices, kind))))
  expect(mailed).toEqual(['assigned', 'resubmitted', 'recalled', 'changes-requested', 'schedule-failed', 'source-status', 'review-due-soon'])
})

test('what somebody has chosen counts, kind by kind', () => {
  const choices = { assigned: 'neither', changesRequested: 'mail', published: 'admin-and-mail', approved: 'by pigeon' }
  expect((['assigned', 'recalled', 'changes-requested', 'published', 'approved', 'approval-revoked'] as const).map((kind) => wayOf(choices, kind))).toEqual(['neither', 'neither', 'mail', 'admin-and-mail', 'admin', 'admin'])
})
