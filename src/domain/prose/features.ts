import { classesOf, type WordClass } from './lexicon'

/** A sentence as the features see it: without bullets and reference markers. */
export interface Wording {
  readonly text: string
  readonly lower: string
  readonly words: readonly string[]
  readonly classes: ReadonlyMap<WordClass, number>
}

export function wordingOf(sentence: string): Wording {
  const text = sentence.replace(/\[\d{1,3}(?:\s?[,–-]\s?\d{1,3})*\]/g, ' ').replace(/^[\s•●▪·*–-]+/, '').trim()
  const lower = text.toLowerCase().replaceAll('’', "'")
  const words = lower.match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? []
  const classes = new Map<WordClass, number>()
  for (const word of words) for (const name of classesOf(word)) classes.set(name, (classes.get(name) ?? 0) + 1)
  return { text, lower, words, classes }
}

/** Something an editor can see in a sentence. `says` completes “It …”; null where its presence speaks against a statement of fact. */
export interface Feature {
  readonly name: string
  readonly says: string | null
  readonly in: (wording: Wording) => boolean
}

const said = (name: string, says: string | null, pattern: RegExp): Feature => ({ name, says, in: ({ lower }) => pattern.test(lower) })
const seen = (name: string, says: string | null, pattern: RegExp): Feature => ({ name, says, in: ({ text }) => pattern.test(text) })
const uses = (name: WordClass, says: string | null, times = 1): Feature => ({
  name: times === 1 ? name : `${name}×${times}`,
  says,
  in: ({ classes }) => (classes.get(name) ?? 0) >= times,
})
const both = (a: WordClass, b: WordClass, says: string | null): Feature => ({ name: `${a}+${b}`, says, in: ({ classes }) => classes.has(a) && classes.has(b) })

const AUXILIARY = /\b(?:is|are|was|were|be|been|has|have|had|can|may|might|could|will|would|should|must|do|does|did|isn't|aren't|don't|doesn't|can't|won't|cannot|includes?|means?|makes?|says?|refers?)\b/
const MEDICAL = /(?:itis|osis|a?emia|oses|statins?|prils?|sartans?|olols?|azoles?|mabs?|ectomy|opathy|algia|omas?|scopy|cillins?|mycins?|ergic|amines?|idines?|etics?|azepam|oxetine|enzyme|tropic|cortico\w*|genic|phobia|plasia|uria|antagonists?|agonists?|inhibitors?|blockers?|disorder|syndrome|disease)$/
const medicalTerms = ({ words }: Wording): number => words.filter((word) => word.length > 5 && MEDICAL.test(word)).length
const acts = ({ classes, lower }: Wording): boolean => classes.has('effect') || classes.has('event') || AUXILIARY.test(lower)

