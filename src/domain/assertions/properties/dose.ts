import { phraseOf } from '../nounPhrase'
import { isPlain, quantityAfter, without, type Property } from './property'

const KIND = '(?<kind>usual|recommended|standard|typical|starting|initial|maximum|maximal|minimum|maintenance|daily|max|lethal|normal|average)'
const DOSE = new RegExp(`\\b${KIND} (?<more>(?:[a-z-]+ ){0,3}?)(?:dose|dosage|intake|daily allowance) (?:(?:of|for) (?<of>(?:[a-z0-9-]+ ){1,4}?))?(?<whom>(?:in|for) (?:[a-z-]+ ){1,4}?)?(?:is|should be|should not exceed|ranges|was) `, 'g')

/** “The usual starting dose of X is 25 mg twice daily”: for what kind of dose, and how often, stands in the property and the scope. */
export const dose: Property = {
  hint: /\b(?:dose|dosage|intake|allowance) .*\d/,
  stated: (sentence) =>
    [...sentence.text.matchAll(DOSE)].flatMap(({ index, 0: all, groups = {} }) => {
      const value = quantityAfter(sentence, index + all.length - 1)
      const about = groups['of'] === undefined ? { subject: '', aspect: '', anaphor: true } : phraseOf(groups['of'])
      if (value === null || value.unit === 'hours' || about === null || about.aspect !== '' || !isPlain(sentence.text, index)) return []
      const kinds = `${groups['kind']} ${groups['more']}`.trim().split(' ').filter((kind) => !ANY.has(kind)).sort()
      const often = [...sentence.text.slice(value.end, value.end + 60).matchAll(OFTEN)].map(([words]) => words.replace(/^a day$|^per day$|^each day$|^every day$/, 'daily'))
      const most = all.includes('not exceed') ? [0, value.within[1]] as const : value.within
      return [{ about, property: `dose ${[...kinds, ...often].join(' ')}`.trim(), value: { type: 'span', unit: value.unit, within: most }, rest: `${groups['whom'] ?? ''} ${without(sentence.text, index, value.end)}` }]
    }),
}

const ANY: ReadonlySet<string> = new Set(['usual', 'recommended', 'standard', 'typical', 'normal', 'average'])
const OFTEN = /\b(?:once|twice|three times|four times|daily|a day|per day|each day|every day|weekly|a week|per week|monthly|every (?:\d+|four|six|eight|twelve|other) (?:hours|days|weeks|day|week))\b/g
