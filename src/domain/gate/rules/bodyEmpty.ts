import { passagesOfBody } from '../../snapshot/passage'
import { atField, type Rule } from '../rule'

export const bodyEmpty: Rule = {
  code: 'body.empty',
  asks: 'An article says something below its title.',
  severity: 'blocks',
  duty: 'Publisher’s duty of care',
  check: ({ snapshot }) =>
    snapshot.kind === 'clinic' || passagesOfBody(snapshot.body, 'body').some(({ text }) => text.trim() !== '') ? [] : [atField('body', 'This article has no text yet.', 'Write it, or import it.')],
}
