import { crisisLineOf } from '../crisisLines'
import { at, type Reading, type Rule } from '../rule'
import { firstWords, says } from '../words'

export const safetyCrisisResource: Rule = {
  code: 'safety.crisis-resource',
  asks: 'Who writes of suicide or self-harm says where help is: by the readers’ own country’s line, where the text binds itself to one. Who writes more than in passing of overdoses names that, or poison control.',
  severity: 'blocks',
  duty: 'WHO, Preventing suicide: a resource for media professionals (update 2023)',
  check: ({ snapshot, passages }) => {
    const filled = snapshot.kind === 'article' && snapshot.crisisResource.trim() !== ''
    const helps = filled || says(passages, CRISIS_LINE)
    const mention = firstWords(passages, SELF_HARM)
    if (mention === null) {
      const overdose = helps || says(passages, EMERGENCY) || countOf(passages, OVERDOSES) < FEWEST_OVERDOSES ? null : firstWords(passages, OVERDOSE)
      return overdose === null ? [] : [{ ...at(overdose.passage, overdose.start, overdose.end, 'The text speaks of an overdose, and tells readers of no help.', 'Say whom to call: poison control, the emergency number, a crisis line.'), severity: 'warns' }]
    }
    const own = ownLine(snapshot)
    if (own !== undefined && says(passages, own.pattern)) return []
    if (!helps) return [at(mention.passage, mention.start, mention.end, 'The text speaks of suicide or self-harm, and tells readers of no help.', `Name ${own === undefined ? 'a crisis line of the readers’ country' : `the readers’ line (${own.line})`} in the field “crisis resource”.`)]
    if (own === undefined) return []
    return [{ ...at(mention.passage, mention.start, mention.end, 'The text speaks of suicide or self-harm to readers of one country, and the help that it names is not that country’s own line.', `Name “${own.line}” in the field “crisis resource”, too.`), severity: 'warns' }]
  },
}

const ownLine = (snapshot: Reading['snapshot']) => crisisLineOf(snapshot.kind === 'clinic' ? snapshot.address.country : snapshot.jurisdiction)

/** Not suicide genes and suicide inhibitors, which are terms of chemistry; nor who hurts himself by accident; nor the self-injury by which children with some syndromes are known. */
const SELF_HARM =
  /\b(?:suicid(?:e|es|al|ality|ally)(?!\s(?:genes?|inhibit\w*|substrates?|vectors?)\b)|self[-\s]harm\w*|kill(?:s|ed|ing)?\s(?:myself|yourself|himself|herself|themselves|oneself|ourselves)|(?:thoughts?|think\w*|ideas?|talk\w*|want\w*|urges?|tr(?:y|ies|ied|ying)|plan\w*|intend\w*|threat\w*|feel\w*|deliberately|intentionally)\s(?:\w+\s){0,2}(?:harm|hurt|cut)(?:ing|ting)?\s(?:myself|yourself|himself|herself|themselves|oneself|ourselves)|(?:end(?:s|ed|ing)?|take[ns]?|took|taking)\s(?:my|your|his|her|their|one['’]s)\s(?:own\s)?(?:life|lives))\b/i
const OVERDOSE = /\boverdos(?:e|es|ed|ing)\b/i
const OVERDOSES = new RegExp(OVERDOSE, 'gi')
/** Once is in passing, as in a list of causes. */
const FEWEST_OVERDOSES = 2
const countOf = (passages: Reading['passages'], pattern: RegExp): number => passages.reduce((sum, { text }) => sum + (text.match(pattern)?.length ?? 0), 0)

/** Numbers of lines known to editors, and lines called by their kind. */
const CRISIS_LINE =
  /\b(?:call|text|dial|ring|phone|contact|number|hotline|lifeline)\b[^.!?\n]{0,40}\b988\b|\b988\b[^.!?\n]{0,25}\b(?:lifeline|crisis|suicide|hotline|helpline)\b|\b(?:116[\s-]?123|116[\s-]?111|13[\s-]?11[\s-]?14|741741|85258|0800[\s-]?111[\s-]?0[\s-]?111|0800[\s-]?111[\s-]?0[\s-]?222|1-800-273-8255)\b|\b(?:Samaritans|Telefonseelsorge|findahelpline|Befrienders)\b|\b(?:the|call|contact|text|ring|crisis|suicide|prevention|,)\s(?:\w+\s)?Lifeline\b(?! (?:for|to|of)\b)|\b(?:crisis|suicide(?: prevention)?|help|mental health)\s?(?:text\s)?(?:lines?|hotlines?|helplines?|lifelines?)\b|\b(?:hotline|helpline)\b/i

/** What suffices where only an overdose is spoken of. */
const EMERGENCY = /\bpoison (?:control|cent(?:er|re)|information)\b|\bemergency (?:services?|room|number|department|help|care)\b|\b(?:call|dial|ring)\s(?:\w+\s){0,2}(?:911|999|112|000|111)\b|1-800-222-1222/i
