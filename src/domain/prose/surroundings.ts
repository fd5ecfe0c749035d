import type { Passage, PassageRole } from '../snapshot/passage'
import { acts } from './features'
import { sentences, type Span } from './sentences'
import { wordingOf } from './wording'

/** What the place of a sentence on its page says about it. `says` completes “It …”; null where it speaks against a statement of fact, or says nothing by itself. */
export const SURROUNDINGS = {
  'in a heading': null,
  'an item': null,
  'a bare item': null,
  'within an item': null,
  'a line of its own': null,
  'an open line': null,
  'in a paragraph': null,
  'announced as harm': 'completes a list of harms',
  'announced as benefit': 'completes a list of benefits',
  'announced as fact': 'completes a list of facts',
  'announced as something to do': null,
  'announced as an offer': null,
  'announced as what is elsewhere': null,
  'listed under harm': 'stands in a list of harms',
  'listed under benefit': 'stands in a list of benefits',
  'listed under fact': 'stands in a list of facts',
  'listed under something to do': null,
  'listed under an offer': null,
  'listed under what is elsewhere': null,
  'under harm': null,
  'under benefit': null,
  'under fact': null,
  'under something to do': null,
  'under an offer': null,
  'under what is elsewhere': null,
  'answers a question': null,
  'among loose lines': null,
  'among sentences': null,
  'among talk of ourselves': null,
  'among commands': null,
  'among what will be done': null,
} as const satisfies Record<string, string | null>
export type Surrounding = keyof typeof SURROUNDINGS

/** A sentence where it stands. */
export interface Situated {
  readonly passage: Passage
  readonly span: Span
  /** The next sentence of the passage. */
  readonly next: Span | undefined
  readonly surroundings: readonly Surrounding[]
}

/** Every sentence of the passages in reading order, with what stands around it. */
export function situated(passages: readonly Passage[]): Situated[] {
  const cut = passages.map((passage) => ({ passage, spans: sentences(passage.text) }))
  const flow = cut.filter(({ passage }) => FLOW.has(passage.role))
  const around = neighbourhoods(flow.flatMap(({ passage, spans }) => spans.map(({ start, end }) => traitsOf(passage.text.slice(start, end)))))
  let seen = 0
  let above: Above = NOTHING_ABOVE
  return cut.flatMap(({ passage, spans }, index) => {
    if (!FLOW.has(passage.role)) return spans.map((span, at) => ({ passage, span, next: spans[at + 1], surroundings: [labelled(passage, spans.length)] }))
    const place = placeOf(passage, spans.length, above)
    const before = seen
    seen += spans.length
    const rest = place === 'an item' || place === 'a bare item' ? 'within an item' : place
    const placeAt = (at: number): Surrounding =>
      at === spans.length - 1 && place === 'in a paragraph' && !STOPPED.test(passage.text) && !LEADS.test(passage.text) ? 'an open line' : at === 0 ? place : rest
    const own = (at: number): Surrounding[] => [placeAt(at), ...(place === 'in a heading' ? [] : underWhat(above, at === 0 && place === 'an item'))]
    const found = spans.map((span, at) => ({ passage, span, next: spans[at + 1], surroundings: [...own(at), ...(around[before + at] ?? [])] }))
    above = after(above, place, passage.text, cut[index + 1]?.passage.role === 'item')
    return found
  })
}

/** Roles of what is read in one go: labels, captions and notices stand by themselves. */
const FLOW: ReadonlySet<PassageRole> = new Set(['title', 'heading', 'paragraph', 'item', 'quote'])

/** What a heading or a lead-in says that the lines below it are. */
type Subject = 'harm' | 'benefit' | 'fact' | 'something to do' | 'an offer' | 'what is elsewhere'

/** What has been said above a passage that governs it. */
interface Above {
  /** Of the last heading. */
  readonly section: Subject | null
  /** Of a lead-in whose list has not ended: “They may include:”, “You are at risk if you”. */
  readonly lead: Subject | 'unclear' | null
  /** The heading stands right above the list. */
  readonly heads: boolean
  readonly asked: boolean
}
const NOTHING_ABOVE: Above = { section: null, lead: null, heads: false, asked: false }

const underWhat = ({ section, lead, heads, asked }: Above, item: boolean): Surrounding[] => [
  ...(item && lead !== null && lead !== 'unclear' ? [`announced as ${lead}` as const] : item && heads && section !== null ? [`listed under ${section}` as const] : []),
  ...(section === null ? [] : [`under ${section}` as const]),
  ...(asked ? ['answers a question' as const] : []),
]

