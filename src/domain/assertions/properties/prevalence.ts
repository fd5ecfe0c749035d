import { phraseBefore, phraseOf } from '../nounPhrase'
import { tellingWords } from '../scope'
import type { Quantity } from '../quantities'
import { clauseWithout, isPlain, without, type PlainSentence, type Property, type Stated } from './property'

/** People whom the text has picked already. */
const RELATIVE = /\b(?:affected|infected|these|those|such|remaining|other|diagnosed|treated|untreated)\b/
/** The last word of those among whom it is counted. */
const PEOPLE = /^(?: of)?(?: (?:all|the))? (?<people>(?:[a-z-]+ ){0,3}?(?:people|population|adults|men|women|children|teens|teenagers|adolescents|boys|girls|males|females|americans|europeans|infants|newborns|babies|births|pregnancies|seniors|smokers|individuals|persons|individuals|adult|person|man|woman|child|boy|girl|male|female|newborn|infant|baby)(?: (?:worldwide|globally))?)(?![a-z'-]| (?:with|of|who|over|under|aged?)\b)/

const HAVE = /^ (?:(?:will|currently|also) )?(?:have|has|suffer from|suffers from|are affected by|is affected by|live with|are living with|are diagnosed with|develop|experience|get) ((?:[a-z0-9'-]+ ?){1,5})/

/** “X affects about 2 % of adults”, “1 in 10 women have X”: among which people stands in the property. */
export const prevalence: Property = {
  hint: /(?:%|per ?cent|\d| in (?:a |every )?\w+)[^,;:]{0,60}\b(?:people|population|adults?|m[ae]n|wom[ae]n|child(?:ren)?|person|births|individuals|teens|teenagers|adolescents|boys?|girls?|males?|females?|americans|europeans|infants?|newborns?|bab(?:y|ies)|pregnancies|seniors|smokers)\b/,
  stated: (sentence) => sentence.quantities.filter(({ unit }) => unit === '%').flatMap((value) => [...affecting(sentence, value), ...having(sentence, value)]),
}

function affecting({ text }: PlainSentence, value: Quantity): Stated[] {
  const verb = /\b(?:affects?|occurs? in|is (?:found|present|seen) in) (?:only |an estimated )?$/.exec(text.slice(Math.max(0, value.start - 40), value.start))
  const among = PEOPLE.exec(text.slice(value.end))
  if (verb === null || among === null) return []
  const at = value.start - verb[0].length
  const about = isPlain(text, at) ? phraseBefore(text, at) : null
  return about === null || RELATIVE.test(among[0]) ? [] : [share(about, among, value, clauseWithout(text, at, value.end + among[0].length))]
}

function having({ text }: PlainSentence, value: Quantity): Stated[] {
  const among = PEOPLE.exec(text.slice(value.end))
  const verb = among && HAVE.exec(text.slice(value.end + among[0].length))
  const name = verb?.[1]?.replace(/ (?:at|in|by|during|each|every|and|or|that|which|some|over|as|after|before|to|from|of|with|for|on|but).*$/, '') ?? ''
  const about = phraseOf(name)
  if (among === null || RELATIVE.test(among[0]) || verb === null || about === null || about.anaphor || about.aspect !== '') return []
  const end = value.end + among[0].length + verb[0].indexOf(name) + name.length
  return [share(about, among, value, without(text, value.start, end))]
}

const share = (about: Stated['about'], { groups = {} }: RegExpExecArray, { within }: Quantity, rest: string): Stated => ({
  about,
  property: `share of ${tellingWords(groups['people'] ?? '').sort().join(' ')}`.trim(),
  value: { type: 'span', unit: '%', within },
  rest,
})
