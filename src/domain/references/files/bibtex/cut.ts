import type { Stretch } from '../entry'
import { lineCounter } from '../lines'
import type { FileProblem } from '../record'

/** `@article{…}`, cut out: what stands between its braces begins at `body`. */
export interface BibtexBlock extends Stretch {
  readonly kind: string
  readonly body: number
  readonly line: number
}

const HEAD = /(?<![\w.])@[^\S\n]*([a-z]+)\s*([{(])/gi
const HEAD_OF_LINE = /^[^\S\r\n]*@[^\S\r\n]*[a-z]+[^\S\r\n]*[{(]/gim

/** Cuts a file into its blocks. One whose braces don’t match ends where a line begins the next, so that it takes no neighbour along. What stands between blocks is comment. */
export function bibtexBlocks(text: string): { readonly blocks: readonly BibtexBlock[]; readonly problems: readonly FileProblem[] } {
  const blocks: BibtexBlock[] = []
  const problems: FileProblem[] = []
  const heads = [...text.matchAll(HEAD_OF_LINE)].map(({ index }) => index)
  const lineAt = lineCounter(text)
  let next = 0
  HEAD.lastIndex = 0
  for (let head = HEAD.exec(text); head !== null; head = HEAD.exec(text)) {
    const { index: start, 0: opening, 1: kind = '', 2: bracket } = head
    const body = start + opening.length
    while (next < heads.length && (heads[next] ?? 0) <= start) next++
    const limit = heads[next] ?? text.length
    const close = closing(text, body, limit, bracket === '(' ? ')' : '}')
    const line = lineAt(start)
    if (close === null) problems.push({ line, message: `The braces of this @${kind} don’t match, and it was left out.` })
    else blocks.push({ kind: kind.toLowerCase(), start, end: close + 1, body, line })
    HEAD.lastIndex = close === null ? limit : close + 1
  }
  return { blocks, problems }
}

/** Where the bracket that opened before `from` closes; a backslash takes the next character’s meaning away. */
function closing(text: string, from: number, limit: number, bracket: '}' | ')'): number | null {
  let depth = 0
  for (let at = from; at < limit; at++) {
    const character = text.charAt(at)
    if (character === '\\') at++
    else if (character === '{') depth++
    else if (depth === 0 && character === bracket) return at
    else if (character === '}') depth--
    if (depth < 0) return null
  }
  return null
}
