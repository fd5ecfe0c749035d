import type { Rule } from '../rule'
import { says } from '../words'

/** Who tells what a treatment does for people tells what it may do to them. 21 CFR 202.1(e)(5)(ii) (fair balance); IPDAS 4.0, balance. */
export const balanceHarmsMissing: Rule = {
  code: 'balance.harms-missing',
  severity: 'blocks',
  duty: '21 CFR 202.1(e)(5)(ii); IPDAS 4.0 (presenting balanced information)',
  check: ({ statements, passages }) => {
    const benefits = statements.filter(({ factual, kind, text }) => factual && kind !== 'harm' && BENEFIT.test(text) && !NEGATION.test(text))
    const first = benefits.find(({ text }) => TREATMENT.test(text))
    if (first === undefined || benefits.length < FEWEST_BENEFITS || says(passages, HARM)) return []
    return [{
      place: first.place,
      text: first.text,
      message: `The text states benefits of a treatment ${benefits.length} times and nowhere a side effect, a risk or who should not have it.`,
      advice: 'Add what can go wrong, how often, and for whom the treatment is not suitable.',
    }]
  },
}

/** One sentence about a benefit in passing makes no promotional text. */
const FEWEST_BENEFITS = 2

const BENEFIT =
  /\b(?:reliev\w+|relief|alleviat\w+|eas(?:es?|ing) (?:pain|symptoms|anxiety)|improv(?:es?|ed|ing|ements?)|(?:reduc|lower|decreas)\w+ (?:\w+ ){0,3}(?:pain|symptoms?|anxiety|depression|risks?|attacks?|pressure|cholesterol|swelling|inflammation|weight)|effective|benefits?|cures?|helps? (?:to )?(?:relieve|treat|prevent|reduce|control|heal))\b/i

const NEGATION = /\b(?:no|not|never|without|neither)\b|n[’']t\b/i

/** A treatment by its kind, or a medicine by the ending of its name (WHO, The use of stems in the selection of INN). */
const TREATMENT =
  /\b(?:treatments?|therap(?:y|ies)|drugs?|medicines?|medications?|tablets?|capsules?|infusions?|injections?|sprays?|patch(?:es)?|surgery|procedures?|implants?|supplements?|vaccines?|dos(?:e|es|ing)|creams?|ointments?|antidepressants?|antibiotics?|opioids?|steroids?|statins?|\w{3,}(?:amine|statin|pril|sartan|olol|azole|mab|tinib|gliptin|gliflozin|glutide|cillin|mycin|oxetine|azepam|triptan|caine|profen|vir|toxin|xone|formin|gepant|dipine|parin|asone|olone|terol))\b/i

/** A harm told, not announced: “the risks involved” tells none. */
const HARM =
  /\b(?:side[-\s]effects?|adverse|unwanted effects?|contraindicat\w+|toxic\w*|addictive|habit-forming|(?:potential for|risk of|physical) (?:abuse|misuse|addiction|dependence|overdose)|abuse potential|withdrawal symptoms|muscle (?:pain|weakness|breakdown|damage|problems)|allergic reactions?|complications? (?:include|are|of|can|may|such)|(?:increases?|raises?|higher|small|serious|main) (?:\w+ )?risks? of|risks? (?:include|are|of (?:bleeding|infection|injury|addiction|death|stroke|falls?|overdose))|(?:can|may|might|could) (?:also )?(?:cause|harm|irritate|damage|interact|lead to|react|impair)|interacts? with|not (?:safe|suitable|recommended) (?:for|in|if)|(?:should|must) (?:not|never) (?:be )?(?:take[n]?|use[d]?|given)|should avoid|dangerous|unsafe|nausea|vomiting|dizziness|drowsiness|bleeding|bruising|rash|diarrh?oea|constipation|seizures?)\b/i
