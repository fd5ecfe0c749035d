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
/** That a use lacks approval may be said outright, by what the approval or the label covers instead, or by telling readers what “off-label” means. */
const NOT_APPROVED = new RegExp(
  [
    String.raw`(?:\b(?:not(?! only\b)|never|nor|without|lacks?|lacking|awaits?|yet to|no(?! (?:doubt|question)\b)|only|neither)\b|n['’]t\b)(?:(?!,\s(?:and|but|so)\b)[^.!?\n]){0,40}(?<!-)\b(?:approv(?:ed|al)|licen[sc](?:ed|e)|authori[sz](?:ed|ation)|cleared|indicated)\b(?!\s(?:by|from|of)\s(?:your|my|a|their|his|her)\b)`,
    String.raw`(?:\b(?:not(?! only\b)|never)|n['’]t)\s(?:\w{1,10}\s){0,2}[A-Z]{2,6}-(?:approved|cleared)\b`,
    String.raw`\bunapproved\b|\bunlicen[sc]ed\b|\bunauthori[sz]ed\b`,
    String.raw`\b(?:approved|licen[sc]ed|authori[sz]ed) only\b|\b(?:approved|licen[sc]ed|authori[sz]ed|cleared)\b[^.!?\n]{0,60}(?:,| but)\snot\b`,
    String.raw`\b(?:(?:other|different) (?:uses? |conditions? |purposes? )?(?:than|from)|differs? from|outside(?: of)?|beyond)\b[^.!?\n]{0,40}\b(?:approved|licen[sc]ed|label(?:l?ing)?|indications?)\b`,
    String.raw`\b(?:another|other|different) (?:uses?|conditions?|purposes?|diseases?) than\b[^.!?\n]{0,20}\blabel`,
    String.raw`\blabel(?:l?ing)?\s(?:(?:does not|doesn['’]t|never)\s(?:list|name|mention|cover|include)|(?:lists|names|covers|mentions)\s(?:\w{1,20}\s){1,3}only)\b`,
    String.raw`${REGULATOR}[^.!?\n]{0,20}\b(?:(?:not|never)|\w+n['’]t)\b[^.!?\n]{0,20}\b(?:reviewed|evaluated|assessed)\b|\b(?:(?:not|never)|\w+n['’]t)\b[^.!?\n]{0,20}\b(?:reviewed|evaluated|assessed) by [^.!?\n]{0,20}${REGULATOR}`,
    String.raw`\boff[-\s‑]label\b[”"’]?(?:\s(?:use|prescribing|treatment))?[”"’]?\s(?:means?|refers to|describes|is when|is the use of)\b`,
  ].join('|'),
  'i',
)
