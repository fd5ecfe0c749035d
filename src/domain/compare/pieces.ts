import type { Inline } from '../snapshot/content'
import type { Piece } from './comparison'

/** The superscript numbers that readers see of a claim. */
export type NumbersOf = (claim: string) => readonly number[]

/** What stands in inline content, a word at a time. */
export const piecesOf = (content: readonly Inline[], numbersOf: NumbersOf, href: string | null = null): Piece[] =>
  content.flatMap((node): Piece[] => {
    switch (node.type) {
      case 'text':
        return split(node.text).map((text) => ({ type: 'words', text, emphasis: node.emphasis, href }))
      case 'break':
        return [{ type: 'words', text: '\n', emphasis: [], href }]
      case 'link':
        return piecesOf(node.content, numbersOf, node.href)
      case 'claimReference':
        return references([node.claim], numbersOf)
      case 'notAStatement':
        return [{ type: 'exemption', reason: node.reason, by: node.by }]
      case 'unknown':
        return []
    }
  })

export const plainPieces = (text: string): Piece[] => split(text).map((words) => ({ type: 'words', text: words, emphasis: [], href: null }))

export const references = (claims: readonly string[], numbersOf: NumbersOf): Piece[] => claims.map((claim) => ({ type: 'reference', claim, numbers: numbersOf(claim) }))

/** By what two pieces are the same to a reader. Numbers are not among it: one source more at the top would change every paragraph. */
export function keyOf(piece: Piece): string {
  if (piece.type === 'words') return piece.emphasis.length === 0 && piece.href === null ? piece.text : JSON.stringify([piece.text, piece.emphasis, piece.href])
  return JSON.stringify(piece.type === 'reference' ? ['reference', piece.claim] : ['exemption', piece.reason, piece.by])
}

/** Words with what is written into them (“1.5”, “don’t”, “low-dose”); of scripts without spaces a character; white space; any other sign. */
const WORD = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]\p{M}*|[\p{L}\p{M}\p{N}]+(?:[.,’'‑-][\p{L}\p{M}\p{N}]+)*|\s+|[^\p{L}\p{M}\p{N}\s]/gu

const split = (text: string): string[] => text.match(WORD) ?? []
