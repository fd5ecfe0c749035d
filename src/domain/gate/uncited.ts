import { severityOf, type Policy } from '../policy'
import type { Statement } from '../prose/statement'
import { REGULATOR } from './regulators'
import type { Reading, Severity } from './rule'

/** What is missing behind a sentence that no claim vouches for; each has its own rule, so that an editor gets one finding a sentence: the one that says most precisely what to do. */
export type Missing = 'decision' | 'study' | 'source'

/** Sentences without claim and exemption, of which this is missing. */
export const uncited = ({ statements }: Pick<Reading, 'statements'>, missing: Missing): Statement[] =>
  statements.filter((statement) => statement.claims.length === 0 && statement.exemption === null && missingBehind(statement) === missing)

/** Every sentence that waits for a claim or an exemption, whatever rule says so. */
export const needingCitation = ({ statements }: Pick<Reading, 'statements'>): Statement[] =>
  statements.filter((statement) => statement.claims.length === 0 && statement.exemption === null && missingBehind(statement) !== null)

/** As surely as it needs a source: what only may need one warns, so that nobody learns to exempt by habit. */
export const severityOfUncited = ({ score }: Statement, policy: Policy, code: string): Severity => (score >= policy.statements.blocksFrom ? severityOf(policy, code, 'blocks') : 'warns')

