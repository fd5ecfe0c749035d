import { describe, expect, it } from '@jest/globals'
import { inWords, outcome } from '../../../src/admin/sources/registries'
import { say } from './said'

const CURRENT = { standing: { status: 'current', statusOn: '', notice: '' }, message: '' } as const

describe('a look-up, as an editor reads it', () => {
  it.each([
    ['what was filled in', ['title', 'containerTitle', 'doi'], CURRENT, 'Filled in: Title, Journal, book or site, DOI. Look it over, and save.'],
    ['that nothing was', [], CURRENT, 'Nothing was empty that the registries know.'],
    ['that the work has fallen', ['year'], { standing: { status: 'retracted', statusOn: '2021-03-09', notice: 'Retraction of 2021-03-09, says Crossref: doi:10.5555/notice' }, message: '' }, 'Filled in: Year. Look it over, and save. Mind: Retraction of 2021-03-09, says Crossref: doi:10.5555/notice.'],
    ['that nobody says why it has', [], { standing: { status: 'expression-of-concern', statusOn: '', notice: '' }, message: '' }, 'Nothing was empty that the registries know. Mind: it stands as “expression of concern”.'],
    ['who could not be asked', [], { standing: { status: 'unknown', statusOn: '', notice: '' }, message: 'PubMed can’t be reached.' }, 'Nothing was empty that the registries know. PubMed can’t be reached.'],
  ] as const)('says %s', (_what, filled, found, words) => expect(outcome(filled, found, say)).toBe(words))

  it.each([
    [{ field: 'year', is: 2018, registered: 2019 }, 'Year: “2018” here, “2019” there'],
    [{ field: 'authors', is: [{ family: 'Orsted', given: 'Lena', literal: null }], registered: [{ family: 'Ørsted', given: 'Lena' }, { literal: 'NAP Study Group' }] }, 'Authors: “Orsted Lena” here, “Ørsted Lena, NAP Study Group” there'],
  ] as const)('shows a difference: %j', (difference, words) => expect(inWords(difference, say)).toBe(words))
})
