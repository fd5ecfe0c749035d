import { at, atField, type Rule } from '../rule'
import { firstWords, says } from '../words'

export const disclosureMissing: Rule = {
  code: 'disclosure.missing',
  asks: 'Readers are told who pays, and of conflicts of interest.',
  severity: 'blocks',
  duty: '16 CFR 255.5 (material connections); ICMJE Recommendations, II.B; HONcode 7 and 8; JAMA 1997;277:1244 (Disclosure)',
  check: ({ snapshot, passages }) => {
    if (snapshot.kind === 'clinic') return []
    const { funding, conflicts } = snapshot.disclosure
    const declared = conflicts.trim() !== '' || says(passages, DECLARATION)
    // “None” is an answer to whether anybody pays, and none to who does.
    const said = [funding, conflicts].some((words) => words.trim() !== '' && !DENIAL.test(words.trim())) || says(passages, DECLARATION)
    const words = firstWords(passages, PAID)
    if (!said && words !== null) return [at(words.passage, words.start, words.end, 'Somebody earns by this text, and its disclosure doesn’t say who pays.', ADVICE)]
    if (!said && snapshot.containsAdvertising) return [atField('disclosure/funding', 'This article is marked as containing advertising or affiliate links, and its disclosure doesn’t say who pays.', ADVICE)]
    if (!said && snapshot.clinic?.relation === 'offer') return [atField('disclosure/conflicts', `This article carries an offer of ${snapshot.clinic.name}, and its disclosure doesn’t say who pays.`, ADVICE)]
    if (declared) return []
    return [{ ...atField('disclosure/conflicts', 'Nothing is said about conflicts of interest.', 'Name them, or write that the authors have none.'), severity: 'warns' }]
  },
}

const DENIAL = /^(?:none|no|nothing|nil|n\/?a|not applicable)\b[^.!?]{0,60}[.!]?$|^the authors? (?:have|has|declares?) no\b[^.!?]{0,80}[.!]?$/i

const ADVICE = 'Say in “funding” or “conflicts” who pays whom for what.'

/** A declaration that stands in the text itself, as in a document brought in from outside. */
const DECLARATION = /\b(?:conflicts?\sof\sinterests?|competing\sinterests?|financial\s(?:ties|relationships?|disclosures?))\b/i

const PAID =
  /\baffiliate\s(?:links?|programs?|programmes?|commissions?|partners?|partnerships?|marketing|disclosure)\b|\b(?:earn|receive)s?\s(?:an?\s)?(?:\w{1,15}\s)?commissions?\b|\bsponsored\s(?:by|posts?|content|articles?|links?)\b|\bpaid\s(?:promotion|partnership|advertisement|advertising|placement)\b|\badvertorial\b|\bAmazon Associates?\b|\b(?:promo|discount|coupon|voucher)\scodes?\b/i
