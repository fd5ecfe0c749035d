import type { Interval } from '../assertion'
import { phraseBefore } from '../nounPhrase'
import { clauseWithout, isPlain, quantityAfter, type PlainSentence, type Property } from './property'

/** “X takes 2 to 6 weeks to work”, “X works within hours”, “relief is felt within two days”, “symptoms appear 2 to 14 days after exposure”. */
export const onset: Property = {
  hint: /\b(?:takes?|works?|effect|effective|begins?|starts?|appears?|noticed|noticeable|apparent|felt|seen|observed|sets? in|kicks? in|occurs?)\b.*\b(?:minutes?|hours?|days?|weeks?|months?)\b/,
  stated: (sentence) =>
    [...taking(sentence), ...beginning(sentence)].flatMap(({ verb, start, end, within }) => {
      const about = isPlain(sentence.text, start) ? phraseBefore(sentence.text, start) : null
      if (about === null || (about.aspect === '' && !OWN.test(verb))) return []
      return [{ about, property: `onset of ${about.aspect === '' ? 'effect' : about.aspect}`, value: { type: 'span', unit: 'hours', within } as const, rest: clauseWithout(sentence.text, start, end) }]
    }),
}

interface Beginning {
  readonly verb: string
  readonly start: number
  readonly end: number
  readonly within: Interval
}

/** What only a remedy does; of everything else that begins, it has to be an effect or a symptom. */
const OWN = /take|work|act|effect|kick/
const TO_WORK = /^ (?:before (?:it|they) (?:starts?|begins?) )?(?:to (?:fully |start |begin )?(?:work|working|take effect|become effective|kick in|show (?:any )?(?:effects?|benefits?|results?|improvement)|act)|for (?:the )?(?:full )?effects?)/
const BEGINS = /\b(?:works?|(?:begins?|starts?) (?:to work|working|to act|to take effect|acting)|takes? effect|becomes? effective|kicks? in|sets? in|appears?|begins?|starts?|occurs?|(?:is|are) (?:\w+ )?(?:noticeable|noticed|felt|seen|observed|apparent))(?= )/g

const taking = (sentence: PlainSentence): Beginning[] =>
  [...sentence.text.matchAll(/\btakes?(?= )/g)].flatMap(({ index, 0: verb }) => {
    const value = quantityAfter(sentence, index + verb.length, 'hours')
    const purpose = value && TO_WORK.exec(sentence.text.slice(value.end))
    return value === null || purpose === null ? [] : [{ verb, start: index, end: value.end + purpose[0].length, within: value.within }]
  })

const beginning = (sentence: PlainSentence): Beginning[] =>
  [...sentence.text.matchAll(BEGINS)].flatMap(({ index, 0: verb }) => {
    const value = quantityAfter(sentence, index + verb.length, 'hours')
    if (value === null) return []
    const between = sentence.text.slice(index + verb.length, value.start + 8)
    if (!/^ (?:\w+ )?(?:within|in|after|about|as|up)\b/.test(between) && !/^ (?:after|before|following|later)\b/.test(sentence.text.slice(value.end))) return []
    return [{ verb, start: index, end: value.end, within: /\bwithin\b/.test(between) ? [0, value.within[1]] : value.within }]
  })
