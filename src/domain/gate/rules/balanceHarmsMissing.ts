import type { Rule } from '../rule'
import { says } from '../words'

export const balanceHarmsMissing: Rule = {
  code: 'balance.harms-missing',
  asks: 'Who tells what a treatment does for people tells what it may do to them.',
  severity: 'warns',
  duty: '21 CFR 202.1(e)(5)(ii); IPDAS, balanced presentation of options (BMC Med Inform Decis Mak 2013;13 Suppl 2:S6)',
  check: ({ statements, passages }) => {
    const benefits = statements.filter(({ factual, kind, text }) => factual && kind !== 'harm' && BENEFIT.test(text) && !PROMISES_NOTHING.test(text))
    const ofTreatment = benefits.filter(({ text }) => TREATMENT.test(text))
    const [first] = ofTreatment
    const { all, treated } = says(passages, SELLING) ? FEWEST.selling : FEWEST.informing
    if (first === undefined || benefits.length < all || ofTreatment.length < treated || says(passages, HARM) || statements.some(({ text }) => tellsSideEffect(text))) return []
    return [{
      place: first.place,
      text: first.text,
      message: `The text states benefits of a treatment ${benefits.length} times and nowhere a side effect, a risk or who should not have it.`,
      advice: 'Add what can go wrong, how often, and for whom the treatment is not suitable.',
    }]
  },
}

/** How many sentences tell of benefits, and of those of a treatment’s, before harms must be told: who informs may mention two in passing, who sells may not. */
const FEWEST = { informing: { all: 3, treated: 2 }, selling: { all: 2, treated: 1 } } as const
const SELLING = /\b(?:we offer|our (?:clinic|patients|programme|program|clients|customers|medical director|spa)|book (?:a|an|your|now|online)|order (?:now|yours|today)|buy now|add to cart|your (?:free )?consultation|schedule (?:a|your) (?:consultation|appointment|visit))\b/i

const BENEFIT =
  /\b(?:reliev\w+|relief|alleviat\w+|eas(?:es?|ing) (?:pain|symptoms|anxiety)|improv(?:es?|ed|ing|ements?)|(?:reduc|lower|decreas)\w+ (?:\w+ ){0,3}(?:pain|symptoms?|anxiety|depression|risks?|attacks?|pressure|cholesterol|swelling|inflammation|weight)|effective|benefits?|cures?|helps? (?:to )?(?:relieve|treat|prevent|reduce|control|heal))\b/i

/** What it is for, and what was looked into, is not yet that it does so. */
const PROMISES_NOTHING = /\b(?:no|not|never|without|neither|aim(?:s|ed|ing)?|goals?|purpose|intended|in order to|used to|benefit from|minimum effective|involv\w+|focus\w*|how to|potential|whether|investigat\w+|studying|studied)\b|n[’']t\b/i

/** A treatment by its kind, or a medicine by the ending of its name (WHO, The use of stems in the selection of INN). */
const TREATMENT =
  /\b(?:treatments?|therap(?:y|ies)|drugs?|medicines?|medications?|tablets?|capsules?|infusions?|injections?|sprays?|patch(?:es)?|surgery|procedures?|implants?|supplements?|vaccines?|dos(?:e|es|ing)|creams?|ointments?|antidepressants?|antibiotics?|opioids?|steroids?|statins?|\w{3,}(?:amine|statin|pril|sartan|olol|azole|mab|tinib|gliptin|gliflozin|glutide|cillin|mycin|oxetine|azepam|triptan|caine|profen|vir|toxin|xone|formin|gepant|dipine|parin|asone|olone|terol))\b/i

/** A harm told, not announced: “the risks involved” tells none. */
const HARM =
  /\b(?:side[-\s]effects?|adverse|unwanted effects?|contraindicat\w+|toxic\w*|addictive|habit-forming|(?:potential for|risk of|physical) (?:abuse|misuse|addiction|dependence|overdose)|abuse potential|withdrawal symptoms|muscle (?:pain|weakness|breakdown|damage|problems)|allergic reactions?|complications? (?:include|are|of|can|may|such)|(?:increases?|raises?|higher|small|serious|main) (?:\w+ )?risks? of|risks? (?:include|are|of (?:bleeding|infection|injury|addiction|death|stroke|falls?|overdose))|(?:can|may|might|could) (?:also )?(?:cause|harm|irritate|damage|interact|lead to|react|impair)|interacts? with|not (?:safe|suitable|recommended) (?:for|in|if)|(?:should|must) (?:not|never) (?:be )?(?:take[n]?|use[d]?|given)|should avoid|dangerous|unsafe)\b/i

/** A symptom is a side effect where something brings it about or people get it, and none where the treatment relieves it. */
const SYMPTOM = /\b(?:nausea|vomiting|dizziness|drowsiness|bleeding|bruising|rash|diarrh?o?ea|constipation|seizures?|headaches?|fatigue|swelling|irritation)\b/i
const tellsSideEffect = (text: string): boolean => SYMPTOM.test(text) && BROUGHT_ABOUT.test(text) && !BENEFIT.test(text) && !TREATED.test(text)
const BROUGHT_ABOUT = /\b(?:common(?:ly)?|frequent(?:ly)?|reported|experience[ds]?|occur\w*|develop\w*|may|can|might|some (?:people|patients)|after (?:the|an?|each|taking))\b/i
const TREATED = /\b(?:treat\w*|reliev\w+|prevent\w*|control\w*|(?:drug|medicine|therapy|remedy)s? (?:for|against))\b/i
