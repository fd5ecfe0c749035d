import { slugTaken } from '../../../../src/domain/gate/rules/slugTaken'
import { casesOf } from './case'

export const cases = casesOf(slugTaken, [
  ['Rest the wrist.', ['splints'], { note: 'another’s', fields: { slug: 'splints' }, facts: { slug: { self: 'articles:a1', owner: 'articles:a2' } } }],
  ['Rest the wrist.', [], { note: 'one’s own', fields: { slug: 'splints' }, facts: { slug: { self: 'articles:a1', owner: 'articles:a1' } } }],
])
