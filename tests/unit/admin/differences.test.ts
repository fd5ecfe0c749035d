import { describe, expect, test } from '@jest/globals'
import { differences } from '../../../src/admin/drafts/differences'
import { text } from '../../../src/domain/snapshot/content'
import { toLexical } from '../../../src/domain/snapshot/toLexical'

const told = (theirs: object, mine: object): string[] =>
  differences({ ...theirs }, { ...mine }).map(({ field, runs }) => `${field}: ${runs.map(({ text: words, in: side }) => (side === 'both' ? words : side === 'mine' ? `{+${words}+}` : `[-${words}-]`)).join('')}`)

const body = (...paragraphs: string[]) => toLexical(paragraphs.map((words) => ({ type: 'paragraph', content: [text(words)] })))

describe('where two texts of one document differ', () => {
  test.each([
    ['in a word', { title: 'A good title' }, { title: 'A better title' }, ['title: A [-good-]{+better+} title']],
    ['in every word', { title: 'Do statins hurt?' }, { title: 'A new name for all' }, ['title: [-Do statins hurt?-]{+A new name for all+}']],
    ['in a field that only one has', { dek: null }, { dek: 'New.' }, ['dek: {+New.+}']],
    ['in the words of a body', { body: body('One two.', 'Three.') }, { body: body('One too.', 'Three.') }, ['body: One [-two-]{+too+}.\n\nThree.']],
    ['in where a claim is cited', { body: toLexical([{ type: 'paragraph', content: [text('So.')] }]) }, { body: toLexical([{ type: 'paragraph', content: [text('So.'), { type: 'claimReference', claim: 'abcdefgh-1' }] }]) }, ['body: So.{+ [claim abcdefgh]+}']],
    ['in a list', { authors: [{ id: '1', name: 'Ada' }] }, { authors: [{ id: '1', name: 'Ada' }, { id: '2', name: 'Bea', credentials: 'MD' }] }, ['authors: name: Ada{+\ncredentials: MD\nname: Bea+}']],
    ['in a tick', { containsAdvertising: false }, { containsAdvertising: true }, ['containsAdvertising: {+true+}']],
  ])('%s', (_where, theirs, mine, expected) => expect(told(theirs, mine)).toEqual(expected))

  test('what the system keeps about saves, and emptiness of either kind, is none', () => {
    expect(told({ title: 'Same', revision: 3, contributors: { a: '1' }, updatedAt: 'x', dek: '', topics: [] }, { title: 'Same', revision: 2, contributors: {}, updatedAt: 'y', topics: null })).toEqual([])
  })
})
