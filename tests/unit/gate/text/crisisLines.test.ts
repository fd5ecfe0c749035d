import { describe, expect, test } from '@jest/globals'
import { crisisLineOf } from '../../../../src/domain/gate/crisisLines'

const COUNTRIES = ['US', 'CA', 'GB', 'IE', 'AU', 'NZ', 'DE', 'AT', 'CH', 'FR', 'ES', 'NL', 'BE', 'SE', 'DK', 'NO', 'FI', 'PL', 'IN', 'BR', 'ZA']

test.each(COUNTRIES)('the line of %s, printed as we advise, is known for its line', (country) => {
  const own = crisisLineOf(country)
  expect(own?.pattern.test(own.line)).toBe(true)
})

test('of another country no line is known', () => {
  expect(crisisLineOf('PT')).toBeUndefined()
})

describe('a number is a line where it is to be called', () => {
  test.each([
    ['AT', 'In einer Krise hilft die Telefonseelsorge unter 142.'],
    ['CH', 'Composez le 143, jour et nuit.'],
    ['FR', 'Appelez le 3114, gratuit et ouvert à toute heure.'],
    ['ES', 'Llame al 024.'],
    ['NL', 'Bel 113 of chat met iemand.'],
    ['BR', 'Ligue 188.'],
    ['SE', 'Ring Självmordslinjen på 90101.'],
    ['US', 'Help is a text to 741741 away: text HOME to 741741.'],
    ['CA', 'The 988 helpline answers in English and French.'],
    ['IN', 'Free and at any hour: 1800 891 4416.'],
  ])('%s: %s', (country, words) => {
    expect(crisisLineOf(country)?.pattern.test(words)).toBe(true)
  })
  test.each([
    ['AT', 'We followed 142 patients for a year.'],
    ['CH', 'Of 2,143 women, 143 stopped.'],
    ['NL', 'The mean score fell from 113 to 90.'],
    ['BE', 'Laënnec’s teacher died in 1813.'],
    ['US', 'The trial enrolled 988 adults.'],
    ['BR', 'It costs 188 euros.'],
  ])('and not in %s: %s', (country, words) => {
    expect(crisisLineOf(country)?.pattern.test(words)).toBe(false)
  })
})
