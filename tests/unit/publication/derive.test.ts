import { describe, expect, test } from '@jest/globals'
import type { Command } from '../../../src/domain/editorial/command'
import { policySchema } from '../../../src/domain/policy'
import { changesOf, publicationOf } from '../../../src/domain/publication/derive'
import { rowOf } from '../../../src/domain/publication/row'
import { freeze } from '../../../src/domain/snapshot/freeze'
import { approve, HIGH_RISK, note, publish, publishDue, reaffirm, recall, revise, schedule, submit, TEXT, withdraw } from '../editorial/commands'
import { minute, recordOf } from '../editorial/record'
import { aClinic, aLibrary, anArticle, cited } from '../snapshot/copies'

const SUBJECT = 'articles:a1'
const SNAPSHOT = freeze(anArticle({}, cited('Night splints ease pain.', 'c1')), aLibrary())
const TODAY = { sources: { s1: { status: 'current', statusOn: '' } }, specialties: ['Rheumatology'] } as const

/** One round that ends in an edition of this text. */
const edition = (fields: Partial<typeof TEXT> = {}): Command[] => {
  const text = { ...TEXT, ...fields }
  const seen = { contentHash: text.contentHash }
  return [submit({ text }), approve('ana', seen), publish(seen)]
}
const SECOND = { contentHash: 'hash-2', slug: 'gout-attacks', changeNote: { text: 'A dose was corrected.', kind: 'correction' } } as const
const LIVE = edition()
const MOVED = [...LIVE, revise(), ...edition(SECOND)]

const publicationAfter = (commands: readonly Command[], policy = policySchema.parse({})) =>
  publicationOf(SUBJECT, recordOf(commands), SNAPSHOT, TODAY, policy)

describe('nothing is public', () => {
  test.each<readonly [string, readonly Command[]]>([
    ['of a subject without a record', []],
    ['of a text in review', [submit()]],
    ['of a text that is approved and scheduled', [submit(), approve('ana'), schedule()]],
    ['of a text that was recalled', [submit(), approve('ana'), recall()]],
  ])('%s', (_what, commands) => {
    expect(publicationAfter(commands)).toBeNull()
    expect(changesOf(SUBJECT, recordOf(commands))).toEqual([])
  })
})

