import { MAX_DEPTH } from '../../domain/snapshot/content'

/** How to read an editor's tree, be it alive or JSON. */
export interface Tree<Node> {
  readonly typeOf: (node: Node) => string
  readonly childrenOf: (node: Node) => readonly Node[]
  /** Of a text node. */
  readonly textOf: (node: Node) => string
  /** Whether a link leads to a document of this CMS: no snapshot holds its words. */
  readonly leadsWithin: (link: Node) => boolean
}

/** A node that holds characters of a passage: from where on, and how many. */
export interface Run<Node> {
  readonly node: Node
  readonly start: number
  readonly text: string
}

/** A node of the editor at the path that a finding names it by. Only passages have runs. */
export interface Located<Node> {
  readonly path: string
  readonly node: Node
  readonly runs: readonly Run<Node>[]
}

/** Where a range begins or ends: so many characters into a text node. */
export interface Point<Node> {
  readonly node: Node
  readonly offset: number
}

/**
 * Every block and list item of an editor with its runs, in reading order and under the paths of the snapshot that it would be frozen to:
 * the walk of domain/snapshot/fromLexical.ts and passage.ts, back to the nodes.
 */
export const locate = <Node>(tree: Tree<Node>, root: Node, path: string): Located<Node>[] => tree.childrenOf(root).flatMap((node, index) => blockAt(tree, node, `${path}/${index}`, 1))

export const textIn = <Node>(runs: readonly Run<Node>[]): string => runs.map(({ text }) => text).join('')

/** The node that a path leads to, or the nearest one around it: an image for its caption. */
export function nodeAt<Node>(located: readonly Located<Node>[], path: string): Located<Node> | undefined {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/')))) {
    const found = located.find((one) => one.path === at)
    if (found !== undefined) return found
  }
  return undefined
}

/** Where the characters from `start` to `end` begin and end. Line breaks at either end hold no caret and stay outside; null: nothing is left. */
export function rangeOf<Node>(tree: Tree<Node>, runs: readonly Run<Node>[], start: number, end: number): { readonly from: Point<Node>; readonly to: Point<Node> } | null {
  const within = runs.filter((run) => run.start < end && run.start + run.text.length > start && tree.typeOf(run.node) !== 'linebreak')
  const [first, last] = [within[0], within.at(-1)]
  if (first === undefined || last === undefined) return null
  return { from: { node: first.node, offset: Math.max(0, start - first.start) }, to: { node: last.node, offset: Math.min(last.text.length, end - last.start) } }
}

/** The runs of one block or list item: what is nested below an item has its own. */
export function runsIn<Node>(tree: Tree<Node>, holder: Node, depth = 1): Run<Node>[] {
  const runs: Run<Node>[] = []
  let start = 0
  const walk = (node: Node, level: number): void => {
    if (level > MAX_DEPTH || BLOCKS.has(tree.typeOf(node))) return
    const text = charactersOf(tree, node)
    if (text !== '') {
      runs.push({ node, start, text })
      start += text.length
    } else if (LINKS.has(tree.typeOf(node)) && !tree.leadsWithin(node)) for (const child of tree.childrenOf(node)) walk(child, level + 1)
  }
  for (const child of tree.childrenOf(holder)) walk(child, depth + 1)
  return runs
}

function blockAt<Node>(tree: Tree<Node>, node: Node, path: string, depth: number): Located<Node>[] {
  if (depth > MAX_DEPTH) return [{ path, node, runs: [] }]
  const type = tree.typeOf(node)
  if (type === 'list') return [{ path, node, runs: [] }, ...itemsAt(tree, node, path, depth)]
  return [{ path, node, runs: WRITTEN.has(type) ? runsIn(tree, node, depth) : [] }]
}

function itemsAt<Node>(tree: Tree<Node>, list: Node, path: string, depth: number): Located<Node>[] {
  const located: Located<Node>[] = []
  let [item, nested] = [-1, 0]
  for (const node of tree.childrenOf(list)) {
    const known = tree.typeOf(node) === 'listitem'
    const children = tree.childrenOf(node)
    const blocks = children.filter((child) => BLOCKS.has(tree.typeOf(child)))
    // An item that holds nothing but blocks belongs to the one before it.
    const continues = known && item >= 0 && blocks.length > 0 && blocks.length === children.length
    if (!continues) {
      ;[item, nested] = [item + 1, 0]
      located.push({ path: `${path}/items/${item}`, node, runs: known ? runsIn(tree, node, depth) : [] })
    }
    for (const block of blocks) located.push(...blockAt(tree, block, `${path}/items/${item}/blocks/${nested++}`, depth + 1))
  }
  return located
}

function charactersOf<Node>(tree: Tree<Node>, node: Node): string {
  switch (tree.typeOf(node)) {
    case 'text':
      return tree.textOf(node)
    case 'tab':
      return ' '
    case 'linebreak':
      return '\n'
    default:
      return ''
  }
}

const WRITTEN: ReadonlySet<string> = new Set(['heading', 'paragraph', 'quote'])
const LINKS: ReadonlySet<string> = new Set(['link', 'autolink'])
const BLOCKS: ReadonlySet<string> = new Set([...WRITTEN, 'list', 'horizontalrule', 'upload'])
