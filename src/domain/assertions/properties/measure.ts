import { phraseOf, type NounPhrase } from '../nounPhrase'
import { singular } from '../plain'
import type { Quantity } from '../quantities'
import { quantityAfter, without, type PlainSentence, type Property, type Stated } from './property'

const NOUNS =
  '(?:(?:five|5|ten|10|one|1)[- ]year |overall |lifetime |annual |case |elimination |plasma |biological |terminal |relative |average )?(?:half-life|incubation period|response rate|success rate|cure rate|remission rate|relapse rate|recurrence rate|mortality rate|death rate|fatality rate|survival rate|failure rate|prevalence|incidence|bioavailability|onset of action|duration of action|duration of effect|life expectancy|sensitivity|specificity|recovery time|shelf life|gestation period|prevalence rate|heritability|efficacy rate|penetrance)'

const OF = new RegExp(`\\b(${NOUNS}) (?:of|for|with|from) ((?:[a-z0-9'-]+ ){1,6}?)(?:is|was|ranges?|averages?|lies|are) `, 'g')
const HAS = new RegExp(`((?:[a-z0-9'-]+ ){1,5}?)(?:has|have|with) (?:an?|the) (?:\\w+ )?(${NOUNS}) (?=of|that|between|from)`, 'g')
const OWN = new RegExp(`((?:[a-z0-9'-]+ ){0,4}?(?:[a-z0-9-]+(?:'s|s')|its|their)) (${NOUNS}) (?:is|was|ranges?|averages?|are) `, 'g')
const RESPONSE = /^ (?:of )?(?:all |the )?(?:[a-z-]+ ){0,3}?(?:patients|people|participants|individuals|users|cases|adults|children|women|men) (?:will |do )?(respond|achieve remission|go into remission|improve|relapse|recover|survive)(?: well)? (?:to|with|on|after|from) ((?:[a-z0-9'-]+ ?){1,5})/

/** What a noun names and “of” or “has a” gives to a subject: half-life, incubation period, response rate, survival, sensitivity. */
export const measure: Property = {
  hint: new RegExp(`\\b${NOUNS}\\b|%.{1,60}\\b(?:respond|improve|remission|relapse|recover|survive)\\b|\\brespond\\b`),
  stated: (sentence) => [
    ...[...sentence.text.matchAll(OF)].flatMap(({ index, 0: all, 1: noun = '', 2: of = '' }) => stated(sentence, noun, phraseOf(of), index, index + all.length - 1)),
    ...[...sentence.text.matchAll(HAS)].flatMap(({ index, 0: all, 1: of = '', 2: noun = '' }) => stated(sentence, noun, phraseOf(of), index, index + all.length - 1)),
    ...[...sentence.text.matchAll(OWN)].flatMap(({ index, 0: all, 1: of = '', 2: noun = '' }) => stated(sentence, noun, phraseOf(of.replace(/(?:'s|s')$/, '')), index, index + all.length - 1)),
    ...sentence.quantities.filter(({ unit }) => unit === '%').flatMap((value) => responding(sentence.text, value)),
  ],
}

function stated(sentence: PlainSentence, noun: string, about: NounPhrase | null, start: number, end: number): readonly Stated[] {
  const value = quantityAfter(sentence, end)
  if (value === null || about === null || about.aspect !== '') return []
  return [{ about, property: noun.split(' ').map(singular).join(' '), value: { type: 'span', unit: value.unit, within: value.within }, rest: without(sentence.text, start, value.end) }]
}

/** “60 % of patients respond to X”. */
function responding(text: string, value: Quantity): readonly Stated[] {
  const [all = '', verb = '', of = ''] = RESPONSE.exec(text.slice(value.end)) ?? []
  const [name = ''] = of.split(/ (?=(?:in|for|after|within|over|alone|at|and|but)\b)/)
  const about = phraseOf(name)
  if (verb === '' || about === null) return []
  return [{ about, property: `${verb === 'respond' ? 'response' : verb} rate`, value: { type: 'span', unit: '%', within: value.within }, rest: `${without(text, value.start, value.end + all.length)} ${of.slice(name.length)}` }]
}