/** Up to the word that would be the verb of a request: past a bold lead, a clause before the comma and a word like “please”. */
const OPENING = /^(?:[^:]{2,40}: )?(?:(?:if|for|to|while|when) [^,]{3,60}, )?(?:(?:also|please|always|never|then|so|thus),? )?(do not|don't|[a-z]+)/
const asksForSomething = ({ lower }: Wording): boolean => {
  const verb = OPENING.exec(lower)?.[1] ?? ''
  return /^do(?: not|n't)$/.test(verb) || classesOf(verb).includes('request')
}

/** Every feature of the model; a weight for each stands in weights.ts. Adding one is a line here and a run of scripts/train-detector.ts. */
export const FEATURES: readonly Feature[] = [
  said('percentage', 'gives a percentage', /\d ?%|\bper ?cent\b/),
  said('number', 'gives a number', /(?<![\w-])\d[\d,.]*(?![\w.]*\))/),
  said('measure', 'gives an amount', /\b\d[\d.,]*\s?(?:mg|mcg|µg|g|kg|ml|iu|units|mmhg|calories|grams|milligrams|drinks|servings|glasses)\b/),
  said('year', 'names a year', /\b(?:1[89]|20)\d\d(?:s\b|\b)/),
  said('time span', 'gives a length of time', /\b(?:\d+|one|two|three|four|five|six|few|several|couple of|as little as|within)\b[^.]{0,14}\b(?:minutes?|hours?|days?|weeks?|months?|years?|decades?)\b/),
  said('share of people', 'gives a share of people', /\b(?:one|two|three|\d+) (?:in|out of) (?:every )?(?:[\d,]+|two|three|four|five|six|ten|twenty)\b|\b(?:half|majority|third|quarter|percentage|proportion|number|millions|thousands|million) of\b/),
  uses('quantity', 'says how many'),
  uses('people', 'says something of a group of people'),
  uses('study', 'appeals to research'),
  both('study', 'finding', 'says what research found'),
  said('shown', 'says that something was shown or observed', /\b(?:has|have|had|was|were|been|is|are)\b[^.,]{0,30}\b(?:shown|found|linked|associated|reported|observed|proven|demonstrated|thought|believed|known|considered|noted)\b/),
  uses('effect', 'says that one thing acts on another'),
  uses('effect', 'says that one thing acts on another', 2),
  uses('event', 'says what happens'),
  { name: 'may act', says: 'says that something may have an effect', in: ({ classes }) => classes.has('approximate') && classes.has('effect') },
  said('works by', 'says how something works', /\b(?:works?|acts?|working|acting) (?:by|on|as|to|like|in|well|primarily|mainly)\b|\b(?:role|responsible|involved) (?:in|for)\b|\bby (?:\w+ )?\w+ing\b/),
  said('leads to', 'names a cause or a consequence', /\b(?:leads? to|led to|results? (?:in|from)|resulting in|due to|because|caused? by|causes?|as a result|thanks to|linked to|associated with|the cause of|depends? on|risk (?:of|for|factors?))\b/),
  uses('connective', 'gives a reason for something'),
  said('comparison', 'compares', /\b(?:more|less|fewer|better|worse|higher|lower|faster|slower|greater|larger|smaller|longer|shorter|safer|stronger|older|younger|likelier|\w{3,}er) \w*\s?\w*\s?\w*\s?than\b|\bcompared (?:to|with)\b|\b(?:similar|compared|equal|superior|inferior) to\b|\bunlike\b|\bas \w+ as\b|\bthan\b|\bversus\b/),
  said('superlative', 'ranks something', /\b(?:the|one of the|among the) (?:most|least|main|primary|leading|major|first|only|largest|highest|newest|best|\w+est)\b/),
  said('definition', 'says what something is', /^(?:[^,:]{2,60}: )?(?:[^\s.:;]+ ){1,7}(?:is|are|was|were) (?:also |often |usually )?(?:an?|the|one of|called|known as|defined|types?|caused|made|classified|found|produced|formed)\b/),
  said('naming', 'says what a word means', /\b(?:refers? to|means? that|is called|are called|is defined as|known as|also called|is the name|a (?:type|form|kind|group|class|subtype) of|types of|consists? of|characteri[sz]ed by|stands for|also known)\b/),
  said('include', 'lists what belongs to something', /\b(?:includ(?:e|es|ing)|such as|contains?|containing|can be|may be|made (?:up )?of|found in|encompass)\b/),
  said('symptoms', 'names symptoms or side effects', /\b(?:side effects?|symptoms?|signs? (?:of|include)|adverse|complications?|reactions?)\b/),
  uses('harm', 'speaks of harm or safety'),
  uses('harm', 'speaks of harm or safety', 2),
  uses('common', 'says how common something is'),
  uses('often', 'says how often or how usually'),
  uses('timing', 'speaks of time and duration'),
  uses('history', 'says how something came about'),
  uses('regulatory', 'speaks of approval or the law'),
  seen('regulator', 'names a regulator', /\b(?:FDA|EMA|MHRA|NICE|CDC|WHO|DEA|TGA|Food and Drug Administration|European Medicines Agency|Health Canada)\b/),
  uses('dosing', 'says how something is taken'),
  said('used for', 'says what something is used for', /\b(?:used|taken|given|prescribed|administered|indicated|recommended|reserved|effective|approved|helpful|useful|available) (?:\w+ )?(?:to|for|in|by|as|with|against|when)\b/),
  said('not with', 'says who should not, or what not to combine', /\b(?:should|must|can|do) ?n[o']t (?:be )?(?:taken|used|given|take|use|drink|combine|mix)\b|\b(?:no more|less|more|fewer) than \d|\bnot recommended\b|\bcontraindicated\b|\bavoid\b/),
  uses('mechanism', 'speaks of how the body works'),
  uses('mechanism', 'speaks of how the body works', 2),
  uses('health', 'speaks of a condition or treatment'),
  uses('health', 'speaks of a condition or treatment', 2),
  { name: 'medical term', says: 'uses a medical term', in: (wording) => medicalTerms(wording) >= 1 },
  seen('abbreviation', 'uses a technical abbreviation', /\b[A-Z]{2,}[0-9A-Z]*s?\b/),
  both('people', 'effect', 'says what happens to people'),
  uses('approximate', 'says what may or can be'),
  said('absolute', 'allows no exception', /\b(?:always|never|guarantee[sd]?|proven|100 ?%|cures?|all patients|no side effects|completely safe|effective|ineffective|well-established)\b/),
  { name: 'sentence of 7 words or more', says: null, in: ({ words }) => words.length >= 7 },
  { name: 'sentence of 14 words or more', says: null, in: ({ words }) => words.length >= 14 },
  { name: 'whole sentence', says: null, in: (wording) => /[.!]["”')\]]*\d{0,2}$/.test(wording.text) && acts(wording) },
  { name: 'fewer than 5 words', says: null, in: ({ words }) => words.length < 5 },
  { name: 'nothing happens', says: null, in: (wording) => !acts(wording) },
  { name: 'title case', says: null, in: ({ text, words }) => words.length > 1 && !/[.!?]["”')\]]*$/.test(text) && (text.match(/(?<![\p{L}\d'’-])\p{Ll}{4,}/gu) ?? []).length <= words.length / 5 },
  seen('question', null, /\?["”')\]]*$/),
  seen('lead-in', null, /:\s*$/),
  { name: 'imperative', says: null, in: asksForSomething },
  uses('address', null),
  said('addressed advice', null, /\byou(?:'ll|'re|'ve|r)? (?:\w+ )?(?:should|must|need|want|may want|can|might|will|have|doctor|provider|team|care|pharmacist|health)\b|\bif you\b|\bhelp you\b/),
  uses('ourselves', null),
  said('he or she', null, /\b(?:he|she|his|hers?|him)\b/),
  uses('advising', null),
  both('advising', 'counsellor', null),
  uses('counsellor', null),
  uses('uncertain', null),
  uses('selling', null),
  uses('selling', null, 2),
  uses('praise', null),
  said('it is important', null, /\b(?:it(?:'s| is)|is) (?:also |always |very |especially |particularly |best |a good idea)?(?:important|crucial|essential|vital|necessary|advisable|worth|critical|best|wise|normal|natural|okay|ok)\b|\b(?:attention|consideration) (?:should|to)\b/),
  said('about the page', null, /\bthis (?:article|page|post|blog|blog post|guide|section|site|website|information|content|overview|leaflet|list|form)\b|\bhere(?:'s|'re| is| are)\b|\b(?:following sections?|read on|closer look|listed|(?:more|following) information|learn more|resources?|see below|below are)\b/),
  said('disclaimer', null, /\b(?:educational|informational) purposes|\bsubstitute for\b|\bnot intended\b|\bmedical advice\b|\bmay earn\b|\ball rights reserved\b|©|\bterms of\b|\breviewed by\b|\bupdated?\b:?|\bposted\b/),
  seen('contact details', null, /https?:|www\.|@\w|\(?\b\d{3}\)?[-.\s]\d{3}[-.\s]\d{4}\b|[$£€]\s?\d/),
  seen('reference entry', null, /\b(?:19|20)\d\d\s?(?:[A-Z][a-z]{2}[^;]{0,10})?;\s?\d|\bet al\b|\bdoi\b|\bPMID\b|\bJ [A-Z][a-z]+\b|\bVol(?:ume|\.) ?\d|^\S+ [A-Z]{1,3}, [A-Z]\S+ [A-Z]{1,3}[,.]/),
  said('research goes on', null, /\b(?:more|further|additional|ongoing|still) (?:\w+ )?(?:research|stud(?:y|ies|ied|ying)|trials?|evidence|investigat\w+|information|needed)\b|\bquestions remain\b|\bunder way\b|\bare looking\b|\bneeds? further\b/),
  said('vague claim', null, /\b(?:can|may) (?:vary|differ|be (?:hard|difficult|challenging|stressful|frightening|expensive|overwhelming))\b|\bvar(?:y|ies)\b|\bdepend(?:s|ing)\b|\beveryone\b|\bright for\b|\bgetting (?:better|help)\b/),
]
