import { describe, expect, it } from '@jest/globals'
import { parseReference } from '../../../src/domain/references/parseReference'
import { workKeys } from '../../../src/domain/references/sameWork'

const keys = (raw: string): string[] => {
  const { csl, identifiers } = parseReference(raw)
  return workKeys(csl, identifiers)
}
const same = (first: string, second: string): boolean => keys(first).some((key) => keys(second).includes(key))

const GRADE = 'Guyatt GH, Oxman AD, Vist GE, et al. GRADE: an emerging consensus on rating quality of evidence and strength of recommendations. BMJ. 2008;336(7650):924-926.'
const BIPOLAR = 'Müller-Oerlinghausen B, Berghöfer A, Bauer M. Bipolar disorder. Lancet. 2002;359(9302):241-247.'

describe('two references', () => {
  it.each([
    ['printed in two styles', GRADE, 'Guyatt, G. H., Oxman, A. D., & Vist, G. E. (2008). GRADE: An emerging consensus on rating quality of evidence and strength of recommendations. BMJ, 336, 924–926.', true],
    ['with the same title of another year', GRADE, GRADE.replace('2008', '2011'), false],
    ['with the same DOI and different titles', 'Page MJ. PRISMA. BMJ. 2021;372:n71. doi:10.1136/bmj.n71', 'The PRISMA statement, updated. https://doi.org/10.1136/BMJ.N71', true],
    ['with the same short title and author, spelt without accents', BIPOLAR, BIPOLAR.replace('Müller', 'Muller'), true],
    ['with the same short title and year by somebody else', BIPOLAR, BIPOLAR.replace('Müller-Oerlinghausen', 'Belmaker'), false],
    ['that are two chapters of one book', 'Kahneman D. Attribute substitution in intuitive judgment. In: Gilovich T, editor. Heuristics and Biases. New York: Cambridge University Press; 2002. p. 49-81. ISBN 0521796792.', 'Slovic P. The affect heuristic. In: Gilovich T, editor. Heuristics and Biases. New York: Cambridge University Press; 2002. p. 397-420. ISBN 0521796792.', false],
  ])('%s', (_, first, second, expected) => expect(same(first, second)).toBe(expected))

  it('without number, year or a title of their own have no key', () => {
    expect(workKeys({ type: 'webpage', title: 'Depression' }, {})).toEqual([])
    expect(workKeys({ type: 'webpage', title: 'Depression', issued: { 'date-parts': [[2020]] } }, {})).toEqual([])
  })
})
