import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parseReference } from '../../../src/domain/references/parseReference'
import { EXAMPLES } from './references'

const families = (raw: string): string[] => (parseReference(raw).csl.author ?? []).map((name) => ('family' in name ? name.family : name.literal))

describe('a printed reference', () => {
  it.each(EXAMPLES)('in $style style is read: $first $year', ({ raw, style: _, first, year, title, container, publisher, volume, issue, page, type, doi, pmid }) => {
    const { csl, identifiers } = parseReference(raw)
    expect({ first: families(raw)[0], year: csl.issued?.['date-parts'][0][0], title: csl.title, volume: csl.volume, issue: csl.issue, page: csl.page, doi: identifiers.doi, pmid: identifiers.pmid })
      .toEqual({ first, year, title, volume, issue, page, doi, pmid })
    expect(csl['container-title']).toBe(container)
    expect(csl.publisher).toBe(publisher)
    if (type !== undefined) expect(csl.type).toBe(type)
  })
})

describe('the confidence', () => {
  const sure = (raw: string): number => parseReference(raw).confidence

  it('is high where author, year, title and journal each have their place', () => {
    expect(EXAMPLES.filter(({ style }) => style === 'NLM' || style === 'AMA').filter(({ container, volume }) => container !== undefined && volume !== undefined).every(({ raw }) => sure(raw) >= 0.8)).toBe(true)
  })

  it.each([
    ['a journal that holds half a title', 'Okafor U. Walking. Early. Hip repair, and Others, Ward Med. 2001;3:4-5.', 'Okafor U. Early walking after hip repair. Ward Med. 2001;3:4-5.'],
    ['no journal', 'Okafor U. Early walking after hip repair. 2001.', 'Okafor U. Early walking after hip repair. Ward Med. 2001;3:4-5.'],
    ['a title that begins in mid-sentence', 'Okafor U. and others walking after hip repair. Ward Med. 2001;3:4-5.', 'Okafor U. Early walking after hip repair. Ward Med. 2001;3:4-5.'],
  ])('is lower with %s', (_, doubtful, plain) => expect(sure(doubtful)).toBeLessThan(sure(plain)))
})

describe('what is set apart', () => {
  it.each([
    ['“et al.” stays, as a last author without a name', 'Berman RM, et al. Antidepressant effects of ketamine in depressed patients. Biol Psychiatry. 2000;47:351-4.', ['Berman', 'et al.']],
    ['a group signs beside the people', 'Moher D, Liberati A; PRISMA Group. Preferred reporting items. PLoS Med. 2009;6:1.', ['Moher', 'Liberati', 'PRISMA Group']],
    ['a group signs alone', 'Centers for Disease Control and Prevention. Vital signs: overdoses. MMWR Morb Mortal Wkly Rep. 2011;60:1487-92.', ['Centers for Disease Control and Prevention']],
    ['nobody signs', 'Kaplan and Sadock’s comprehensive textbook of psychiatry. 10th ed. Philadelphia: Wolters Kluwer; 2017.', []],
    ['names keep their letters', 'Jovaiša T, Šipylaitė J, Øvretveit Ø. Effects of ketamine. Medicina (Kaunas). 2006;42:625-34.', ['Jovaiša', 'Šipylaitė', 'Øvretveit']],
  ])('%s', (_, raw, expected) => expect(families(raw)).toEqual(expected))

  it.each([
    ['Zarate CA. A randomized trial. Arch Gen Psychiatry. 2006 Aug;63(8):856-64. Epub 2005 Jul 1.', [2006, 8]],
    ['Popova V. Efficacy and safety of esketamine. Am J Psychiatry. Published online May 21, 2019.', [2019, 5, 21]],
    ['Depression. (2023, July 5). World Health Organization. https://www.who.int/depression', [2023, 7, 5]],
    ['Mayo Clinic Staff. Anxiety disorders. Mayo Clinic. Accessed January 3, 2024. https://www.mayoclinic.org/anxiety', undefined],
    ['Hamilton M. A rating scale. J Neurol. Volume 23, 15 February 1960, Pages 56-62', [1960, 2, 15]],
  ])('the date of %s', (raw, expected) => expect(parseReference(raw).csl.issued?.['date-parts'][0]).toEqual(expected))

  it('a page of its own keeps address, day of access and site, and invents no author', () => {
    expect(parseReference('"Depression." World Health Organization, 31 Mar. 2023, www.who.int/depression. Accessed 3 Jan. 2024.').csl).toEqual({
      type: 'webpage', title: 'Depression', 'container-title': 'World Health Organization', issued: { 'date-parts': [[2023, 3, 31]] }, accessed: { 'date-parts': [[2024, 1, 3]] }, URL: 'https://www.who.int/depression',
    })
  })

  it('the place of an erratum is not the place of the work', () => {
    const { csl } = parseReference('Rush AJ. A quick inventory. Biol Psychiatry. 2003 Sep 1;54(5):573-83. Erratum in: Biol Psychiatry. 2004;55(6):585.')
    expect([csl.volume, csl.page]).toEqual(['54', '573-83'])
  })

  it('a reference wrapped by hand reads as if it stood on one line', () => {
    for (const { raw } of EXAMPLES) expect(parseReference(raw.replace(/(.{40,71}) /g, '$1\n   '))).toEqual(parseReference(raw))
  })
})

describe('any text at all', () => {
  it('is read without throwing, into fields whose every word stands in it', () => {
    const pieces = fc.array(fc.oneof(fc.constantFrom(...EXAMPLES.map(({ raw }) => raw.slice(0, 60)), ...EXAMPLES.map(({ raw }) => raw.slice(-60)), '(2001)', '“', '. ', '%', '', '['), fc.string({ unit: 'binary' })), { maxLength: 6 })
    fc.assert(
      fc.property(pieces, (parts) => {
        const raw = parts.join('')
        const { csl, confidence } = parseReference(raw)
        for (const value of [csl.title, csl['container-title'], csl.publisher, csl.volume, csl.page]) {
          for (const [word] of (value ?? '').matchAll(/[\p{L}\p{N}]+/gu)) expect(raw).toContain(word)
        }
        expect(confidence).toBeGreaterThanOrEqual(0)
        expect(confidence).toBeLessThanOrEqual(1)
      }),
      { numRuns: 300 },
    )
  })
})

it('keeps an edition in the title of what a journal printed in a volume, an issue and on pages', () => {
  const { csl } = parseReference('Headache Classification Committee of the International Headache Society (IHS). The International Classification of Headache Disorders, 3rd edition. Cephalalgia. 2018;38(1):1-211.')
  expect(csl).toMatchObject({ type: 'article-journal', title: 'The International Classification of Headache Disorders, 3rd edition', 'container-title': 'Cephalalgia', volume: '38', issue: '1', page: '1-211' })
  expect(csl).not.toHaveProperty('edition')
})