describe('a live subject', () => {
  test('is its edition: text, times, signatures without account or licence', () => {
    expect(publicationAfter(LIVE)).toEqual({
      subject: SUBJECT,
      kind: 'article',
      id: 'a1',
      language: 'en',
      slug: 'gout',
      formerSlugs: [],
      firstPublishedAt: minute(2),
      state: 'live',
      edition: 1,
      contentHash: 'hash-1',
      snapshot: SNAPSHOT,
      publishedAt: minute(2),
      changeNote: null,
      lastReviewed: '2027-03-01',
      reviewDue: '2028-03-01',
      review: {
        signatures: [{ reviewer: 'profile-ana', name: 'Dr ana', credentials: 'MD', meaning: expect.stringContaining('approve'), signedAt: minute(1), signedOn: '2027-03-01' }],
      },
      notices: [],
      editions: [],
      ...TODAY,
    })
  })

  test('stays as it is while its successor is written and reviewed', () => {
    expect(publicationAfter([...LIVE, revise(), submit({ text: { ...TEXT, ...SECOND } })])).toEqual(publicationAfter(LIVE))
  })

  test('was last reviewed on the day of the newest signature, in the policy’s time zone', () => {
    const policy = policySchema.parse({ timeZone: 'Pacific/Kiritimati' })
    expect(publicationAfter(LIVE, policy)).toMatchObject({ lastReviewed: '2027-03-02' })
    expect(publicationAfter([submit({ text: HIGH_RISK }), approve('ana'), approve('bea'), publish()])).toMatchObject({
      review: { signatures: [{ name: 'Dr ana' }, { name: 'Dr bea' }] },
    })
  })

  test('gives its superseded editions newest first, as metadata, or none where the policy shows none', () => {
    const record = [...MOVED, revise(), ...edition({ contentHash: 'hash-3' })]
    const editions = [
      { number: 2, publishedAt: minute(6), changeNote: SECOND.changeNote, contentHash: 'hash-2' },
      { number: 1, publishedAt: minute(2), changeNote: null, contentHash: 'hash-1' },
    ]
    expect(publicationAfter(record)).toMatchObject({ edition: 3, firstPublishedAt: minute(2), publishedAt: minute(10), editions })
    expect(publicationAfter(record, policySchema.parse({ shows: { superseded: 'nothing' } }))).toMatchObject({ edition: 3, editions: [] })
  })

  test('tells of what was noted since its edition went live, and of nothing before', () => {
    expect(publicationAfter([...LIVE, note(), note({ topic: 'review-overdue', text: 'Review is due.', cause: 'review-due' })])).toMatchObject({
      notices: [
        { kind: 'source-status', text: 'A source of this page was retracted.', at: minute(3) },
        { kind: 'review-overdue', text: 'Review is due.', at: minute(4) },
      ],
    })
    expect(publicationAfter([...LIVE, note(), revise(), ...edition(SECOND)])).toMatchObject({ notices: [] })
    expect(publicationAfter([...LIVE, note(), reaffirm('bea')])).toMatchObject({ notices: [] })
    expect(publicationAfter([submit({ text: HIGH_RISK }), approve('ana'), approve('bea'), publish(), note(), reaffirm('ana')])).toMatchObject({
      notices: [{ kind: 'source-status' }],
    })
  })

  test('tells the newest word on each cause, and nothing that was lifted', () => {
    const worse = note({ text: 'A source of this page was retracted and replaced.' })
    expect(publicationAfter([...LIVE, note(), worse])).toMatchObject({ notices: [{ text: worse.text, at: minute(4) }] })
    expect(publicationAfter([...LIVE, note(), note({ cause: 'sources:s2' }), note({ text: '' })])).toMatchObject({ notices: [{ at: minute(4) }] })
  })

  test('tells of no note on its predecessor, though it bears the same time', () => {
    const record = recordOf([...LIVE, note(), reaffirm('bea')]).map((event) => ({ ...event, at: minute(0) }))
    expect(publicationOf(SUBJECT, record, SNAPSHOT, TODAY, policySchema.parse({}))).toMatchObject({ edition: 2, notices: [] })
  })
})

describe('an address', () => {
  test('of earlier editions leads on to where the text is now', () => {
    expect(publicationAfter(MOVED)).toMatchObject({ slug: 'gout-attacks', formerSlugs: ['gout'] })
  })

  test('that the text came back to is no former one', () => {
    expect(publicationAfter([...MOVED, revise(), ...edition()])).toMatchObject({ slug: 'gout', formerSlugs: ['gout-attacks'] })
  })

  test('is a former one once', () => {
    expect(publicationAfter([...LIVE, reaffirm('bea'), revise(), ...edition(SECOND)])).toMatchObject({ formerSlugs: ['gout'] })
  })
})

describe('a reaffirmed edition', () => {
  test('has no change note, whatever the edition before said', () => {
    expect(publicationAfter([...LIVE, revise(), ...edition(SECOND)])).toMatchObject({ edition: 2, changeNote: SECOND.changeNote })
    expect(publicationAfter([...LIVE, revise(), ...edition(SECOND), reaffirm('bea', { contentHash: SECOND.contentHash })])).toMatchObject({ edition: 3, changeNote: null })
  })

  test('has the same text and first day, new signatures and a new day of review', () => {
    expect(publicationAfter([...LIVE, reaffirm('bea')])).toMatchObject({
      edition: 2,
      contentHash: 'hash-1',
      firstPublishedAt: minute(2),
      publishedAt: minute(3),
      review: { signatures: [{ name: 'Dr bea', signedAt: minute(3) }] },
      editions: [{ number: 1 }],
    })
  })

  test('begins with the last signature that it takes', () => {
    const half = [submit({ text: HIGH_RISK }), approve('ana'), approve('bea'), publish(), reaffirm('ana')]
    expect(publicationAfter(half)).toMatchObject({ edition: 1 })
    expect(publicationAfter([...half, reaffirm('bea')])).toMatchObject({ edition: 2, review: { signatures: [{ name: 'Dr ana' }, { name: 'Dr bea' }] } })
  })
})

