import type { Inline } from '../domain/snapshot/content'

/** One line of text as a browser shows it: white space collapsed, none at the ends or round a break, runs of one look joined. Empty where nothing shows. */
export function tidy(content: readonly Inline[], preformatted: boolean): Inline[] {
  const state = { afterSpace: true }
  const collapsed = merge(content.flatMap((node) => collapse(node, preformatted, state)))
  const first = collapsed.findIndex(({ type }) => type !== 'break')
  return first === -1 ? [] : trimEnd(collapsed.slice(first))
}

function collapse(node: Inline, preformatted: boolean, state: { afterSpace: boolean }): Inline[] {
  if (node.type === 'link') {
    const content = merge(node.content.flatMap((child) => collapse(child, preformatted, state)))
    return content.length === 0 ? [] : [{ ...node, content }]
  }
  if (node.type === 'break') state.afterSpace = true
  if (node.type !== 'text') return [node]
  if (preformatted) return node.text.split('\n').flatMap((line, index): Inline[] => [...(index === 0 ? [] : [{ type: 'break' } as const]), ...(line === '' ? [] : [{ ...node, text: line }])])
  // A no-break space is the author's own and stays.
  const spaced = node.text.replace(/[ \t\n\r\f]+/g, ' ')
  const text = state.afterSpace && spaced.startsWith(' ') ? spaced.slice(1) : spaced
  if (text === '') return []
  state.afterSpace = text.endsWith(' ')
  return [{ ...node, text }]
}

function merge(content: readonly Inline[]): Inline[] {
  const merged: Inline[] = []
  for (const node of content) {
    const last = merged.at(-1)
    if (node.type === 'text' && last?.type === 'text' && node.emphasis.join() === last.emphasis.join()) merged[merged.length - 1] = { ...last, text: last.text + node.text }
    else merged.push(node)
  }
  return merged
}

function trimEnd(content: readonly Inline[]): Inline[] {
  const kept = [...content]
  for (let last = kept.pop(); last !== undefined; last = kept.pop()) {
    const trimmed = trimmedEnd(last)
    if (trimmed !== null) return [...kept, trimmed]
  }
  return []
}

function trimmedEnd(node: Inline): Inline | null {
  if (node.type === 'break') return null
  if (node.type === 'text') return node.text.trim() === '' ? null : { ...node, text: node.text.trimEnd() }
  if (node.type !== 'link') return node
  const content = trimEnd(node.content)
  return content.length === 0 ? null : { ...node, content }
}
