import { describe, expect, it } from '@jest/globals'
import { parseReference } from '../../../src/domain/references/parseReference'

/** What is read of a reference, in one line: first author | year | title | container or publisher | volume (issue) pages. */
function read(raw: string): string {
  const { csl } = parseReference(raw)
  const [first] = csl.author ?? []
  const where = [csl.volume, csl.issue === undefined ? undefined : `(${csl.issue})`, csl.page].filter((part) => part !== undefined).join(' ')
  return [first === undefined ? '' : 'family' in first ? first.family : first.literal, csl.issued?.['date-parts'][0][0] ?? '', csl.title ?? '', csl['container-title'] ?? csl.publisher ?? '', where].join(' | ')
}

type Cases = readonly (readonly [printed: string, expected: string])[]

describe('a Harvard reference', () => {
  const ARTICLES: Cases = [
    ['Okafor, U.A. and Lind, B. (2014) ‘Walking early after hip repair’, Ward Medicine, 12(3), pp. 4-9.', 'Okafor | 2014 | Walking early after hip repair | Ward Medicine | 12 (3) 4-9'],
    ['Okafor, U.A., 2014. Walking early after hip repair, Ward Medicine, vol. 12, no. 3, pp. 4–9', 'Okafor | 2014 | Walking early after hip repair | Ward Medicine | 12 (3) 4–9'],
    ['Okafor UA (2014), Walking early after hip repair, Body Image [Online], 12(Suppl. 2), 4–9.', 'Okafor | 2014 | Walking early after hip repair | Body Image | 12 (Suppl. 2) 4–9'],
    ['Okafor, U. A. 2014: Walking early after hip repair. Culture and Ward D: Society 12, 4 – 9.', 'Okafor | 2014 | Walking early after hip repair | Culture and Ward D: Society | 12 4–9'],
    ['Okafor, U.A.; Lind, B.; & Moe, C., 2014. Walking early after hip repair. Ward Medicine, 12:3: 49.', 'Okafor | 2014 | Walking early after hip repair | Ward Medicine | 12 (3) 49'],
    ['Okafor, U.A. (1995) Walking early after hip repair. Ward Medicine, 12, 1995, 4–19.', 'Okafor | 1995 | Walking early after hip repair | Ward Medicine | 12 4–19'],
    ['OKAFOR (U.), LIND (B.) 2014, Walking early after hip repair. Ward Medicine 12(3): 4-9.', 'OKAFOR | 2014 | Walking early after hip repair | Ward Medicine | 12 (3) 4-9'],
    ['Okafor, Ursula, Peter Lind, and Bo Moe 2014 Walking early after hip repair. Ward Medicine 12:4-9.', 'Okafor | 2014 | Walking early after hip repair | Ward Medicine | 12 4-9'],
    ['Okafor, Ursula. 2014 Walking Early after Hip Repair. Ward Medicine 12:4-9.', 'Okafor | 2014 | Walking Early after Hip Repair | Ward Medicine | 12 4-9'],
    ['Okafor, U. (2014) Home too early? Falls of the old in the first week, Hospital Letters, 35, 37-38.', 'Okafor | 2014 | Home too early? Falls of the old in the first week | Hospital Letters | 35 37-38'],
  ]
  it.each(ARTICLES)('of an article: %s', (printed, expected) => expect(read(printed)).toBe(expected))

  const BOOKS: Cases = [
    ['Okafor, U. (2014) Nursing, money and morals. 2nd edn. Basingstoke: Kestrel House.', 'Okafor | 2014 | Nursing, money and morals | Kestrel House | '],
    ['Okafor U (2014) Nursing hips. Kestrel House, Leeds.', 'Okafor | 2014 | Nursing hips | Kestrel House | '],
    ['Okafor U, Lind B (eds.). 2014. Nursing hips: a guide. Baltimore, MD: Kestrel Press.', 'Okafor | 2014 | Nursing hips: a guide | Kestrel Press | '],
    ['Okafor, U., 1946. Nursing hips, Wiley, New York, 1946.', 'Okafor | 1946 | Nursing hips | Wiley | '],
    ['Okafor, U. (1978) Nursing hips in Guam. Washington, D.C.: Kestrel Press.', 'Okafor | 1978 | Nursing hips in Guam | Kestrel Press | '],
    ['Okafor, U. (2014) Nursing hips, ed. Jane Guy. Leeds: Kestrel House.', 'Okafor | 2014 | Nursing hips | Kestrel House | '],
    ['Okafor, U. 2009. Hips and back pain, Thèse de doctorat en Santé, Université de Lund.', 'Okafor | 2009 | Hips and back pain | Université de Lund | '],
  ]
  it.each(BOOKS)('of a book: %s', (printed, expected) => expect(read(printed)).toBe(expected))

  const CHAPTERS: Cases = [
    ['Okafor, U. (2014) ‘Hips at home’, in Lind, B. and Moe, C. (eds) What is care? Concepts and measures. Leeds: Kestrel House, pp. 11–29.', 'Okafor | 2014 | Hips at home | What is care? Concepts and measures | 11–29'],
    ['Okafor, U., 2014. Hips at home. In: B. Lind, ed. A history of the ward, 1800–1950. Leeds: Kestrel House, pp.11–29.', 'Okafor | 2014 | Hips at home | A history of the ward, 1800–1950 | 11–29'],
    ['Okafor, U. 2014. Hips at home. In Care, Money, and Morals, eds. Anna Lind and Bo Moe, 11–29. Leeds: Kestrel House.', 'Okafor | 2014 | Hips at home | Care, Money, and Morals | 11–29'],
    ['Okafor, U. (2014). Hips at home. In A. Lind & B. Moe (Eds.), The handbook of wards. Practice and theory. London: Kestrel House.', 'Okafor | 2014 | Hips at home | The handbook of wards. Practice and theory | '],
    ['Okafor, U. 2014. Hips at home. In Anna Lind & Bo Moe, The Ward at Work, 11-29. Leeds: Kestrel House.', 'Okafor | 2014 | Hips at home | The Ward at Work | 11-29'],
    ['Okafor, U. 2014. Hips at home. In: The Ward at Work. Lind, A. (Ed.). Leeds: Kestrel House. pp. 11-29.', 'Okafor | 2014 | Hips at home | The Ward at Work | 11-29'],
    ['Okafor, U. (2014) “Hips at Home.” In The Ward at Work: Care and Money, pp. 11-29. Kestrel Press.', 'Okafor | 2014 | Hips at Home | The Ward at Work: Care and Money | 11-29'],
    ['Okafor, U. 2014. Hips at home. In A. Lind & B. Moe (eds.), The ward at work (11–29). Leeds: Kestrel House.', 'Okafor | 2014 | Hips at home | The ward at work | 11–29'],
    ['Okafor, 1991, Studies of Ward Care, eds. Lind and Moe, Kestrel Press, Leeds, pp. 7-19', 'Okafor | 1991 |  | Studies of Ward Care | 7-19'],
    ['Okafor, U. 2014. Hips at home, Proceedings of the Ward Conference, at Vienna, Austria. 11-29.', 'Okafor | 2014 | Hips at home | Proceedings of the Ward Conference | 11-29'],
  ]
  it.each(CHAPTERS)('of a part of a book: %s', (printed, expected) => expect(read(printed)).toBe(expected))

  const BODIES: Cases = [
    ['Health Canada (no date) Back pain. Available at: https://example.org/back (Accessed: 6 October 2022).', 'Health Canada |  | Back pain |  | '],
    ['NHS England 2016, Back pain, viewed 20 July 2019, <https://example.org/back>.', 'NHS England | 2016 | Back pain |  | '],
    ['Diabetes UK (2016). Back pain. [online] Available at: <https://example.org/back> [Accessed 27 November 2017].', 'Diabetes UK | 2016 | Back pain |  | '],
    ['World Bank, 1987. Back pain: a report. London: Kestrel House. Available: https://example.org/back [7 December 2019].', 'World Bank | 1987 | Back pain: a report | Kestrel House | '],
    ['Hips and Backs Regulatory products Agency, 2010, Back pain, [Online]. Available at: https://example.org/back [Accessed: 23 July 2018].', 'Hips and Backs Regulatory products Agency | 2010 | Back pain |  | '],
    ['GBD 2019 Hips and Backs Collaborators. Walking after repair. Ward Med. 2020;396(12):4-22.', 'GBD 2019 Hips and Backs Collaborators | 2020 | Walking after repair | Ward Med | 396 (12) 4-22'],
    ['The Ward Fund (2006) Report on backs 2004, viewed 22 December 2016, <https://example.org/back>.', 'The Ward Fund | 2006 | Report on backs 2004 |  | '],
    ['Northern Ward Centre (2015) Back pain. Leeds: Kestrel House. [online] Available at: https://example.org/back [Accessed 16 May 2020].', 'Northern Ward Centre | 2015 | Back pain | Kestrel House | '],
  ]
  it.each(BODIES)('of a body: %s', (printed, expected) => expect(read(printed)).toBe(expected))

  it('takes the day after a newspaper for the day of the year that stands with the author', () => {
    const { csl } = parseReference('Okafor, U. (2014) ‘Hips at home’, The Guardian, 13 November. Available at: https://example.org/hips (Accessed: 3 January 2015).')
    expect(csl.issued).toEqual({ 'date-parts': [[2014, 11, 13]] })
    expect(csl['container-title']).toBe('The Guardian')
  })
})

