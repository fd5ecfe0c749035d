import type { Rule } from '../rule'
import { sentenceOf } from '../sentenceOf'
import { findWords, type Wording } from '../words'

export const textAbsolute: Rule = {
  code: 'text.absolute',
  asks: 'Nothing is promised that medicine can’t keep: no effect is guaranteed, nothing is proven safe, without side effects or a cure for everyone.',
  severity: 'blocks',
  duty: 'Directive 2001/83/EC, Article 90(b); 21 CFR 202.1(e)(6)(i); FTC, Health Products Compliance Guidance (2022)',
  check: ({ passages }) => findWords(passages, PROMISES),
}

/** What speaks against a promise that stands in the same sentence: a denial, a warning, a condition, somebody else’s words. */
const DENIED =
  /\b(?:no|not|never|nothing|none|neither|nor|cannot|only|must|need(?:s|ed)? to|ha(?:s|ve|d) to|hardly|rarely|few|little|myths?|claim(?:s|ed|ing)?|bewar\w*|promis(?:e[sd]?|ing)|avoid|scams?|advertis\w+|market(?:ed|ing)|tout\w*|so-called|suppose[sd]?(?:ly)?|alleged\w*|believe[sd]?|assum\w+|think|thought|perceived?|too good|red flags?|warning signs?|fraud\w*|quack\w*|whether|if|unless|until|before|unlikely|false|although|aim\w*|goal|hope[sd]?|hoping|wish|want\w*|seek\w*|search\w*|look(?:ing|ed) for|research\w* (?:into|on|for)|lack\w*|instead of|rather than|wasn['’]t|isn['’]t|aren['’]t|doesn['’]t|don['’]t|didn['’]t|can['’]t|won['’]t|haven['’]t|hasn['’]t|couldn['’]t|wouldn['’]t)\b/i
const TAKEN_BACK = /\b(?:is|are|was|were) (?:a |not |an? \w{1,15} )?(?:myth|false|true|lie|misleading|untrue|nonsense|red flag)|\b(?:has|have|had|is|are|was|were|does|do|did|will|would|can|could) (?:not|never)\b|\b(?:but|however|unfortunately|not true|doesn['’]t|does not|isn['’]t)\b/i

