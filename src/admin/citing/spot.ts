'use client'
import { $isInlineBlockNode } from '@payloadcms/richtext-lexical/client'
import { $getNodeByKey, $getRoot, $isElementNode, $isRangeSelection, type BaseSelection, type LexicalNode, type PointType } from '@payloadcms/richtext-lexical/lexical'
import { sentences } from '../../domain/prose/sentences'
import { follow } from '../editor/follow'
import { liveTree } from '../editor/liveTree'
import { rangeOf, runsIn, textIn, type Point, type Run } from '../editor/passages'

/** Where a reference is to stand: behind these words of this block. */
export interface Spot {
  /** Key of the paragraph, quote or list item. */
  readonly holder: string
  readonly start: number
  /** The sentence, or all that the selection touches, with what closes it. '' in a block without words. */
  readonly words: string
}

export type NoSpot = 'heading' | 'nowhere'

/** Where a selection would cite; inside `read` or `update`. */
export function $spotFor(selection: BaseSelection | null): Spot | NoSpot {
  if (!$isRangeSelection(selection)) return 'nowhere'
  const [first, last] = selection.isBackward() ? [selection.focus, selection.anchor] : [selection.anchor, selection.focus]
  const holder = holderOf(last.getNode())
  if (holder === null) return 'nowhere'
  if (holder.getType() === 'heading') return 'heading'
  const runs = runsIn(liveTree, holder)
  const text = textIn(runs)
  const to = offsetOf(last, holder, runs)
  const from = holderOf(first.getNode())?.is(holder) === true ? offsetOf(first, holder, runs) : 0
  const found = sentences(text)
  const touched = from === to ? found.filter(({ start }) => start < Math.max(to, 1)).slice(-1) : found.filter(({ start, end }) => start < to && end > from)
  const [start, end] = [touched[0]?.start ?? to, touched.at(-1)?.end ?? to]
  return { holder: holder.getKey(), start, words: text.slice(start, end) }
}

/** Where those words stand now; null: they are gone. Inside `read` or `update`. */
export function $wordsAt({ holder, start, words }: Spot): { readonly from: Point<LexicalNode>; readonly to: Point<LexicalNode> } | null {
  const node = $getNodeByKey(holder)
  const runs = node === null ? [] : runsIn(liveTree, node)
  const at = follow(textIn(runs), { start, text: words })
  return at === null ? null : rangeOf(liveTree, runs, at, at + words.length)
}

const HOLDERS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'quote', 'listitem'])

function holderOf(node: LexicalNode): LexicalNode | null {
  for (let at: LexicalNode | null = node; at !== null; at = at.getParent()) if (HOLDERS.has(at.getType())) return at
  return null
}

/** Characters of the block before a point of the selection. */
function offsetOf(point: PointType, holder: LexicalNode, runs: readonly Run<LexicalNode>[]): number {
  const node = point.getNode()
  const within = runs.find((run) => run.node.is(node))
  if (point.type === 'text' || !$isElementNode(node)) return (within?.start ?? 0) + (within === undefined ? 0 : point.offset)
  const next = node.getChildAtIndex(point.offset)
  const after = next === null ? undefined : runs.find((run) => run.node.is(next) || next.isParentOf(run.node) || (next.isBefore(run.node) && holder.isParentOf(run.node)))
  const end = runs.at(-1)
  return after?.start ?? (end === undefined ? 0 : end.start + end.text.length)
}

/** Claims that the text of an editor cites, in order. */
export const $claimsCited = (): string[] => [...new Set($claimsBelow($getRoot()))]

const $claimsBelow = (node: LexicalNode): string[] => ($isInlineBlockNode(node) ? claimOf(node.getFields()) : $isElementNode(node) ? node.getChildren().flatMap($claimsBelow) : [])

function claimOf(fields: object): string[] {
  const claim: unknown = 'claim' in fields ? fields.claim : null
  if (typeof claim === 'string') return [claim]
  return typeof claim === 'object' && claim !== null && 'id' in claim && typeof claim.id === 'string' ? [claim.id] : []
}