describe('a house style', () => {
  const MIXED: Cases = [
    ['U. Okafor, B. Lind, and C. Moe, The Early Walk after Repair, Ward Letters, 57 (1989) 11–29.', 'Okafor | 1989 | The Early Walk after Repair | Ward Letters | 57 11–29'],
    ['Okafor, et al., Walking after repair, Ward Letters, 57 (1989)', 'Okafor | 1989 | Walking after repair | Ward Letters | 57'],
    ['U. Okafor, Vitamin D and falls in older people, Ward Letters 65 (2005) 1586–1605.', 'Okafor | 2005 | Vitamin D and falls in older people | Ward Letters | 65 1586–1605'],
    ['[No authors listed]. Walking after repair. Ward Med. 2001;3:4-5.', ' | 2001 | Walking after repair | Ward Med | 3 4-5'],
    ['Anonymous, Walking after repair: what next. Ward Letters 34(5): 149–160, 2005.', ' | 2005 | Walking after repair: what next | Ward Letters | 34 (5) 149–160'],
    ['Walking after the repair of hips in the north Okafor, U.A., B. Lind and C. Moe 2001 Ward Letters, 48(11): 23-29', 'Okafor | 2001 | Walking after the repair of hips in the north | Ward Letters | 48 (11) 23-29'],
    ['Okafor, U. et al. Walking after repair. J Ward Chem 28, 11-19, doi: M70 (2008).', 'Okafor | 2008 | Walking after repair | J Ward Chem | 28 11-19'],
    ['U. Okafor, “Walking after repair,” J. Ward Med., vol. 138, no. 4, pp. 1832-1839, Jul. 2018.', 'Okafor | 2018 | Walking after repair | J. Ward Med | 138 (4) 1832-1839'],
    ['MOREL Denis, « Marcher tôt », Lettres du soin, 22, 2004, p. 4-9.', 'MOREL | 2004 | Marcher tôt | Lettres du soin | 22 4-9'],
    ['Peter Lind, Nursing hips (Cambridge, MA: Kestrel Press, 2005).', 'Lind | 2005 | Nursing hips | Kestrel Press | '],
    ['Lind, C. Peter, Nursing Hips at Home. Leeds: Kestrel House, 1984.', 'Lind | 1984 | Nursing Hips at Home | Kestrel House | '],
    ['Peter Lind, Above Hip and Knee: A Life on Wards (Leeds: Kestrel House, 1994).', 'Lind | 1994 | Above Hip and Knee: A Life on Wards | Kestrel House | '],
    ['U. Okafor: Nursing hips. 3rd ed. Kestrel House: Leeds; 2001.', 'Okafor | 2001 | Nursing hips | Kestrel House | '],
    ['Thomas van Dijk, Ann Le Roux and P. St. Clair. Walking after repair. Ward Med 2015;10(3):97-104', 'van Dijk | 2015 | Walking after repair | Ward Med | 10 (3) 97-104'],
    ['“Is it safe? Results from 12,000 adults.” Ward Medicine. March 2021. https://example.org/safe', ' | 2021 | Is it safe? Results from 12,000 adults | Ward Medicine | '],
  ]
  it.each(MIXED)('%s', (printed, expected) => expect(read(printed)).toBe(expected))
})

