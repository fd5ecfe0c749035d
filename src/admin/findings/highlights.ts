'use client'

/** Styles of words in an editor, in findings.css. */
export const HIGHLIGHTS = ['probatum-uncited', 'probatum-likely-uncited', 'probatum-blocking', 'probatum-warning'] as const
export type HighlightName = (typeof HIGHLIGHTS)[number]

export type Highlighted = ReadonlyMap<HighlightName, readonly AbstractRange[]>

/** What one editor shows: the browser knows highlights by name for the whole page, on which several editors may stand. Where it knows none, nothing is shown. */
export function highlighter(): { readonly show: (ranges: Highlighted) => void; readonly clear: () => void } {
  const own = new Map<HighlightName, readonly AbstractRange[]>()
  const show = (ranges: Highlighted): void => {
    if (typeof Highlight === 'undefined') return
    for (const name of HIGHLIGHTS) {
      const highlight = CSS.highlights.get(name) ?? new Highlight()
      CSS.highlights.set(name, highlight)
      for (const range of own.get(name) ?? []) highlight.delete(range)
      for (const range of ranges.get(name) ?? []) highlight.add(range)
      own.set(name, ranges.get(name) ?? [])
    }
  }
  return { show, clear: () => show(new Map()) }
}
