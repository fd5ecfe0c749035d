import { describe, expect, it } from '@jest/globals'
import { measureReferences, namedFigures, readAnnotated, type AnnotatedReference } from '../../../scripts/reference-figures'

const EXAMPLES = readAnnotated(new URL('../../../scripts/references-examples.jsonl', import.meta.url))
const NOTHING: AnnotatedReference['expected'] = { authors_first_family: null, n_authors: null, year: null, title: null, container: null, volume: null, issue: null, pages: null, doi: null, pmid: null, url: null }

describe('the figures of the reader of references', () => {
  const figures = namedFigures(measureReferences(EXAMPLES))

  it.each(['authors_first_family', 'year', 'title', 'container', 'doi', 'pmid'])('of our own references %s is right in 95 of 100', (field) => {
    expect(figures[`all.${field}`]).toBeGreaterThanOrEqual(0.95)
  })

  it('of our own references next to nothing is invented', () => expect(figures['all.invented']).toBeLessThanOrEqual(EXAMPLES.length * 0.03))

  it('count a field that the string does not hold as invented, one that is missed as wrong only', () => {
    const row = { raw: 'Okafor U. Early walking after hip repair. Ward Med. 2001;3:4-5.', style: 'nlm' }
    const read = measureReferences([{ ...row, expected: { ...NOTHING, doi: '10.1000/1' }, skip: ['n_authors', 'volume', 'pages'] }])
    expect(read.invented.get('nlm')).toBe(4)
    expect(read.fields.get('nlm')?.get('doi')).toEqual({ right: 0, of: 1 })
    expect(read.fields.get('nlm')?.has('volume')).toBe(false)
  })

  it('take every right answer', () => {
    const { misses } = measureReferences([{ raw: 'Okafor U. Early walking after hip repair. Ward Med. 2001;3:4-5.', style: 'nlm', expected: { ...NOTHING, authors_first_family: 'Okafor', n_authors: 1, year: 2001, title: 'Something else', container: 'Ward Med.', volume: '3', pages: '4–5' }, alt: { title: ['Early walking after hip repair'] } }])
    expect(misses).toEqual([])
  })
})
