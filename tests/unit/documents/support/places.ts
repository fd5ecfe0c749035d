import { expect } from '@jest/globals'
import { inDocument } from '../../../../src/domain/documents/places'
import type { SourceDocument, SourceMap } from '../../../../src/domain/documents/document'
import type { Block } from '../../../../src/domain/snapshot/content'
import { passage, passagesOfBody } from '../../../../src/domain/snapshot/passage'

/** Every character of every passage is the document's character where `places` says it stands; a wrapped line's newline is a space. */
export function expectInPlace({ text, title }: SourceDocument, blocks: readonly Block[], places: SourceMap): void {
  const passages = [...(title === '' ? [] : [passage('title', 'title', title)]), ...passagesOfBody(blocks, 'body')]
  expect([...places.keys()].sort()).toEqual(passages.map(({ path }) => path).sort())
  for (const { path, text: words } of passages) {
    const there = [...words.split('').keys()].map((offset) => text.charAt(inDocument(places, { path, start: offset, end: offset + 1 })?.start ?? -1)).join('')
    expect(spaced(there)).toBe(spaced(words))
  }
}

const spaced = (text: string): string => text.replace(/\s/g, ' ')
