import type { Reference } from '../../snapshot/snapshot'
import { atField, type Rule } from '../rule'

export const sourceIncomplete: Rule = {
  code: 'source.incomplete',
  asks: 'Readers can find a source: it has a title, a year, and a way to it.',
  severity: 'blocks',
  duty: 'NLM, Citing Medicine, 2nd ed.',
  check: ({ snapshot }) =>
    snapshot.bibliography.flatMap((reference) => {
      const missing = missingIn(reference)
      return missing.length === 0
        ? []
        : [{ ...atField(`bibliography/${reference.number}`, `Reference ${reference.number} has no ${missing.join(', no ')}.`, 'Complete the source in the library.', reference.text), about: { source: reference.source } }]
    }),
}

function missingIn({ csl, identifiers }: Reference): string[] {
  const findable = Object.keys(identifiers).length > 0 || csl.URL !== undefined || csl['container-title'] !== undefined || csl.publisher !== undefined
  return [
    ...(csl.title === undefined ? ['title'] : []),
    ...(csl.issued === undefined ? ['year'] : []),
    ...(findable ? [] : ['way to find it (DOI, PMID, ISBN, journal, publisher or URL)']),
  ]
}
