import type { Rule } from '../rule'
import { meantBy } from '../spelling'
import { findWords, type Wording } from '../words'

export const textMisspelt: Rule = {
  code: 'text.misspelt',
  asks: 'The words of medicine are spelt right. Only where there is no doubt of what was meant; British and American spellings are both right.',
  severity: 'warns',
  duty: 'Publisher’s duty of care',
  check: ({ passages, snapshot }) => (snapshot.language.startsWith('en') ? findWords(passages, MISSPELT) : []),
}

const MISSPELT: readonly Wording[] = [
  {
    /** A word by itself: no part of an address, of a hyphenated or apostrophed word, of a code. */
    pattern: /(?<![\p{L}\p{N}@/._’'#&-])\p{L}\p{Ll}{3,23}(?![\p{L}\p{N}@/_’'-]|\.\p{L})/gu,
    message: (word) => `“${word}” is misspelt.`,
    advice: (word) => `Write “${meantBy(word) ?? word}”.`,
    unless: ({ 0: word }) => meantBy(word) === null,
  },
  /** A body of which there is one has no plural: “the FDAs warning”. */
  {
    pattern: /(?<![\p{L}\p{N}@/._’'&-])(?:FDA|NIH|NHLBI|NIMH|NIDA|MHRA|NHS|WHO)s(?![\p{L}\p{N}@/_’'-])/gu,
    message: (word) => `“${word}” lacks its apostrophe.`,
    advice: (word) => `Write “${word.slice(0, -1)}’s”.`,
  },
  /** Behind “a”, and before a noun that is no verb: “a doctors supervision”, and neither “a nurses station” nor “the doctors advise”. */
  {
    pattern: /\b(?:an?|your|his|her|their)\s(?:doctor|physician|clinician|therapist|pharmacist|surgeon|dentist|specialist|patient|person|child|baby|mother|woman|man)s(?=\s(?:supervision|advice|prescription|permission|guidance|opinion|instructions|referral|consent|approval)\b)/gi,
    message: (words) => `“${words}” lacks its apostrophe.`,
    advice: (words) => `Write “${words.slice(0, -1)}’s”.`,
  },
]
