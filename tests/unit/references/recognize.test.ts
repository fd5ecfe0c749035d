import { expect, test } from '@jest/globals'
import { recognize } from '../../../src/domain/references/recognize'
import { shortName } from '../../../src/domain/references/shortName'

test.each<[string, string, object | null]>([
  ['a DOI', '10.1056/NEJMoa2034577', { by: 'doi', identifiers: { doi: '10.1056/nejmoa2034577' } }],
  ['a DOI as an address', 'https://doi.org/10.1056/NEJMoa2034577', { by: 'doi' }],
  ['a PMID with its label', 'PMID: 2020', { by: 'pmid', identifiers: { pmid: '2020' } }],
  ['a bare PMID', '33301246', { by: 'pmid' }],
  ['a PMCID', 'PMC7745181', { by: 'pmcid' }],
  ['a trial’s number', 'NCT04368728', { by: 'nct', identifiers: { nct: 'NCT04368728' } }],
  ['an address', 'https://www.example.org/guidance/ng71', { by: 'url', url: 'https://www.example.org/guidance/ng71' }],
  ['an address without its scheme', 'www.example.org/ng71', { by: 'url', url: 'https://www.example.org/ng71' }],
  ['a whole reference', 'Ruiz A, Okafor B. Vitamin D and bones in older adults: a trial. Bone. 2019;5(2):101-109.', { by: 'reference', reference: { csl: { title: 'Vitamin D and bones in older adults: a trial' } } }],
  ['a year', '2020', null],
  ['words', 'melatonin smith 2020', null],
  ['a sentence', 'Melatonin shortened the time to fall asleep in adults who work at night.', null],
  ['nothing', ' ', null],
])('%s is recognized for what it is', (_, text, expected) => {
  if (expected === null) expect(recognize(text)).toBeNull()
  else expect(recognize(text)).toMatchObject(expected)
})

test.each<[Parameters<typeof shortName>[0], string]>([
  [{ type: 'book', title: 'Sun and skin', author: [{ family: 'Lund' }], issued: { 'date-parts': [[2011]] } }, 'Lund 2011'],
  [{ type: 'book', author: [{ family: 'Lund' }, { literal: 'Sleep Group' }] }, 'Lund and Sleep Group'],
  [{ type: 'book', author: [{ family: 'Lund' }, { family: 'Ray' }, { family: 'Moe' }], issued: { 'date-parts': [[2011, 2]] } }, 'Lund et al. 2011'],
  [{ type: 'book', author: [{ family: 'Lund' }, { literal: 'et al.' }], issued: { 'date-parts': [[2011]] } }, 'Lund et al. 2011'],
  [{ type: 'webpage', title: 'What to do when a child has a fever at night' }, 'What to do when a child has a fever at …'],
])('a work is called by its authors and year (%#)', (csl, name) => {
  expect(shortName(csl)).toBe(name)
})
