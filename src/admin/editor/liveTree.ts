'use client'
import { $isLinkNode } from '@payloadcms/richtext-lexical/client'
import { $isElementNode, type LexicalNode } from '@payloadcms/richtext-lexical/lexical'
import type { Tree } from './passages'

/** An editor's tree as it stands, inside `read` or `update`. */
export const liveTree: Tree<LexicalNode> = {
  typeOf: (node) => node.getType(),
  childrenOf: (node) => ($isElementNode(node) ? node.getChildren() : []),
  textOf: (node) => node.getTextContent(),
  leadsWithin: (node) => $isLinkNode(node) && node.getFields().linkType === 'internal',
}
