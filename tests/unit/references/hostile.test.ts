import { describe, expect, it } from '@jest/globals'
import { identifiersIn, identify } from '../../../src/domain/references/identifiers'
import { parseReference } from '../../../src/domain/references/parseReference'
import { findReferenceList, referencesIn } from '../../../src/domain/references/referenceList'
import { cpuTime } from '../../support/cpuTime'

const LENGTH = 200_000
const PATTERNS = ['a', 'A', ' ', '\n', '.', '(', ')', '[1] ', '1. ', '1.\n', '1\n\n', 'Smith J, ', 'Smith, John, ', 'J. Smith, ', 'van der ', 'A B ', 'A. ', '2001 ', '2001;1(1):1-2. ', '10.1000/', '10.1000/(', 'doi:', 'doi doi ', 'ISBN 1-', 'PMID ', 'http://', 'http://a.b/)', 'In: ', '“', '“a” ', 'Jan ', '1-', 'et al. ', ', ', '. . .', 'Sources\n', 'Sources: ', '¹', '\uE000', 'Vol. ', 'Accessed ', 'Published 2001 ', '&lt;', '%2F', 'A, B. ', 'A-', 'Aa-Bb-', '12/', '1,000 ', 'pp. 1-2, ', '5 May ', 'Aa et al. ', '? Aa', '. Aa bb. Leeds: ', 'a. A ', 'New York: A; ', ', eds. ', '(Eds.) ', '[x']

describe('200,000 hostile characters', () => {
  it.each(PATTERNS)('of %j take no more than in proportion', (pattern) => {
    const text = pattern.repeat(Math.ceil(LENGTH / pattern.length)).slice(0, LENGTH)
    const began = cpuTime()
    parseReference(text)
    referencesIn(text)
    findReferenceList(text)
    identifiersIn(text)
    identify(text)
    // A regular expression that runs over each stretch again takes minutes here, not seconds.
    expect(cpuTime() - began).toBeLessThan(20_000)
  }, 60_000)
})
