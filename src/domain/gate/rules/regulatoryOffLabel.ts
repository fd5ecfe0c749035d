import { REGULATOR } from '../regulators'
import { at, type Rule } from '../rule'
import { APPROVED_FOR } from '../uncited'
import { firstWords, says } from '../words'

export const regulatoryOffLabel: Rule = {
  code: 'regulatory.off-label',
  asks: 'A text that speaks of off-label use says that the use is not approved, and under whose law; one that speaks of an approval says whose it is.',
  severity: 'blocks',
  duty: '21 CFR 202.1(e)(4); Directive 2001/83/EC, Article 87(2)',
  check: ({ passages, snapshot }) => {
    const bound = (snapshot.kind === 'article' && snapshot.jurisdiction !== '') || says(passages, AUTHORITY)
    const use = firstWords(passages, OFF_LABEL)
    if (use !== null && !says(passages, NOT_APPROVED)) {
      return [at(use.passage, use.start, use.end, 'Off-label use is mentioned, and nowhere does the text say that this use is not approved.', 'Say plainly that the medicine is not approved for this use, and by which authority.')]
    }
    if (bound) return []
    if (use !== null) return [at(use.passage, use.start, use.end, 'Off-label use is mentioned, and nowhere does the text say where: approvals differ from country to country.', WHOSE)]
    const approval = firstWords(passages, APPROVED_FOR)
    return approval === null ? [] : [{ ...at(approval.passage, approval.start, approval.end, 'An approval is mentioned, and nowhere does the text say whose: approvals differ from country to country.', WHOSE), severity: 'warns' }]
  },
}

const WHOSE = 'Name the authority (FDA, EMA, MHRA …), or set the jurisdiction.'
const AUTHORITY = new RegExp(REGULATOR, 'u')
const OFF_LABEL = /\b(?:off[-\s‑]label|unlicen[sc]ed (?:use|indication))\b/i
const NOT_APPROVED =
  /(?:\b(?:not(?! only\b)|never|nor|without|no(?! (?:doubt|question)\b)|only|neither)\b|n['’]t\b)[^.!?\n]{0,40}(?<!-)\b(?:approv(?:ed|al)|licen[sc](?:ed|e)|authori[sz](?:ed|ation)|cleared|indicated)\b|\bunapproved\b|\bunlicen[sc]ed\b|\b(?:approved|licen[sc]ed|authori[sz]ed) only\b|\b(?:other|different) (?:uses? |conditions? |purposes? )?(?:than|from)\b[^.!?\n]{0,40}\bapproved\b|\bbeyond (?:its|their|the) (?:approved|licen[sc]ed)\b/i
