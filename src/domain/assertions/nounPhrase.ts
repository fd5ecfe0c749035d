import { singular } from './plain'

/** Who or what a clause is about: the thing, and what of it. “the analgesic effects of ketamine”: ketamine, analgesic effect. */
export interface NounPhrase {
  /** '': the text doesn't name it here (“it”, “the drug”, bare “effects”). */
  readonly subject: string
  /** '': the thing itself. */
  readonly aspect: string
  /** True where it is named by a pronoun or a general word: what was spoken of last is meant. */
  readonly anaphor: boolean
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const ASPECT = /^(?:(?<adjectives>(?:[a-z-]+ ){0,3}?))(?<noun>side effects?|effects?|benefits?|relief|improvements?|results?|protection|immunity|symptoms?|pain relief|action|episodes?|attacks?|pain|bouts?|flares?|flare-ups?|spells?|fevers?|rash|cough|headaches?|seizures?|sessions?|procedures?|surgery|operation|infusions?|injections?|appointments?|visits?|phase|stage|period|recovery|withdrawal|crisis|contractions?|nausea|itching|swelling|bleeding|diarrhea|vomiting|numbness|fatigue|dizziness|trip|high)$/
const ALIKE: Readonly<Record<string, string>> = { benefit: 'effect', relief: 'effect', improvement: 'effect', result: 'effect', action: 'effect', immunity: 'protection' }
/** Adjectives that say nothing of which effect is meant. */
const ANY_EFFECT = words('therapeutic beneficial positive overall clinical these such any most desired main full noticeable good its their the initial drug medication treatment medicine')
const DETERMINERS = /^(?:the|a|an|this|that|these|those|its|their|his|her|your|our|most|some|many|all|each|every|any|such|both|one|single|typical|usual|average) /
const GENERAL = words('it its their they this these drug medication medicine treatment therapy condition disease disorder syndrome illness virus vaccine procedure infection test substance compound agent product supplement which')
/** “ketamine therapy” lasts as “ketamine” does. */
const ADDED = words('therapy treatment medication medicine drug use administration supplement product disease')
/** “the hormone insulin”. */
const CLASSES = words('drug medication medicine hormone compound substance antibiotic anesthetic antidepressant supplement painkiller')
const DOSES = /^(?:(?:a|an|one|each|the|single|first|initial) ){0,3}(?:dose|doses|course|session|sessions|administration|use|treatment|treatments) (?:of|with) /
const VERBAL = /\b(?:is|are|was|were|be|been|has|have|had|can|may|will|to|by|who|do|does|did|not|no|none|at|if|when|than|you|we|i|she|he|there|said|says|found|show|shows|shown|suggests?|indicates?)\b/
const ADVERBS = /(?:^| )(?:typically|usually|generally|often|normally|commonly|only|also|still|then|first|originally|initially|currently|recently|now|tends? to|will|would|do|does|did|on average|in general|in most cases|sometimes|then|been|has|have|had|is|are|was|were|being|itself|alone)$/
const LEADS = /^(?:however|also|in general|generally|typically|on average|usually|overall|additionally|moreover|for example|furthermore|in addition|in fact|today|yet|but|and|so|then|although|though|while|because|since|that|which|as|where|once|unlike|with|by) /

/** The noun phrase in front of `at`, where a verb stands; null where none can be read with certainty. */
export function phraseBefore(text: string, at: number): NounPhrase | null {
  const clauses = text.slice(Math.max(0, at - LONGEST), at).replace(APPOSED, ' ').split(/[,;:]|\b(?:that|which|who|while|although|because|but|if|whereas|when|where)\b| - /)
  for (const clause of clauses.reverse().slice(0, 2)) {
    const bare = withoutAdverbs(clause.trim())
    if (bare !== '') return phraseOf(subjectOfClause(bare))
  }
  return null
}

/** “X, a drug of this kind, has …” */
const APPOSED = /, (?:an?|the|also|or|known|called|formerly|sold|marketed|which) [^,]{1,90},(?=[^,]*$)/
const LONGEST = 200

/** “its effects may be brief” before “, typically lasting …”: what stands before the verb. “is quick and its relief”: what stands behind “and”. */
function subjectOfClause(clause: string): string {
  const after = / and ((?:its|their|the|this|these) [^,]{1,60})$/.exec(clause)?.[1]
  if (after !== undefined && !VERBAL.test(after)) return after
  const verb = /^(.{1,80}?) (?:is|are|was|were|may|can|will|has|have|provides?|offers?|works?|acts?|gives?|causes?|reduces?|yields?|yielding)\b/.exec(clause)
  const [object] = / (?:yielding|offering|providing|giving|producing|causing|with) ((?:[a-z-]+ ){0,3}?(?:effects?|benefits?|relief|improvements?))$/.exec(clause)?.slice(1) ?? []
  return object ?? verb?.[1] ?? clause
}

export function phraseOf(given: string): NounPhrase | null {
  const phrase = withoutLeads(withoutAdverbs(given.trim()))
  if (phrase === '' || phrase.length > 100) return null
  const owner = /^(.{1,60}?)(?:'s|s') (.{1,50})$/.exec(phrase)
  const of = /^(.{1,50}?) (?:of|from|with|after|following) (.{1,60})$/.exec(phrase)
  const own = /^(?:its|their) (.{1,50})$/.exec(phrase)
  if (own?.[1] !== undefined) return aspected('', own[1], true)
  if (owner?.[1] !== undefined && owner[2] !== undefined) {
    const found = aspected(owner[1], owner[2], false)
    if (found !== null) return found // else it is a name: Crohn's disease
  }
  if (of?.[1] !== undefined && of[2] !== undefined) {
    const found = aspected(of[2], of[1], false)
    if (found !== null) return found
  }
  const alone = ASPECT.exec(withoutDeterminers(phrase))
  if (alone !== null) return aspected('', phrase, false)
  return named(phrase, '')
}

function aspected(owner: string, aspect: string, anaphor: boolean): NounPhrase | null {
  const { adjectives = '', noun } = ASPECT.exec(withoutDeterminers(aspect))?.groups ?? {}
  if (noun === undefined) return null
  const kind = singular(noun)
  const telling = adjectives.split(' ').filter((word) => word !== '' && !ANY_EFFECT.has(word))
  const full = [...telling, ALIKE[kind] ?? kind].join(' ')
  return owner === '' ? { subject: '', aspect: full, anaphor } : named(owner, full)
}

function named(thing: string, aspect: string): NounPhrase | null {
  const bare = withoutDeterminers(thing.replace(DOSES, ''))
  if (GENERAL.has(bare) || GENERAL.has(thing)) return { subject: '', aspect, anaphor: true }
  const subject = subjectKey(bare)
  return subject === '' ? null : { subject, aspect, anaphor: false }
}

/** The name under which a subject is known, of at most five words; '' where that is no name. */
export function subjectKey(thing: string): string {
  if (VERBAL.test(thing) || /[^a-z0-9' -]/.test(thing)) return ''
  const parts = withoutDeterminers(thing).split(' ').filter((word) => word !== '')
  while (parts.length > 1 && CLASSES.has(parts[0] ?? '')) parts.shift()
  while (parts.length > 1 && ADDED.has(singular(parts.at(-1) ?? ''))) parts.pop()
  const last = parts.at(-1)
  if (last === undefined || parts.length > 5 || parts.every((word) => GENERAL.has(singular(word)) || STOP.has(word))) return ''
  return [...parts.slice(0, -1), singular(last)].join(' ').replace(/'s?$/, '')
}

const STOP = words('and or of in the a an for with on at from to as most people patient patients person adults adult children men women it they he she we you others one another several few many who what')

function withoutDeterminers(phrase: string): string {
  let bare = phrase
  for (let times = 0; times < 4 && DETERMINERS.test(bare); times++) bare = bare.replace(DETERMINERS, '')
  return bare
}

function withoutAdverbs(phrase: string): string {
  let bare = phrase
  for (let times = 0; times < 5 && ADVERBS.test(bare); times++) bare = bare.replace(ADVERBS, '')
  return bare.trim()
}

function withoutLeads(phrase: string): string {
  let bare = phrase
  for (let times = 0; times < 3 && LEADS.test(bare); times++) bare = bare.replace(LEADS, '')
  return bare
}
