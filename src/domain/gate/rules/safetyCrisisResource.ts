import { at, type Rule } from '../rule'
import { firstWords, says } from '../words'

/** Who writes of suicide, self-harm or overdose says where help is. WHO, Preventing suicide: a resource for media professionals (2023); AFSP safe reporting. */
export const safetyCrisisResource: Rule = {
  code: 'safety.crisis-resource',
  severity: 'blocks',
  duty: 'WHO, Preventing suicide: a resource for media professionals (2023); AFSP Recommendations for Reporting on Suicide',
  check: ({ snapshot, passages }) => {
    if ((snapshot.kind === 'article' && snapshot.crisisResource.trim() !== '') || says(passages, CRISIS_LINE)) return []
    const mention = firstWords(passages, SELF_HARM) ?? (says(passages, EMERGENCY) ? null : firstWords(passages, OVERDOSE))
    return mention === null
      ? []
      : [at(mention.passage, mention.start, mention.end, 'The text speaks of suicide, self-harm or overdose, and tells readers of no help.', 'Name a crisis line of the readers’ country in the field “crisis resource”.')]
  },
}

/** Not suicide genes and suicide inhibitors, which are terms of chemistry. */
const SELF_HARM =
  /\b(?:suicid(?:e|es|al|ality|ally)(?!\s(?:genes?|inhibit\w*|substrates?|vectors?)\b)|self[-\s]harm\w*|self[-\s]injur\w+|(?:kill|harm|hurt|cut)(?:s|ed|ing|ting)?\s(?:myself|yourself|himself|herself|themselves|oneself|ourselves)|(?:end(?:s|ed|ing)?|take[ns]?|took|taking)\s(?:my|your|his|her|their|one['’]s)\s(?:own\s)?(?:life|lives))\b/i
const OVERDOSE = /\boverdos(?:e|es|ed|ing)\b/i

/** Numbers of lines known to editors, and lines called by their kind. */
const CRISIS_LINE =
  /\b(?:call|text|dial|ring|phone|contact|number|hotline|lifeline)\b[^.!?\n]{0,40}\b988\b|\b988\b[^.!?\n]{0,25}\b(?:lifeline|crisis|suicide|hotline|helpline)\b|\b(?:116[\s-]?123|116[\s-]?111|13[\s-]?11[\s-]?14|741741|85258|0800[\s-]?111[\s-]?0[\s-]?111|0800[\s-]?111[\s-]?0[\s-]?222|1-800-273-8255)\b|\b(?:Samaritans|Telefonseelsorge|findahelpline|Befrienders)\b|\b(?:the|call|contact|text|ring|crisis|suicide|prevention|,)\s(?:\w+\s)?Lifeline\b(?! (?:for|to|of)\b)|\b(?:crisis|suicide(?: prevention)?|help|mental health)\s?(?:text\s)?(?:lines?|hotlines?|helplines?|lifelines?)\b|\b(?:hotline|helpline)\b/i

/** What suffices where only an overdose is spoken of. */
const EMERGENCY = /\bpoison (?:control|cent(?:er|re)|information)\b|\bemergency (?:services?|room|number|department|help|care)\b|\b(?:call|dial|ring)\s(?:\w+\s){0,2}(?:911|999|112|000|111)\b|1-800-222-1222/i