function missingBehind({ text, factual }: Statement): Missing | null {
  if (/\?[”"’)]?$/u.test(text) || ANNOUNCES.test(text)) return null
  if (factual && statesDecision(text)) return 'decision'
  if (appealsToResearch(text) && !namesStudy(text)) return 'study'
  return factual ? 'source' : null
}

const A_TEXT = '(?:article|guide|page|section|chapter|overview|post|leaflet|fact sheet)'
/** What a text says of itself, and headings that only announce: “The sections below explain how it works”, “The science: how it works”. */
const ANNOUNCES = new RegExp(
  [
    String.raw`^(?:(?:the|this|these|our)\s(?:following\s)?${A_TEXT}s?\s(?:below\s)?(?:will\s)?|in (?:this|the following) ${A_TEXT}s?,? (?:we|you|I)(?:['’]ll|\swill)?\s)(?:explain|describe|discuss|cover|outline|review|explore|look|learn|summari[sz]e|introduce|answer|examine|detail)s?\b(?!\s(?:that|why)\b)`,
    String.raw`^(?:[^.!?:]{1,80}:\s)?(?:how|why|what)\s[^.!?:,;]{1,120}$`,
  ].join('|'),
  'i',
)

const DECIDES =
  '\\b(?:[Aa]pprov(?:ed?|es|als?)|[Cc]leared|(?<!renal |creatinine |drug )clearance|[Aa]uthori[sz](?:ed?|ation)|[Ll]icen[sc]ed|[Rr]egistered|[Bb]an(?:s|ned)|[Rr]ecall(?:s|ed)?|[Ss]uspend(?:s|ed)|[Rr]eject(?:s|ed)|[Ww]ithdr(?:ew|awn)|[Rr]estrict(?:s|ed)|regulates?|warn(?:s|ed)|warnings?|classifie[sd]|schedule[sd])\\b'
const BY_AUTHORITY = new RegExp(`${REGULATOR}.{0,60}${DECIDES}|${DECIDES}.{0,60}${REGULATOR}`, 'u')
/** Approval of a medicine for something; not a professional's approval of a treatment, nor a licence for images. */
export const APPROVED_FOR =
  /\b(?:(?:is|are|was|were|been|newly|recently|first(?: to be)?)\s(?:(?!approved|licensed|licenced)\w{1,15}\s)?(?:approved|licen[sc]ed)\s(?:for(?!\s(?:or|re-?use|publication|print|download|use (?:by|with|or|only))\b)|to treat|as an?)|(?:holds?|has|received?|won|gained)\s(?:\w{1,15}\s)?(?:marketing authori[sz]ation|regulatory approval|approval\s(?:for|as)))\b/i

/** What needs no authority's name to be its decision: that a use is off-label, that a drug stands on a schedule, a boxed warning. */
const DECIDED = /\b(?:used|prescribed?|given|administered|use|uses|prescribing|treatment)\b[^.!?\n]{0,25}\boff[-\s‑]label\b|\boff[-\s‑]label\b[^.!?\n]{0,25}\b(?:use[ds]?|treatments?|prescri\w+|to treat|for)\b|\bschedule\s(?:I{1,3}|IV|V|[1-5])(?=\s(?:controlled|drug|substance|narcotic|opioid|medicine)|[.,;)]|$)|\b(?:boxed|black[-\s]box) warnings?\b/i

/** What is hoped or applied for is not yet decided. */
const WISHED = /\b(?:goals?|aims?|awaiting|awaits|pending|seek(?:s|ing)?|appl(?:y|ied|ying) for|ready for|submitted|hop(?:es?|ed|ing)|expect(?:s|ed)?)\b/i

const statesDecision = (text: string): boolean => (BY_AUTHORITY.test(text) || APPROVED_FOR.test(text) || DECIDED.test(text)) && !WISHED.test(text)

/** “Studies show”, “recent research has found”, “according to a study”; not the sleep study that shows an apnoea, nor a study that the text has named before. */
const APPEAL =
  /(?<!\b(?:the|this|that|these|those|their|our|its|his|her|when|if|whether|until|unless|imaging|conduction|sleep|x-ray|radiographic|contrast|motility|urodynamic|blood|laboratory|lab|emptying|ultrasound|doppler|echocardiographic|case)\s(?:\w{1,15}\s)?)\b(?:stud(?:y|ies)|research|trials?|researchers|scientists|meta-analys[ei]s|evidence|science|(?:new|recent|early|emerging|preliminary|clinical|published)\s(?:data|findings))\s(?:(?:has|have|had|also|clearly|strongly|consistently|repeatedly|now|recently|even|since|further|in (?:animals|mice|humans|adults|children))\s){0,3}(?:shows?|showed|shown|suggest(?:s|ed)?|found|finds?|indicate[sd]?|demonstrate[sd]?|proves?d?|proven|reveal(?:s|ed)?|confirm(?:s|ed)?|support(?:s|ed)?\sth(?:e|at)|report(?:s|ed)?\sthat|linked)\b|\b(?:is|are|(?<!(?:not|never|yet)\s)been)\s(?:clinically|scientifically)\sproven\s(?:to|for|as|effective)\b|\baccording to\s(?:(?:a|an|some|several|many|most|new|recent|the latest|multiple|numerous|clinical|scientific)\s){0,3}(?:stud(?:y|ies)|research|trials?|science)\b(?!\s(?:by|from|in|of)\b)|\b(?:shown|proven|demonstrated|found)\s(?:\w{1,15}\s){0,2}(?:in|by)\s(?:(?:a|several|many|numerous|multiple|clinical|scientific|recent|some)\s){1,2}(?:stud(?:y|ies)|trials?|research)\b(?!\s(?:by|from)\b)/i

const appealsToResearch = (text: string): boolean => APPEAL.test(text)

/** Enough of a name to look it up by: a year in brackets, a journal, an institution, an acronym, a number of a registry. */
const NAMED =
  /\bet al\b|\p{Ll}[.!?]\d{1,2}$|\[\d{1,3}\]|\b[A-Z]{3,}\s(?:and other studies|researchers|investigators)\b|\((?:19|20)\d\d[a-z]?\)|\b(?:published|appeared|reported) in\b|\b(?:NCT\d{8}|Cochrane|Lancet|JAMA|BMJ|Journal|NEJM|NIH|CDC|WHO|NHS|NICE|PubMed)\b|\b(?:University|Institutes?|Hospital|College|School|Clinic|Cent(?:er|re)|Association|Society|Academy|Foundation|Agency|Organi[sz]ation)\b|\b[A-Z]{3,}[A-Z0-9-]*\)?\s(?:trial|study)\b|\bthe [A-Z]\w+(?:\s[A-Z]\w+)*\s(?:Heart |Health )?(?:Study|Trial)\b|https?:|\bdoi\b/u

const namesStudy = (text: string): boolean => NAMED.test(text)
