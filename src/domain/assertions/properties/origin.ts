import type { OriginEvent } from '../assertion'
import { phraseBefore, phraseOf } from '../nounPhrase'
import { yearsAt } from '../quantities'
import { isPlain, type Property, type Stated } from './property'

const EVENTS: Readonly<Record<string, OriginEvent>> = {
  discovered: 'discovered', identified: 'discovered', isolated: 'discovered', synthesized: 'synthesized', synthesised: 'synthesized', developed: 'developed', invented: 'developed', created: 'developed', introduced: 'introduced', marketed: 'introduced',
}
const VERB = /\b(discovered|isolated|synthesi[sz]ed|developed|invented|created|introduced|first identified|first marketed)\b/g

/** “X was first synthesized in 1962”, “Y discovered X in the 1920s”: when a remedy, a test or a germ came into the world. */
export const origin: Property = {
  hint: /\b(?:discovered|isolated|synthesi[sz]ed|developed|invented|created|introduced|identified|marketed)\b/,
  stated: ({ text }) =>
    [...text.matchAll(VERB)].flatMap(({ index, 0: verb }): Stated[] => {
      const event = EVENTS[verb.replace('first ', '')]
      const after = text.slice(index + verb.length)
      // What becomes something else later, or comes to another place, has an origin besides this one.
      if (event === undefined || !isPlain(text, index) || /^ (?:into|to|for|further)\b/.test(after)) return []
      const passive = /\b(?:was|were|is|been|be) (?:\w+ )?(?:\w+ )?$|^$|, (?:\w+ )?$|\b(?:compound|drug|substance|molecule|medication|medicine|device|test|procedure|technique|hormone|virus|bacterium|vaccine|anesthetic|agent)(?: (?:first|initially|originally))? $/.test(text.slice(Math.max(0, index - 30), index))
      const way = /^((?: by [a-z.' -]{3,60}?)?(?: as an? [a-z -]{3,40}?)?(?: at [a-z.' -]{3,40}?)?) (?=in|during|around|about|circa)/.exec(after)
      const active = /^ (?!as |by |at |in )((?:[a-z0-9-]+ ){1,4}?)(?=in |during |around )/.exec(after)
      if (passive && way !== null) {
        const found = yearsAt(text, index + verb.length + way[0].length)
        const about = subjectBefore(text, index)
        return found === null || about === null || elsewhere(text.slice(found.end)) ? [] : [{ about, property: 'origin', value: { type: 'event', event, years: found.years }, rest: null }]
      }
      if (!passive && active?.[1] !== undefined) {
        const found = yearsAt(text, index + verb.length + active[0].length)
        const about = phraseOf(active[1])
        return found === null || about === null || about.anaphor || elsewhere(text.slice(found.end)) ? [] : [{ about, property: 'origin', value: { type: 'event', event, years: found.years }, rest: null }]
      }
      return []
    }),
}

/** “ketamine is a synthetic compound discovered by …”: what is a compound, not the compound. */
function subjectBefore(text: string, at: number): Stated['about'] | null {
  const defined = /(?:^|[,;:] )((?:[a-z0-9'-]+ ){1,5}?)(?:is|was) an? (?:[a-z-]+ ){1,6}(?:(?:that|which) was )?(?:first |originally |initially )?$/.exec(text.slice(Math.max(0, at - 160), at))
  const about = defined?.[1] === undefined ? phraseBefore(text, at) : phraseOf(defined[1])
  return about === null || about.aspect !== '' ? null : about
}

const elsewhere = (after: string): boolean => /^[ ,]{1,2}(?:in|for|to|as|into) (?:the )?(?:us\b|united|europe|uk\b|britain|canada|clinical|treat|use)/.test(after)
