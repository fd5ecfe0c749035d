import { describe, expect, test } from '@jest/globals'
import { peopleAndClinicsIn } from '../../../src/domain/documents/people'

describe('people named in a text', () => {
  test.each([
    ['with degree and affiliation', 'According to Ada Ekström, MD, a sleep physician at Northgate Clinic, rest helps.', 'Ada Ekström', 'MD', 'Northgate Clinic'],
    ['with several degrees', 'Reviewed by Luis Ortega-Brandt, RN, MPH.', 'Luis Ortega-Brandt', 'RN, MPH', ''],
    ['who signs the text', 'By Ada Ekström, MD', 'Ada Ekström', 'MD', ''],
    ['with a title only', 'Dr. Femi Adeyemi of the University of Turku found it first.', 'Femi Adeyemi', '', 'University of Turku'],
    ['who speaks, without any degree', '“Sleep first,” says Mina van den Berg, a nutritionist.', 'Mina van den Berg', '', ''],
    ['who stands before the verb', 'Ola Nordmann explains that rest helps.', 'Ola Nordmann', '', ''],
  ])('%s', (_, text, name, credentials, affiliation) => {
    const { people } = peopleAndClinicsIn(text)
    expect(people).toEqual([{ name, credentials, affiliation, start: text.indexOf(name), end: text.indexOf(name) + name.length }])
  })

  test.each([['According to Northgate Clinic, rest helps.'], ['According to the World Health Organization, rest helps.'], ['Take Vitamin B with food.'], ['Zinc helps.']])('nobody in “%s”', (text) =>
    expect(peopleAndClinicsIn(text).people).toEqual([]),
  )

  test('are listed once, with the most that is printed', () => {
    const { people } = peopleAndClinicsIn('Dr. Ekström agrees. According to Ada Ekström, MD, rest helps. Ekström notes that tea does, too. Dr. Ekström says so.')
    expect(people.map(({ name, credentials }) => [name, credentials])).toEqual([['Ada Ekström', 'MD']])
  })
})

test('clinics are named once each, without the word before them', () => {
  expect(peopleAndClinicsIn('At Northgate Clinic we help. The Saint Olga Hospital does, too; call Northgate Clinic.').clinics.map(({ name }) => name)).toEqual(['Northgate Clinic', 'Saint Olga Hospital'])
})
