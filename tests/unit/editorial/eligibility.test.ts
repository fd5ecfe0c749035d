import { describe, expect, test } from '@jest/globals'
import { reasonsNotToSign, validLicence, type Licence, type SignerFacts } from '../../../src/domain/editorial/eligibility'
import { aConflict, aLicence, aProfile, aSigner, MATTER } from './people'

const TODAY = '2027-03-01'
const profiled = (fields: Parameters<typeof aProfile>[1]): SignerFacts => aSigner('ana', { profile: aProfile('ana', fields) })
const licensed = (fields: Partial<Licence>): SignerFacts => profiled({ licences: [aLicence(fields)] })

type Row = readonly [why: string, refused: SignerFacts, reason: string, eligible: SignerFacts]

const ROWS: readonly Row[] = [
  ['a linked profile', aSigner('ana', { profile: null }), 'No reviewer profile', aSigner('ana')],
  ['a licence', profiled({ licences: [] }), 'No licence is on file', profiled({ licences: [aLicence()] })],
  ['a licence whose end is written as no day', licensed({ expires: '31/12/2999' }), '', licensed({ expires: '2999-12-31' })],
  ['a licence that lasts to this day', licensed({ expires: '2027-02-28' }), 'L-7 expired on 2027-02-28', licensed({ expires: TODAY })],
  ['a verified licence', licensed({ verifiedOn: '' }), 'not been verified', licensed({ verifiedOn: TODAY })],
  ['a licence verified by now', licensed({ verifiedOn: '2027-03-02' }), 'not been verified', licensed({ verifiedOn: TODAY })],
  ['a licence verified by somebody named', licensed({ verifiedBy: '' }), 'not been verified', licensed({ verifiedBy: 'admin' })],
  ['a licence verified by somebody else', licensed({ verifiedBy: 'ana' }), 'its own holder', licensed({ verifiedBy: 'bea' })],
  [
    'one valid licence among others',
    profiled({ licences: [aLicence({ expires: '2020-01-01' }), aLicence({ verifiedBy: 'ana' })] }),
    'expired on 2020-01-01',
    profiled({ licences: [aLicence({ expires: '2020-01-01' }), aLicence()] }),
  ],
  [
    'a specialty of the text',
    profiled({ specialties: ['dermatology'] }),
    'a reviewer of rheumatology; this profile has dermatology',
    profiled({ specialties: ['dermatology', 'rheumatology'] }),
  ],
  ['any specialty where the text asks for one', profiled({ specialties: [] }), 'has no specialty', profiled({ specialties: ['rheumatology'] })],
  ['no conflict with its topic', profiled({ conflicts: [aConflict()] }), '“Gout” (employment)', profiled({ conflicts: [aConflict({ with: 'topic-asthma' })] })],
  [
    'no conflict with its clinic',
    profiled({ conflicts: [aConflict({ with: 'clinic-quay', kind: 'ownership' })] }),
    '“Quay Clinic” (ownership)',
    profiled({ conflicts: [aConflict({ with: 'clinic-hill' })] }),
  ],
  [
    'no conflict that still lasts',
    profiled({ conflicts: [aConflict({ until: TODAY })] }),
    '“Gout”',
    profiled({ conflicts: [aConflict({ until: '2027-02-28' })] }),
  ],
  ['no conflict whose end is written as no day', profiled({ conflicts: [aConflict({ until: '12/31/1999' })] }), '“Gout”', profiled({ conflicts: [] })],
  [
    'other eyes than the writer’s',
    aSigner('ana', { contributions: ['the working copy', 'the claim “Rest helps.”'] }),
    'has saved the working copy, the claim “Rest helps.”',
    aSigner('ana', { contributions: [] }),
  ],
  ['a second factor where the house rules ask for one', aSigner('ana', { lacksSecondFactor: true }), 'set it up under Account', aSigner('ana', { lacksSecondFactor: false })],
  ['a password of one’s own', aSigner('ana', { passwordSetByOther: true }), 'change it, then sign', aSigner('ana', { passwordSetByOther: false })],
]

test.each(ROWS)('signing takes %s', (_why, refused, reason, eligible) => {
  expect(reasonsNotToSign(refused, MATTER, TODAY)).toEqual([expect.stringContaining(reason)])
  expect(reasonsNotToSign(eligible, MATTER, TODAY)).toEqual([])
})

test('a text without a specialty takes any reviewer', () => {
  expect(reasonsNotToSign(profiled({ specialties: ['dermatology'] }), { ...MATTER, specialties: [] }, TODAY)).toEqual([])
})

test('every reason is told at once', () => {
  const signer = aSigner('ana', {
    profile: aProfile('ana', { licences: [], specialties: [], conflicts: [aConflict(), aConflict({ with: 'clinic-quay' })] }),
    contributions: ['the working copy'],
    passwordSetByOther: true,
    lacksSecondFactor: true,
  })
  expect(reasonsNotToSign(signer, MATTER, TODAY)).toHaveLength(7)
})

describe('the licence that a signature prints', () => {
  test('is the first one valid on that day', () => {
    const licences = [
      aLicence({ number: 'old', expires: '2026-12-31' }),
      aLicence({ number: 'own', verifiedBy: 'ana' }),
      aLicence({ number: 'good' }),
      aLicence({ number: 'spare' }),
    ]
    expect(validLicence(aProfile('ana', { licences }), 'ana', TODAY)?.number).toBe('good')
  })

  test('is none where none is', () => {
    expect(validLicence(aProfile('ana', { licences: [] }), 'ana', TODAY)).toBeNull()
  })
})