describe('a withdrawn subject', () => {
  const GONE = [...MOVED, note(), withdraw()]

  test('is a notice with its addresses', () => {
    expect(publicationAfter(GONE)).toEqual({
      subject: SUBJECT,
      kind: 'article',
      id: 'a1',
      language: 'en',
      slug: 'gout-attacks',
      formerSlugs: ['gout'],
      firstPublishedAt: minute(2),
      state: 'withdrawn',
      withdrawal: { at: minute(8), notice: 'This page has been withdrawn.', title: 'Wrist splints' },
    })
  })

  test('keeps its title only where the policy shows it', () => {
    expect(publicationAfter(GONE, policySchema.parse({ shows: { withdrawn: 'notice' } }))).toMatchObject({ withdrawal: { title: null } })
    const clinic = publicationOf('clinics:k1', recordOf([...LIVE, withdraw()]), freeze(aClinic(), aLibrary()), { sources: {}, specialties: [] }, policySchema.parse({}))
    expect(clinic).toMatchObject({ kind: 'clinic', withdrawal: { title: 'Quay Clinic' } })
  })

  test('keeps no word of its text, nor claim, source, person or reason, and is found by its address alone', () => {
    const publication = publicationAfter(GONE)
    if (publication === null) throw new Error('Nothing was published')
    const kept = JSON.stringify(rowOf(publication))
    for (const word of ['splints ease', 'What c1 says', 'Book s1', 'c1', 's1', 'Dr ana', 'profile-ana', 'hash-', 'The trial was retracted'])
      expect(kept).not.toContain(word)
  })

  test('stays a notice while its successor is written, and is live again with it', () => {
    expect(publicationAfter([...GONE, revise(), submit()])).toEqual(publicationAfter(GONE))
    expect(publicationAfter([...GONE, revise(), ...edition()])).toMatchObject({ state: 'live', edition: 3, notices: [] })
  })
})

describe('what changed in public', () => {
  const kinds = (commands: readonly Command[]) =>
    changesOf(SUBJECT, recordOf(commands)).map(({ seq, kind, slug, formerSlug, edition }) => [seq, kind, slug, formerSlug, edition])

  test('is each edition, each move and each withdrawal, oldest first', () => {
    expect(kinds([...MOVED, withdraw(), revise(), ...edition(SECOND)])).toEqual([
      [3, 'published', 'gout', null, 1],
      [7, 'moved', 'gout-attacks', 'gout', 2],
      [8, 'withdrawn', 'gout-attacks', null, 2],
      [12, 'published', 'gout-attacks', null, 3],
    ])
  })

  test('is a reaffirmation with the signature that completes it, and nothing before', () => {
    expect(kinds([submit({ text: HIGH_RISK }), approve('ana'), approve('bea'), publish(), reaffirm('ana'), reaffirm('bea')])).toEqual([
      [4, 'published', 'gout', null, 1],
      [6, 'published', 'gout', null, 2],
    ])
  })

  test('is what a schedule published, at its time', () => {
    expect(changesOf(SUBJECT, recordOf([submit(), approve('ana'), schedule({ publishAt: minute(3) }), publishDue()]))).toEqual([
      { subject: SUBJECT, seq: 4, at: minute(3), kind: 'published', language: 'en', slug: 'gout', formerSlug: null, edition: 1 },
    ])
  })

  test('is what readers are told beside the text, and told no longer', () => {
    expect(kinds([...LIVE, note(), note({ text: '' }), withdraw()])).toEqual([
      [3, 'published', 'gout', null, 1],
      [4, 'noted', 'gout', null, 1],
      [5, 'noted', 'gout', null, 1],
      [6, 'withdrawn', 'gout', null, 1],
    ])
  })

  test('is nothing that only the house can see', () => {
    expect(kinds([...LIVE, revise(), submit(), recall()])).toEqual([[3, 'published', 'gout', null, 1]])
  })
})