const STOPPED = /[.!?]["”’)\]]*\s*$/
const LEADS = /:["”)]?\s*$/

/** A list may have lost its bullets: its lines stand open below the lead-in. */
function placeOf({ role, text }: Passage, sentences: number, { lead, heads, section }: Above): Surrounding {
  if (role === 'item') return lead === null && !(heads && section !== null) && !STOPPED.test(text) ? 'a bare item' : 'an item'
  if (lead !== null && FREQUENCY.test(text)) return 'in a heading'
  const open = sentences <= 1 && !STOPPED.test(text) && !LEADS.test(text)
  if (open && lead !== null && (role === 'paragraph' || /^(?:\p{Ll}|You\b|Your\b)/u.test(text))) return 'an item'
  if ((role === 'heading' || role === 'title') && !/[.!]["”’)]?\s*$/.test(text)) return 'in a heading'
  if (sentences > 1) return 'in a paragraph'
  return open ? 'an open line' : 'a line of its own'
}

/** A label without a verb names something: a street, a department, a treatment. */
const labelled = (passage: Passage, sentences: number): Surrounding => (acts(wordingOf(passage.text.slice(0, LONGEST_LEAD))) ? placeOf(passage, sentences, NOTHING_ABOVE) : 'in a heading')

/** “More common”, “Rare”: a heading within a list of side effects. */
const FREQUENCY = /^(?:(?:very|more|less|most|not) )?(?:common|rare|frequent|uncommon|serious|severe|mild)\b.{0,15}$|^incidence\b/i
/** Characters of a lead-in that are read, from its end. */
const LONGEST_LEAD = 200

function after(above: Above, place: Surrounding, text: string, listFollows: boolean): Above {
  const end = text.slice(-LONGEST_LEAD)
  const closing = end.slice(Math.max(0, end.search(/[^.!?]*$/)))
  if (place === 'in a heading') {
    if (above.lead !== null && FREQUENCY.test(text)) return above
    // “You are more likely to get it if you” was read as a heading: short, and without a stop.
    if (listFollows && /\b(?:if|when|who|that|are|is|by|as|to|include|you|your child)$/i.test(text)) return { ...above, lead: leadOf(closing), heads: false }
    return { section: subjectOf(HEADINGS, text.slice(0, LONGEST_LEAD)), lead: null, heads: listFollows, asked: /\?\s*$/.test(text) }
  }
  const item = place === 'an item' || place === 'a bare item'
  if (LEADS.test(text) || (listFollows && !item && !STOPPED.test(text))) return { ...above, lead: leadOf(closing.trim() === '' ? end : closing), heads: false }
  return item ? above : { ...above, lead: null, heads: false, asked: above.asked && place !== 'an open line' }
}

const leadOf = (text: string): Subject | 'unclear' => subjectOf(LEAD_INS, text) ?? 'unclear'

const HARM = /\bside effects?\b|\badverse|\bcomplications?\b|\brisks?\b(?! factors?)|\bnot (?:be )?(?:\w+ )?(?:recommended|suitable|right|taken|used|safe|able to take)\b|\b(?:should|must)(?:n't|n’t| not)\b|\bcontraindicat|\binteract|\bwarnings?\b|\bdangers?\b|\bdrawbacks?\b|\bdisadvantages\b|\bsafety\b|\bprecautions\b/
const LEAD_INS: readonly (readonly [Subject, RegExp])[] = [
  ['harm', HARM],
  ['an offer', /\b(?:our|we|us)\b|\b(?:this|the) (?:article|section|guide|leaflet|page|site|course|program)\b|\b(?:following resources|available in)\b/],
  ['something to do', /^(?:please |if [^,]{3,60}, )?(?:call|see|talk|speak|tell|ask|contact|seek|check|consider|go|get|visit|make sure|remember|bring|try|use|avoid|follow|write|note|keep|take|list|record|track|to use|to help you)\b|, (?:call|see|talk|speak|tell|ask|contact)\b|\b(?:questions|tips|steps|things? to|how to|ways to)\b|\byou (?:can|should|need to|must|will|may want to)\b|\byou(?:r child)? may be a good candidate|\b(?:doctor|provider|team|nurse|surgeon|pharmacist)\b/],
  ['benefit', /\b(?:benefits?|advantages?|used (?:to|for|as|in)|uses|(?:can|may|to|will) (?:help|relieve|treat|prevent|improve|reduce)|helps?|relieves?|prevents?|treats?|treated|effective|improves?|reduces?|works? (?:for|against|well))\b/],
  ['fact', /\b(?:symptoms?|signs?|causes?|caused|triggers?|factors?|chances?|likely|higher|risk|types?|kinds?|benefits?|advantages|used|uses|helps?|prevents?|effects?|includ\w+|works?|diagnos\w+|tests?|treatments?|estimates|doses?|average|such as|are|is|if|when|who|can|may)\b/],
]
const HEADINGS: readonly (readonly [Subject, RegExp])[] = [
  ['what is elsewhere', /^(?:references?|sources?|bibliography|citations?|works cited|literature|footnotes|notes|(?:further|suggested|recommended|additional) (?:reading|resources|information)|read more|see also|share|comments?|leave a|post a|reply|tags?|categories|archives?|about the authors?|written by|author|more (?:from|like|on|about|information)|resources|external links|(?:useful )?links|related|latest|recent|popular|trending|top stories|news|you (?:may|might) also|other (?:articles|pages|posts)|site map|sitemap|menu|navigation|follow us|stay connected|contact)\b/],
  ['an offer', /\b(?:our|us|services|contact|hours|appointments?|locations?|why choose|insurance|pricing|prices?|costs?|in this (?:article|section|guide)|on this page|products|departments|team|reviews|testimonials|newsletter|support)\b/],
  ['harm', HARM],
  ['something to do', /^(?:call|see|talk|get|use|using|before|after|follow|preparing|coping|living|managing|caring)\b|\b(?:when to|questions|tips|steps|things? to|what (?:to|you can)|what should|how (?:to|can i|do i|should)|recipes|ways to|instructions|self-care|lifestyle|at home|proper use|storage|missed dose)\b/],
  ['benefit', /\b(?:benefits?|advantages?|uses|used for|effectiveness|efficacy)\b/],
  ['fact', /\b(?:symptoms?|signs|causes?|triggers?|risk factors?|chances?|types?|benefits?|advantages|uses|effects?|works?|facts?|diagnos\w+|tests?|treatments?|mechanisms?|overview|what is|what are|who|prevalence|outlook|evidence|research|dos\w+|transmission|background)\b/],
]

const subjectOf = (subjects: typeof HEADINGS, text: string): Subject | null => subjects.find(([, pattern]) => pattern.test(text.toLowerCase().trim()))?.[0] ?? null

interface Traits {
  readonly whole: boolean
  readonly ourselves: boolean
  readonly command: boolean
  /** Of a visit or a study: “You will sit”, “The nurse will check”. */
  readonly toCome: boolean
}

const traitsOf = (sentence: string): Traits => ({
  whole: STOPPED.test(sentence) && /\S\s+\S+\s+\S+\s+\S/.test(sentence.slice(0, 200)),
  ourselves: /\b(?:I|we|my|our|me|us|We|My|Our)\b/.test(sentence.slice(0, 300)),
  command: /^(?:Do not|Don't|Don’t|Never|Always|Try|Use|Keep|Make|Take|Ask|Talk|Call|Tell|Wash|Avoid|Get|Put|Wear|Eat|Drink|Check|Let|Follow|Choose|Go|See|Remove|Wait|Apply|If you)\b/.test(sentence),
  toCome: /\bwill\b|['’]ll\b|\byou (?:can|may) (?:be asked|ask|bring|eat|go|hear|feel)\b/.test(sentence.slice(0, 300)),
})

/** Sentences on each side that count as neighbours. */
const REACH = 5

function neighbourhoods(traits: readonly Traits[]): Surrounding[][] {
  return traits.map((_, index) => {
    const near = [...traits.slice(Math.max(0, index - REACH), index), ...traits.slice(index + 1, index + 1 + REACH)]
    if (near.length < REACH) return []
    const share = (trait: keyof Traits): number => near.filter((one) => one[trait]).length / near.length
    const found: Surrounding[] = []
    if (share('whole') <= 0.3) found.push('among loose lines')
    if (share('whole') >= 0.7) found.push('among sentences')
    if (share('ourselves') >= 0.4) found.push('among talk of ourselves')
    if (share('command') >= 0.4) found.push('among commands')
    if (share('toCome') >= 0.4) found.push('among what will be done')
    return found
  })
}
