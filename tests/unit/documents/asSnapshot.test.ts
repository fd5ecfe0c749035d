import { expect, test } from '@jest/globals'
import { asSnapshot } from '../../../src/domain/documents/asSnapshot'
import { inDocument } from '../../../src/domain/documents/places'
import { readPlainText } from '../../../src/domain/documents/plainText'
import { expectInPlace } from './support/places'

const document = readPlainText(
  [
    'Zinc and colds: what is known?',
    '',
    'In one trial, zinc shortened colds by 2 days [2]. It can cause nausea [2, 3].',
    '',
    'References',
    '[1] Lund C. Sun and skin in winter. Bone. 2011;4(1):11-19.',
    '[2] Ruiz A, Okafor B. Zinc and the common cold in adults: a trial. Sleep Health. 2019;5(2):101-109.',
    '[3] Adeyemi F. Side effects of zinc lozenges in adults. Lancet. 2015;3(4):77-81.',
  ].join('\n'),
)
const { snapshot, places } = asSnapshot(document)

test('references are numbered as they are first cited, uncited ones last', () =>
  expect(snapshot.bibliography.map(({ number, csl }) => [number, csl.title])).toEqual([
    [1, 'Zinc and the common cold in adults: a trial'],
    [2, 'Side effects of zinc lozenges in adults'],
    [3, 'Sun and skin in winter'],
  ]))

test('each marked statement is a claim that cites its references', () =>
  expect(snapshot.claims.map(({ statement, citations }) => [statement, citations.map(({ reference, source, stance, confirmedBy }) => `${reference} ${source} ${stance} ${confirmedBy}`)])).toEqual([
    ['In one trial, zinc shortened colds by 2 days.', ['1 document-source-1 supports the document']],
    ['It can cause nausea.', ['1 document-source-1 supports the document', '2 document-source-2 supports the document']],
  ]))

test('its places lead back to the document, for what stands in a reference too', () => {
  expectInPlace(document, snapshot.body, new Map([...places].filter(([path]) => !path.startsWith('bibliography'))))
  const third = inDocument(places, { path: 'bibliography/3/URL', start: 0, end: 5 })
  expect(document.text.slice(third?.start)).toMatch(/^\[1\] Lund/)
  expect(inDocument(places, { path: 'disclosure/conflicts', start: 0, end: 0 })).toBeNull()
})

test('its address is made from its title', () => expect(snapshot.slug).toBe('zinc-and-colds-what-is-known'))
