import type { Rule } from '../src/domain/gate/rule'
import { findWords } from '../src/domain/gate/words'

/** An example: no policy of this repository names it. */
export const rule: Rule = {
  code: 'house.brand-name',
  asks: 'A medicine goes by its own name and not by one maker’s.',
  severity: 'warns',
  duty: 'House rule; WHO, International Nonproprietary Names',
  check: ({ passages }) =>
    findWords(
      passages,
      NAMES.map(([brand, name]) => ({ pattern: new RegExp(`\\b${brand}\\b`, 'g'), message: () => `${brand} is one maker’s name for ${name}.`, advice: `Write “${name}”.` })),
    ),
}

const NAMES = [
  ['Tylenol', 'acetaminophen'],
  ['Voltaren', 'diclofenac'],
  ['Zoloft', 'sertraline'],
] as const
