import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { detect } from '../../../src/domain/prose/detect'
import { lettersOf, weightIn } from '../../../src/domain/prose/kindLetters'
import { STATEMENT_KINDS, type StatementKind } from '../../../src/domain/prose/kinds'
import { KIND_WEIGHTS } from '../../../src/domain/prose/kindWeights'
import { sensesIn } from '../../../src/domain/prose/senses'
import { wordingOf } from '../../../src/domain/prose/wording'
import { expectInProportion, overAndOver } from '../../support/inProportion'

/** One sentence for each row of the guide in kinds.ts, and one for each “and not”. None was used to fit the weights. */
const GUIDE: readonly [StatementKind, string][] = [
  ['regulatory', 'The European Medicines Agency approved the nasal spray in 2018.'],
  ['regulatory', 'The syrup is only available with a prescription.'],
  ['history', 'The drug was discovered in the 1940s by a Danish chemist.'],
  ['regulatory', 'The painkiller was banned in Britain in 2005.'],
  ['duration', 'The numbness wears off within three hours.'],
  ['dose', 'Take one capsule three times a day with food.'],
  ['statistic', 'In a survey of 800 nurses, 62% said that they slept badly.'],
  ['prevalence', 'Psoriasis affects about 3 percent of adults in the country.'],
  ['other', 'People with a family history of glaucoma are at higher risk.'],
  ['comparison', 'Nasal sprays work faster than tablets.'],
  ['efficacy', 'The cream relieves itching and heals the rash.'],
  ['harm', 'Common side effects are headache, nausea and dizziness.'],
  ['harm', 'If it is not treated, the infection can lead to blindness.'],
  ['definition', 'Bursitis is an inflammation of a small sac beside a joint.'],
  ['mechanism', 'The virus spreads from person to person through droplets.'],
  ['mechanism', 'The medicine blocks an enzyme that breaks down dopamine.'],
  ['other', 'Symptoms include fever, a stiff neck and a rash.'],
]

test.each(GUIDE)('%s: %s', (kind, sentence) => {
  expect(detect(sentence)).toMatchObject({ factual: true, kind })
})

describe('what words stand for', () => {
  test.each([
    ['Statins lower cholesterol.', ['+treatment', '+treatment reduce', '+reduce', '+reduce bio', '+bio']],
    ['Rivaroxaban and tonsillitis', ['+treatment', '+treatment condition', '+condition']],
    ['Side effects', ['+adverse']],
    ['In 1965, 12 of them', ['+year', '+year number', '+number']],
    ['Qwertz', []],
  ])('%s', (sentence, senses) => {
    expect([...sensesIn(wordingOf(sentence))].sort()).toEqual([...senses].sort())
  })

  test('a word of 100,000 letters takes no more than in proportion', async () => {
    await expectInProportion(100_000, overAndOver('itis'), (word) => sensesIn(wordingOf(word)))
  })
})

describe('weights in letters', () => {
  test('are read as they were written, to the tenth, within the alphabet', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -26, max: 25 }), { minLength: 1, maxLength: 12 }), (tenths) => {
        const letters = lettersOf(tenths.map((tenth) => tenth / 10))
        expect(tenths.map((_, at) => weightIn(letters, at))).toEqual(tenths.map((tenth) => tenth / 10))
      }),
    )
  })

  test('are cut off beyond it', () => {
    expect(lettersOf([-9, 9, 0])).toBe('Aza')
  })

  test('there is one for each kind wherever a name is weighed', () => {
    expect(Object.entries(KIND_WEIGHTS).filter(([, letters]) => !/^[A-Za-z]+$/.test(letters) || letters.length !== STATEMENT_KINDS.length)).toEqual([])
  })
})
