import { describe, expect, test } from '@jest/globals'
import { alike } from '../../../src/domain/library/alike'

describe('two claims', () => {
  test.each<[string | null, string, string]>([
    ['same', 'Velorine lowers the risk of stroke in smokers.', 'The risk of stroke in smokers is lowered by velorine.'],
    ['same', 'Velorine prevents heart attacks in older women.', 'In elderly women, velorine prevents myocardial infarction.'],
    ['same', 'Velorine helps 3 in 10 people with gout.', 'Velorine helps 30% of patients with gout.'],
    ['same', 'Velorine lowers blood pressure in adults with diabetes.', 'Velorine lowers blood pressure in adults with diabetes during fasting.'],
    ['opposite', 'Velorine lowers the risk of stroke in smokers.', 'Velorine increases the risk of stroke in smokers.'],
    ['opposite', 'Velorine prevents gout.', 'Velorine does not prevent gout.'],
    [null, 'Velorine lowers the risk of stroke in smokers.', 'Velorine lowers the risk of stroke in children.'],
    [null, 'Velorine lowers the risk of stroke in smokers.', 'Tamiprole lowers the risk of stroke in smokers.'],
    [null, 'Velorine helps 30% of people with gout.', 'Velorine helps 60% of people with gout.'],
    [null, 'Velorine helps people with gout.', 'Velorine helps 60% of people with gout.'],
    [null, 'Velorine prevents gout.', 'Velorine prevents gout in women over 60 with diabetes.'],
    [null, 'Velorine lowers blood pressure.', 'Velorine causes hair loss.'],
    [null, 'Velorine does not lower the risk of gout.', 'Velorine increases the risk of gout.'],
  ])('%s: %s / %s', (stands, one, other) => {
    expect([alike(one, other), alike(other, one)]).toEqual([stands, stands])
  })
})