describe('nothing is invented', () => {
  it.each([
    ['from a number inside a sentence', 'Cleveland Clinic n.d. Lack of vitamin B12 in pregnancy. Available from: https://example.org/b12', ['volume', 'page', 'issued', 'container-title']],
    ['from a number of thousands', 'Is it safe? Results from 12,000 adults. Ward Med, 1988.', ['volume', 'page']],
    ['from the year that a title ends in', 'Ward Administration. Report on alcohol and health 2018. https://example.org/report. Accessed on 25 May 2019.', ['issued', 'volume']],
    ['from a report’s number', 'Ward Medicines Agency. Assessment report: Calmadrin. WMA/CH/123456/2019. 2019. Accessed May 5, 2020. https://example.org/report', ['volume', 'container-title', 'publisher']],
    ['from a day', 'Okafor, U. (2011) ‘Hips at home’, 15th World Congress on Hips, Vienna, 3–5 May.', ['volume', 'page']],
    ['from a date of strokes', 'Ward News. Help for the old. Ward News, 18/10/2013.', ['volume', 'page']],
    ['from a preprint’s number', 'Okafor U (2018) Walking after repair. medRxiv 312470, doi: 10.9999/312470.', ['volume', 'issue', 'page']],
    ['from the years that a book is about', 'Okafor, U. 1999. Making the Ward: Hips and their Healers, 1650–1820. Leeds: Kestrel House.', ['page', 'volume']],
    ['from capitals that are no Roman numeral', 'U. Okafor, “Walking after repair,” ICCV, 2009.', ['volume']],
    ['from a journal’s abbreviations', '“Walking after repair.” Eur Heart J. July 1993. https://example.org/walk', ['author']],
    ['from a supplement in a journal’s name', 'Okafor U. Walking after repair. Acta Ward Scand Suppl 1969, 118: 1–109.', ['issue']],
    ['from a resolver without its DOI', 'Okafor U. Walking after repair. Ward Med, 2012;40:279. http://dx.doi.org/10.9999/ j.ward.2011', ['URL']],
    ['from two words of a title', 'Susan Lind, Modern Hips, Ward letters, No. 7, 2015, 3-9', []],
  ] as const)('%s', (_, printed, absent) => {
    const { csl } = parseReference(printed)
    expect(Object.keys(csl).filter((field) => (absent as readonly string[]).includes(field))).toEqual([])
    expect(csl.author?.length ?? 0).toBeLessThan(2)
  })
})
