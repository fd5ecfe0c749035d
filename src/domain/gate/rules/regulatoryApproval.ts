import { findWords, type Wording } from '../words'
import type { Found, Rule } from '../rule'
import { severityOfUncited, uncited } from '../uncited'

export const regulatoryApproval: Rule = {
  code: 'regulatory.approval',
  asks: 'What is said of an authority’s decision (an approval, an off-label use, a warning, a schedule) rests on a citation, and says no more than was decided: authorities approve products for a use, and neither clinics nor people; a registration is no approval. Takes the place of statement.uncited.',
  severity: 'blocks',
  duty: '21 CFR 207.37(a)(2) and 807.39 (a drug’s code and a registration are no approval); FTC, Health Products Compliance Guidance (2022); HONcode 4',
  check: ({ statements, passages, policy }) => {
    const overstated = passages.flatMap((passage) => findWords([passage], OVERSTATED))
    return [
      ...overstated,
      ...uncited({ statements }, 'decision')
        .filter(({ place }) => !overstated.some((found) => found.place.path === place.path && found.place.start >= place.start && found.place.end <= place.end))
        .map((statement): Found => ({
          place: statement.place,
          text: statement.text,
          message: 'This says what an authority has decided, or not, and has no source.',
          advice: 'Put a claim reference after it that cites the authority’s own record or the approved labelling.',
          severity: severityOfUncited(statement, policy, 'regulatory.approval'),
        })),
    ]
  },
}

const denied = (text: string, from: number): boolean => /\b(?:not|no|never|nor|neither|doesn['’]t|don['’]t)\b[^.!?\n]{0,60}$/i.test(text.slice(Math.max(0, from - 70), from))

const OVERSTATED: readonly Wording[] = [
  {
    pattern: /\bFDA[-\s](?:approved|cleared|certified|licen[sc]ed)\s(?:(?:ketamine|medical|treatment|pain|health|our|weight[-\s]loss|stem[-\s]cell)\s){0,2}(?:clinics?|cent(?:er|re)s?|providers?|doctors?|physicians?|practitioners?|pharmac(?:y|ies)|facilit(?:y|ies)|laborator(?:y|ies)|labs?|practices?|companies|company)\b/gi,
    message: (words) => `“${words}”: the FDA approves products, and no clinics, companies or people.`,
    advice: 'Say what the product is approved for, with the source, or take it out.',
    unless: ({ index, input }) => denied(input, index),
  },
  {
    pattern: /\bFDA[-\s]registered\b(?!\strademark)/gi,
    message: () => '“FDA registered” sounds like an approval, and a registration is none.',
    advice: 'Say that registration is no approval, or take it out.',
    unless: ({ index, input }) => denied(input, index) || /\b(?:not|n['’]t|no)\b[^.!?\n]{0,60}\bapprov/i.test(input.slice(index, index + 160)),
  },
]
