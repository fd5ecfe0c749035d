import { describe, it } from '@jest/globals'
import { identifiersIn, identify } from '../../../src/domain/references/identifiers'
import { parseReference } from '../../../src/domain/references/parseReference'
import { findReferenceList, referencesIn } from '../../../src/domain/references/referenceList'
import { expectInProportion, overAndOver } from '../../support/inProportion'

const PATTERNS = ['a', 'A', ' ', '\n', '.', '(', ')', '[1] ', '1. ', '1.\n', '1\n\n', 'Smith J, ', 'Smith, John, ', 'J. Smith, ', 'van der ', 'A B ', 'A. ', '2001 ', '2001;1(1):1-2. ', '10.1000/', '10.1000/(', 'doi:', 'doi doi ', 'ISBN 1-', 'PMID ', 'http://', 'http://a.b/)', 'In: ', '“', '“a” ', 'Jan ', '1-', 'et al. ', ', ', '. . .', 'Sources\n', 'Sources: ', '¹', '\uE000', 'Vol. ', 'Accessed ', 'Published 2001 ', '&lt;', '%2F', 'A, B. ', 'A-', 'Aa-Bb-', '12/', '1,000 ', 'pp. 1-2, ', '5 May ', 'Aa et al. ', '? Aa', '. Aa bb. Leeds: ', 'a. A ', 'New York: A; ', ', eds. ', '(Eds.) ', '[x']

describe('200,000 hostile characters', () => {
  it.each(PATTERNS)('of %j take no more than in proportion', async (pattern) => {
    for (const read of [parseReference, referencesIn, findReferenceList, identifiersIn, identify]) await expectInProportion(200_000, overAndOver(pattern), read)
  }, 60_000)
})
