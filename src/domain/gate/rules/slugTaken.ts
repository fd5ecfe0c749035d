import { isSlug } from '../../slug'
import { atField, type Rule } from '../rule'

export const slugTaken: Rule = {
  code: 'slug.taken',
  asks: 'An address belongs to one subject for ever, so that old links lead where they led.',
  severity: 'blocks',
  firm: true,
  duty: 'W3C, Cool URIs don’t change',
  check: ({ snapshot, facts }) => {
    if (!isSlug(snapshot.slug)) return [atField('slug', 'The address must be lower-case letters, digits and hyphens.', 'Choose an address like “migraine-prevention”.', snapshot.slug)]
    const { self, owner } = facts.slug
    return owner === null || owner === self ? [] : [atField('slug', `The address “${snapshot.slug}” belongs to another text (${owner}).`, 'Choose another address.', snapshot.slug)]
  },
}
