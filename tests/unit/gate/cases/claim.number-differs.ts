import { claimNumberDiffers } from '../../../../src/domain/gate/rules/claimNumberDiffers'
import { casesOf, type Given } from './case'
import { evidence } from './evidence'

const claiming = (statement: string): Given => ({ note: `the claim: “${statement}”`, fields: evidence({ claim: { statement } }) })

export const cases = casesOf(claimNumberDiffers, [
  ['Splints relieve wrist pain in 70% of adults.{c1}', ['70%'], claiming('Splints relieve wrist pain in 60% of adults.')],
  ['Splints relieve wrist pain in 60 percent of adults.{c1}', [], claiming('Splints relieve wrist pain in 60% of adults.')],
  ['Relief lasts for 12 weeks.{c1}', ['12 weeks'], claiming('Relief lasts for eight weeks.')],
  ['Relief lasts for eight weeks.{c1}', [], claiming('Relief lasts for 8 weeks.')],
  ['Take 500 mg at night.{c1}', ['500 mg'], claiming('The dose is 50 mg at night.')],
  ['Take 0.5 g at night.{c1}', [], claiming('The dose is 500 mg at night.')],
  ['Take 200 mg/day.{c1}', ['200 mg'], claiming('The dose is 20 mg/day.')],
  ['A level of 200 mg/dl is high.{c1}', [], claiming('A level of 240 mg/dl is high.')],
  ['It was approved in 2019.{c1}', ['2019'], claiming('It was approved in 2018.')],
  ['It was approved in 2019.{c1}', [], claiming('It was approved in March 2019.')],
  ['Relief lasts for 4 to 6 weeks.{c1}', [], claiming('Relief lasts for 5 weeks.')],
  ['Relief lasts for 4–6 weeks.{c1}', ['4–6 weeks'], claiming('Relief lasts for 8 weeks.')],
  ['About half of adults are relieved.{c1}', [], claiming('Splints relieve 52% of adults.')],
  ['About half of adults are relieved.{c1}', ['About half of'], claiming('Splints relieve 72% of adults.')],
  ['One in five adults is relieved.{c1}', [], claiming('Splints relieve 20% of adults.')],
  ['One in five adults is relieved.{c1}', ['One in five'], claiming('Splints relieve 50% of adults.')],
  ['Two thirds of adults are relieved.{c1}', [], claiming('Splints relieve 66% of adults.')],
  ['More than 50% of adults are relieved.{c1}', [], claiming('Splints relieve 72% of adults.')],
  ['Up to 50% of adults are relieved.{c1}', ['Up to 50%'], claiming('Splints relieve 72% of adults.')],
  ['Splints relieve 10% of adults.{c1}', [], claiming('Splints relieve 9.6% of adults.')],
  ['Splints relieve 9.1% of adults.{c1}', ['9.1%'], claiming('Splints relieve 9.6% of adults.')],
  ['Relief lasts for 14 days.{c1}', [], claiming('Relief lasts for 2 weeks.')],
  ['In the trial, 60% were relieved within 12 weeks.{c1}', [], claiming('Splints relieve 60% of adults.')],
  ['In 80% of women and 60% of men pain was gone.{c1}', [], claiming('Splints relieve 60% of men.')],
  ['Adults aged 65 years and over are relieved.{c1}', [], claiming('Relief lasts for 2 years.')],
  ['The 12-week course helps 1,200 people a year.{c1}', ['12-week'], claiming('A course of 6 weeks helps.')],
  ['Relief lasts for 12 weeks.', [], { ...claiming('Relief lasts for 8 weeks.'), note: 'resting on no claim' }],
])
