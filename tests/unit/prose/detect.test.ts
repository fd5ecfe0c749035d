import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { detect, FACTUAL_FROM } from '../../../src/domain/prose/detect'
import { FEATURES } from '../../../src/domain/prose/features'
import { SURROUNDINGS } from '../../../src/domain/prose/surroundings'
import { WEIGHTS } from '../../../src/domain/prose/weights'
import { wordingOf } from '../../../src/domain/prose/wording'

/** A statement that needs a source, and beside it a sentence on the same matter that does not. None of them was used to fit the weights. */
const NEIGHBOURS: readonly [statement: string, neighbour: string][] = [
  ['Gallstones form when bile contains too much cholesterol.', 'Ask your surgeon how bile works if you are curious.'],
  ['About 15% of adults in Europe have gallstones.', 'What are gallstones?'],
  ['Keyhole removal of the gallbladder has a shorter recovery time than open surgery.', 'Choosing a Surgeon'],
  ['Up to one in ten patients develops diarrhea after the operation.', 'Please call our office to reschedule your appointment.'],
  ['Lithium levels in the blood should stay between 0.6 and 1.0 mmol/L.', 'Bring a list of your medicines to the visit.'],
  ['Lithium was first used to treat mania in 1949.', 'This page tells the story of lithium.'],
  ['The patch was approved by the MHRA for adults in 2011.', 'We are proud to welcome new patients.'],
  ['Nicotine binds to receptors in the brain and releases dopamine.', 'Quitting is hard, and you deserve support.'],
  ['Varenicline roughly doubles the chance of quitting compared with placebo.', 'Find a group near you.'],
  ['Nausea is the most common side effect of varenicline.', 'Possible side effects include:'],
  ['Psoriasis is a chronic disease in which skin cells multiply too fast.', 'Living With Psoriasis'],
  ['Symptoms usually improve within two to four weeks of treatment.', 'Talk to your dermatologist about which treatment is right for you.'],
  ['Women who smoke reach menopause one to two years earlier.', 'Here are some tips for hot flashes:'],
  ['Hormone therapy reduces the number of hot flashes by about 75 percent.', 'Our clinic offers hormone therapy and nutrition coaching.'],
  ['Raloxifene increases the risk of blood clots in the legs.', 'This content is for informational purposes only and is not a substitute for medical advice.'],
  ['Studies show that yoga eases chronic low back pain.', 'More research is needed.'],
  ['Take 75 mg twice a day with food.', 'Take your tablets with you when you travel.'],
  ['Never give codeine to children under 12.', 'Never hesitate to ask your nurse.'],
  ['Do not drink alcohol while you take metronidazole.', 'Do not worry about the time.'],
  ['The operation takes about three hours.', 'Each visit takes about 20 minutes.'],
  ['Mumps spreads through saliva.', 'The clinic was founded in 1987.'],
  ['If you have kidney disease, the drug may build up in your body.', 'If you have kidney disease, tell your pharmacist.'],
  ['Your liver breaks down most medicines.', 'Your nurse will explain how to take your medicines.'],
  ['Our drops cure pink eye in 90% of children.', 'Our practice is open to children of all ages.'],
  ['Contrast dye can trigger an allergic reaction.', 'You will be asked to hold your breath for a few seconds.'],
  ['Sensors on the scalp pick up waves that the brain gives off.', 'The technician will attach sensors to your scalp and legs.'],
  ['Vitamin K reverses the effect of warfarin.', 'Participants will take vitamin K or a placebo for twelve weeks.'],
  ['Stretching eases cramps in the calf.', 'Our physiotherapist sees people with cramps, sprains and back pain.'],
]

describe('a statement that needs a source is told from its neighbour that needs none', () => {
  test.each(NEIGHBOURS)('%s | %s', (statement, neighbour) => {
    expect(detect(statement)).toMatchObject({ factual: true, kind: expect.any(String) })
    expect(detect(neighbour)).toMatchObject({ factual: false, kind: null, reasons: [] })
  })
})

test.each([
  ['The recommended dose is 20 mg taken once a day.', 'dose'],
  ['The FDA approved the tablets for adults in 2019.', 'regulatory'],
  ['Insulin was discovered in Toronto by two young researchers.', 'history'],
  ['Pain relief lasts for about six hours.', 'duration'],
  ['In the survey, 43% of respondents had back pain.', 'statistic'],
  ['Common side effects include nausea and dizziness.', 'harm'],
  ['The drug blocks an enzyme in the liver.', 'mechanism'],
  ['The cream is more effective than the lotion and less greasy than it.', 'comparison'],
  ['The condition affects one in 4,000 people.', 'prevalence'],
  ['Tinnitus is a ringing noise that is called phantom sound.', 'definition'],
  ['Splints relieve wrist pain in most people.', 'efficacy'],
])('%s is of the kind %s', (sentence, kind) => {
  expect(detect(sentence).kind).toBe(kind)
})

test('the reasons are words that an editor understands, the weightiest first', () => {
  expect(detect('About 15% of adults in Europe have gallstones.').reasons).toContain('gives a percentage')
})

test.each([
  ['superlative', 'Cataract is the greatest cause of blindness.', 'The test is done in the chest clinic, and the rest follows.'],
  ['comparison', 'Drops work as well as tablets.', 'Stay in bed as long as you like.'],
  ['done to you', 'You will be given a gown.', 'You get gout from crystals in a joint.'],
  ['a study to come', 'Participants will ride a bike.', 'Participants lost four pounds.'],
  ['staff will', 'The technician will place the sensors.', 'The technician of the future is a robot.'],
])('%s is seen in “%s” and not in “%s”', (name, shown, other) => {
  const sees = (sentence: string): boolean | undefined => FEATURES.find((feature) => feature.name === name)?.in(wordingOf(sentence))
  expect([sees(shown), sees(other)]).toEqual([true, false])
})

test('every feature and place has a fitted weight, and no weight is left of one that is gone', () => {
  expect(Object.keys(WEIGHTS).sort()).toEqual([...FEATURES.map(({ name }) => name), ...Object.keys(SURROUNDINGS)].sort())
})

test('a reference marker in the text changes no judgement', () => {
  expect(detect('Splints relieve wrist pain in most people [12].').score).toBe(detect('Splints relieve wrist pain in most people.').score)
})

test('any text is judged, the same way twice, with a score from 0 to 1 that agrees with the judgement', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const first = detect(text)
      expect(first.score).toBeGreaterThanOrEqual(0)
      expect(first.score).toBeLessThanOrEqual(1)
      expect(first.factual).toBe(first.score >= FACTUAL_FROM)
      expect(first.kind === null).toBe(!first.factual)
      expect(detect(text)).toEqual(first)
    }),
  )
})
