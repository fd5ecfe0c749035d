import { singular } from './plain'

/**
 * What restricts a statement, as a sorted set of words: those of the phrases that begin with “in”, “after”, “for” and the like, and words that pick a kind.
 * Two statements are only held against each other where both are restricted alike: a value for children doesn't contradict one for adults.
 */
export function scopeOf(text: string): readonly string[] {
  const found = new Set<string>()
  for (const { 1: phrase = '' } of text.matchAll(RESTRICTING)) for (const word of tellingWords(phrase)) found.add(word)
  for (const [word] of text.matchAll(KINDS)) found.add(word)
  return [...found].sort()
}

export const tellingWords = (phrase: string): string[] =>
  (phrase.match(/[a-z0-9][a-z0-9-]*/g) ?? []).map(singular).filter((word) => !GENERAL.has(word))

const RESTRICTING =
  /\b(?:in|among|for|with|without|after|following|during|when|if|by|via|at|per|under|over|until|unless|before|aged?|from|since|through|using|compared|on|despite|as|than|though|depending)\b ((?:[a-z0-9'%/-]+ ?){1,6})/g
const KINDS =
  /\b(?:oral|orally|intravenous|intravenously|iv|intramuscular|nasal|intranasal|topical|sublingual|injected|inhaled|smoked|extended-release|immediate-release|long-acting|short-acting|acute|chronic|mild|moderate|severe|recurrent|second|third|booster|children|infants?|adults?|women|men|pregnant|elderly|older|teens|newborns?|repeated|multiple|maintenance|untreated|treated|generic)\b/g

const GENERAL: ReadonlySet<string> = new Set(
  (
    'a an the of to and or in on at by it its their this that these those they is are was were be been has have will most many some people patient person individual case everyone user human population general typically usually ' +
    'single one dose treatment therapy session administration infusion use taking being given each first time medicine medical drug medication research study studie evidence fda symptom effect relief benefit average about approximately around up only' +
    ' very well not but so as such other both more less than who which need needed do can may might could should would also often long lasting long-lasting body hand addition fact example general particular practice brief short summary word turn reality worldwide globally world estimated estimate'
  ).split(' '),
)
