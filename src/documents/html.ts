import { layOut, type Outline } from '../domain/documents/layout'
import type { DocumentFormat, SourceDocument } from '../domain/documents/document'
import type { Block } from '../domain/snapshot/content'
import { passagesOfBody } from '../domain/snapshot/passage'
import { bodyOf } from './htmlBody'
import { findElement, htmlTree, isElement, wordsOf, type AnyNode, type Element } from './htmlTree'
import type { Unreadable } from './unreadable'

/** Reads a page: the words of its article as blocks, its notes as references. Scripts, styles, navigation and hidden parts are not text. */
export function readHtml(html: string, format: DocumentFormat = 'html'): SourceDocument | Unreadable {
  const tree = htmlTree(html)
  return 'problem' in tree ? tree : layOut(outlineOf(tree, format))
}

/** Words that somebody has copied elsewhere: all of them are text, and none is its title. `list`: the reference list among them, which is no part of the document's blocks. */
export function readFragment(html: string): { readonly document: SourceDocument; readonly list: readonly Block[] } | Unreadable {
  const tree = htmlTree(html)
  if ('problem' in tree) return tree
  const { blocks, notes, notices } = bodyOf(findElement(tree, named('body'))?.children ?? tree)
  const document = layOut({ format: 'html', title: '', language: 'en', blocks, notes, notices })
  const kept = new Set(document.blocks)
  return { document, list: blocks.filter((block) => !kept.has(block)) }
}

function outlineOf(tree: readonly AnyNode[], format: DocumentFormat): Outline {
  const { blocks, notes, notices } = bodyOf(articleIn(tree))
  const heading = blocks.findIndex((block) => block.type === 'heading' && block.level === 1)
  const own = heading === -1 ? [] : passagesOfBody(blocks.slice(heading, heading + 1), '').map(({ text }) => text)
  const title = own[0] ?? oneLine(wordsOf(findElement(tree, named('title'))?.children ?? [], () => false))
  const language = /^[a-z]{2}(?=$|[-_])/i.exec(findElement(tree, named('html'))?.attribs.lang ?? '')?.[0].toLowerCase() ?? 'en'
  return { format, title: oneLine(title), language, blocks: blocks.filter((_, index) => index !== heading), notes, notices }
}

/** A page says where its article is, or is one. */
function articleIn(tree: readonly AnyNode[]): readonly AnyNode[] {
  const article = findElement(tree, named('main')) ?? findElement(tree, named('article')) ?? findElement(tree, named('body'))
  return article?.children ?? tree
}

const named = (name: string) => (element: Element): boolean => isElement(element) && element.name === name

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
