import { describe, expect, test } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'
import { ApprovalSheet } from '../../../src/admin/sheet/ApprovalSheet'
import type { Factor } from '../../../src/domain/editorial/event'
import { editionRecord } from '../../../src/domain/audit/sheet'
import { passagesOf } from '../../../src/domain/snapshot/passages'
import type { Snapshot } from '../../../src/domain/snapshot/snapshot'
import { aClinicSnapshot, anArticleSnapshot, digest } from '../delivery/builders'
import { approve, publish, submit } from '../editorial/commands'
import { recordOf } from '../editorial/record'
import { say } from './said'

function sheetOf(snapshot: Snapshot, factors?: readonly Factor[]): string {
  const record = editionRecord(recordOf([submit(), approve('ana', { signature: { verified: true, declaresNoConflict: true, ...(factors && { factors }) } }), publish()]), 1)
  if (record === null) throw new Error('Nothing was published')
  const sheet = { ...record, subject: { collection: 'articles' as const, id: snapshot.id }, snapshot, exemptions: [], standings: {}, chain: { events: 3, head: 'abc', problems: [] }, at: '2027-03-02T08:00:00.000Z' }
  return renderToStaticMarkup(ApprovalSheet({ sheet, t: say, language: 'en', api: '/api' }))
}
/** As it is read on paper: no tags, and characters for their entities. */
const words = (html: string): string => html.replace(/<[^>]+>/g, ' ').replaceAll('&#x27;', '’').replace(/\s+/g, ' ')
const row = (label: string, value: string) => `<dt>${label}</dt><dd>${value}</dd>`

describe('the approval sheet', () => {
  test.each([anArticleSnapshot({ supporting: { title: [], dek: [], heroImage: ['claim-salt'] } }), aClinicSnapshot()])('prints every public string of the snapshot', (snapshot) => {
    const said = words(sheetOf({ ...snapshot, changeNote: null }))
    for (const { text, path } of passagesOf({ ...snapshot, changeNote: null })) expect([path, said]).toEqual([path, expect.stringContaining(text.replace(/\s+/g, ' ').trim())])
  })

  test('prints of an article what readers see besides', () => {
    const html = sheetOf(anArticleSnapshot({ supporting: { title: [], dek: [], heroImage: ['claim-salt'] } }))
    for (const fact of [
      row('Advertising', 'Contains advertising or affiliate links'),
      row('Clinic', 'Harbour Clinic: the text is about something that it offers'),
      row('Topics', 'Blood pressure'),
      row('Jurisdiction', 'DE'),
      row('Described to those who don’t see the images', 'A salt cellar; A falling curve'),
      row('Authors', 'Ada Author, MSc, Salt House, https://ada.example.org'),
    ]) expect(html).toContain(fact)
    expect(html).toContain(`<figure><img src="/api/media/media-hero/frozen/${digest('b')}" alt="A salt cellar"/><figcaption>Salt, at table<sup>1</sup></figcaption></figure>`)
    expect(html).toContain('Certainty: very-low · Kind: efficacy · Holds in: DE')
    expect(sheetOf(anArticleSnapshot({ clinic: { id: 'harbour', name: 'Harbour Clinic', slug: 'harbour-clinic', relation: 'affiliation' } }))).toContain(row('Clinic', 'Harbour Clinic: the makers of the text are affiliated with it'))
  })

  test('keeps quiet of what an article has not', () => {
    const html = sheetOf(anArticleSnapshot({ body: [], containsAdvertising: false, clinic: null, topics: [], jurisdiction: '', heroImage: null }))
    for (const label of ['Advertising', 'Clinic', 'Topics', 'Jurisdiction', 'Described to those who don’t see the images']) expect(html).not.toContain(`<dt>${label}</dt>`)
  })

  test('prints of a clinic where it lies and how its images are described', () => {
    const html = sheetOf(aClinicSnapshot())
    for (const fact of [row('Latitude and longitude', '54.32, 10.14'), row('Described to those who don’t see the images', 'The house')]) expect(html).toContain(fact)
  })

  test.each<readonly [readonly Factor[] | undefined, string]>([
    [undefined, 'Password'],
    [['password', 'totp'], 'Password, code of an authenticator app'],
    [['password', 'recovery-code'], 'Password, recovery code'],
  ])('says what a signature rests on: %p', (factors, says) => expect(sheetOf(anArticleSnapshot(), factors)).toContain(row('Given with', says)))
})
