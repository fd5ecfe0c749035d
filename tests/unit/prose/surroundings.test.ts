import { describe, expect, test } from '@jest/globals'
import { detect } from '../../../src/domain/prose/detect'
import { statementsOf } from '../../../src/domain/prose/statements'
import { situated } from '../../../src/domain/prose/surroundings'
import type { Passage, PassageRole } from '../../../src/domain/snapshot/passage'

/** `# ` begins a heading, `- ` an item; any other line is a paragraph. */
const page = (...lines: string[]): Passage[] =>
  lines.map((line, index) => {
    const role: PassageRole = line.startsWith('# ') ? 'heading' : line.startsWith('- ') ? 'item' : 'paragraph'
    return { path: `body/${index}`, role, text: line.replace(/^[#-] /, ''), anchors: [], supporting: [] }
  })

const factual = (...lines: string[]): string[] => statementsOf(page(...lines)).flatMap((statement) => (statement.factual ? [statement.text] : []))

describe('a bare item states what its lead-in says of it', () => {
  test.each([
    ['side effects are harms', ['Common side effects include:', '- Drowsiness', '- Dry mouth'], ['Drowsiness', 'Dry mouth']],
    ['so are they under “more common” and “rare”', ['Tell your nurse if any of these side effects occur:', '# More common', '- Drowsiness', '# Rare', '- Hives'], ['Drowsiness', 'Hives']],
    ['a lead-in may break off where the items go on', ['# You are more likely to get gout if you', '- are overweight', '- have kidney disease'], ['are overweight', 'have kidney disease']],
    ['whom a treatment is not for', ['The patch is not suitable if you:', '- are pregnant', '- have epilepsy'], ['are pregnant', 'have epilepsy']],
    ['the items may have lost their bullets', ['Symptoms of the flu may include:', 'Fever', 'Chills', 'Muscle aches'], ['Fever', 'Chills', 'Muscle aches']],
    ['what to do is none', ['Call your doctor if you have:', '- a fever', '- severe pain'], []],
    ['nor is what to bring', ['On the day, remember to bring:', '- Photo ID', '- A list of your medicines'], []],
    ['nor is an offer', ['At our clinic we treat:', '- Back pain', '- Migraine'], []],
    ['nor is what stands under no lead-in', ['# Menu', '- Asthma', '- Pregnancy', '- Mental health'], []],
  ])('%s', (_, lines, expected) => {
    expect(factual(...lines)).toEqual(expected)
  })
})

test('the reasons say what list it completes', () => {
  expect(statementsOf(page('Common side effects include:', '- Drowsiness'))[1]?.reasons).toContain('completes a list of harms')
})

test('a list’s lead-in governs it no longer once a sentence stands between', () => {
  expect(factual('Common side effects include:', '- Drowsiness', 'We look forward to your visit.', '- Photo ID')).toEqual(['Drowsiness'])
})

test.each([
  ['a heading', ['# Botox for migraine'], 'in a heading'],
  ['an item that is a sentence', ['- Rest well.'], 'an item'],
  ['an item that nothing announces', ['- Rest'], 'a bare item'],
  ['the second sentence of an item completes no lead-in', ['Side effects include:', '- Rash. Call us.'], 'within an item'],
  ['a line without a stop', ['Back to top'], 'an open line'],
  ['an answer', ['# Is it safe?', 'Yes, it is.'], 'answers a question'],
])('%s is known for what it is', (_, lines, surrounding) => {
  expect(situated(page(...lines)).at(-1)?.surroundings).toContain(surrounding)
})

describe('what will be done at a visit or in a study', () => {
  const visit = ['You will lie on a bed.', 'A nurse will check your pulse.', 'The scan will begin.', 'We’ll tell you when it is over.', 'You can go home afterwards.', 'Your doctor will have the report.']

  test('is known by the sentences around', () => {
    expect(situated(page(...visit)).every(({ surroundings }) => surroundings.includes('among what will be done'))).toBe(true)
  })

  test('is no statement of fact', () => {
    expect(factual(...visit)).toEqual([])
  })

  test('a statement of fact among it is one', () => {
    expect(factual(...visit.slice(0, 3), 'The dye can cause a rash or, in rare cases, a severe allergic reaction.', ...visit.slice(3))).toEqual(['The dye can cause a rash or, in rare cases, a severe allergic reaction.'])
  })

  test('one such sentence among facts makes no visit', () => {
    expect(situated(page(visit[0] ?? '', ...Array.from({ length: 6 }, (_, at) => `Statin number ${at} lowers cholesterol.`)))[3]?.surroundings).not.toContain('among what will be done')
  })
})

test('the same words in another place are judged anew, and in the same place as before', () => {
  const announced = detect('Drowsiness', ['an item', 'announced as harm'])
  expect(detect('Drowsiness', ['an item']).score).toBeLessThan(announced.score)
  expect(detect('Drowsiness', ['an item', 'announced as harm'])).toEqual(announced)
})