const promise = (pattern: RegExp, message: (words: string) => string, unless: (before: string, after: string, words: string) => boolean = () => false): Wording => ({
  pattern,
  message,
  advice: 'Say what was found, in whom and how often, with the source, or take it out.',
  unless: ({ index, input, 0: words }) => {
    const { before, after } = sentenceOf(input, index, index + words.length)
    const quoted = /["“‘'][^"“”]{0,12}$/u.test(before) && /^[^"“”]{0,12}["”’']/u.test(after)
    return quoted || /\?["”’)]{0,2}\s?$/u.test(after) || DENIED.test(before) || TAKEN_BACK.test(after) || unless(before, after, words)
  },
})

const nothingIs = (what: string) => (words: string): string => `“${words}”: nothing in medicine is ${what}.`

/** “She has no side effects” tells of a person, and “few or no side effects” of a frequency. */
const OF_PEOPLE = /\b(?:people|patients?|persons?|you|children|adults|wom[ae]n|m[ae]n|those|some|many|most|majority|individuals|participants?|volunteers?|users?|who|he|she|they|i|we|others?|everyone|group|half|cases?|or|%|percent)\b[^.!?]{0,60}$/i

const PROMISES: readonly Wording[] = [
  promise(/\b(?:(?:clinically|scientifically|medically|completely|absolutely)\s)?proven\s(?:to\sbe\s)?(?:completely\s|totally\s|perfectly\s|\w{1,12}\sand\s)?safe\b/gi, nothingIs('proven safe')),
  promise(/\b(?:proven|guaranteed)\sto\s(?:cure|work|heal|reverse|eliminate)\b|\bproven\scures?\b/gi, nothingIs('proven to cure everybody')),
  promise(/\b(?:100|one\shundred)\s?(?:%|per\s?cent)\s(?:safe|effective|efficient|successful|success(?:\srate)?|reliable|accurate|curable|cured?|guaranteed?|risk[-\s]free|side[-\s]effect[-\s]free)\b/gi, nothingIs('sure in every case'), (before, after) => /abstinence|abstain|not having sex|refrain/i.test(before + after)),
  promise(/\b(?:completely|totally|perfectly|absolutely|entirely|utterly)\s(?:safe|harmless|risk[-\s]free)\b/gi, nothingIs('completely safe')),
  promise(/\b(?:(?:with|has|have|having|there\sare|is|are)\s)?(?:no|zero|without(?:\sany)?|free\s(?:of|from))\s(?:known\s|negative\s|harmful\s|unwanted\s|bad\s|nasty\s)?side[-\s]effects?(?:\s(?:at\sall|whatsoever))?(?=[\s]?(?:[.,;:!)–—]|$|and\b|at\b|or\b|whatsoever\b))/gi, nothingIs('without side effects'), (before, _after, words) => OF_PEOPLE.test(before) || /^there/i.test(words)),
  promise(/\bside[-\s]effect[-\s]free\b|\b(?:zero|no)\srisks?\s(?:at\sall|whatsoever|involved)\b|\brisk[-\s]free(?!\s(?:trial|consultation|consult|call|period|offer|purchase|for\s\d|quote|assessment|evaluation))\b/gi, nothingIs('without risk')),
  promise(/\bmiracle[-\s](?:cure|drug|treatment|remedy|pill|supplement|therapy|food|results?|medicine|solution)s?\b|\b(?:permanent|instant|guaranteed|ultimate)\scures?\b|\bcures?\s(?:all|any|every)\s(?:diseases?|illness(?:es)?|ailments?|conditions?|kinds|types|forms)\b/gi, nothingIs('a cure for all')),
  promise(
    /\bcures\s(?:(?:type\s[12]\s|chronic\s|severe\s|even\s|your\s|all\s)?)(?:cancers?|tumou?rs|diabetes|arthritis|asthma|autism|alzheimer['’]?s|dementia|depression|anxiety|ptsd|migraines?|fibromyalgia|hiv|aids|herpes|psoriasis|eczema|multiple\ssclerosis|parkinson['’]?s|hypertension|high\sblood\spressure|obesity|addiction|alcoholism|epilepsy|lupus|ibs|endometriosis|pcos|hair\sloss|baldness|tinnitus|infertility|insomnia|adhd|schizophrenia|crohn['’]?s|copd|lyme)\b/gi,
    nothingIs('a sure cure of this'),
  ),
  promise(/\bguaranteed\s(?:results?|success|relief|recovery|cure|weight\sloss|pain\srelief|improvement|outcomes?|safe(?:ty)?|effective(?:ness)?)\b|\b(?:results?|success|relief|recovery|outcomes?)\s(?:is|are)\s(?:always\s|fully\s)?guaranteed\b|\bwe\s(?:can\s)?guarantee\s(?:that|you|your|results?|success|relief|a|the)\b|\bguarantees\sthat\s(?:you|your|every|all)\b|\bguarantees\s(?:results?|success|relief|recovery|a\scure|safety|you)\b/gi, nothingIs('guaranteed')),
  promise(/\b(?:works?|effective|safe|suitable)\s(?:for|on|in)\s(?:absolutely\s)?(?:everyone|everybody|every\s(?:patient|person|body)|all\s(?:patients|people|ages))\b|\balways\sworks\b|\bnever\sfails\b|\bworks\severy\stime\b/gi, nothingIs('right for everybody')),
  promise(/\bensur(?:es|ing)\s(?:an?|your|the)\ssafe\sand\seffective\s(?:experience|treatment|therapy|procedure|results?|outcomes?|recovery|care|weight\sloss)\b|\b(?:permanently|completely|instantly)\s(?:cures?|eliminates|erases|removes\sall)\b/gi, nothingIs('sure to be safe and to work')),
]
