import { CUT, EDITION, ONLINE } from './marks'

/** A stretch between full stops: offsets into the text it was cut from, without the stop itself. */
export interface Segment {
  readonly start: number
  readonly end: number
}

/** Splits where a stop outside brackets and quotation marks ends something. It splits at initials too: who joins knows why. */
export function segmentsOf(text: string): Segment[] {
  const depth = depths(text)
  const segments: Segment[] = []
  let start = 0
  for (const stop of text.matchAll(STOP)) {
    const at = stop.index
    if (depth[at] !== 0 || at < start) continue
    if (stop[0].startsWith('.') && UNFINISHED.test(text.slice(Math.max(start, at - 12), at))) continue
    push(text, segments, start, at + (/^[?!]/.test(stop[0]) ? stop[0].trimEnd().length : 0))
    start = at + stop[0].length
  }
  push(text, segments, start, text.length)
  return segments
}

const STOP = new RegExp(`(?:\\s?[?!]["”’]?|\\.["”’)]?)(?:\\.?\\s+(?=[^\\p{Ll}]|(?:journal|e|m|np|bio|med)\\p{Lu}|journal of|npj |medRxiv|bioRxiv|the |(?:van|von|de|den|der|dos)\\s\\p{Lu})|\\.?(?=[${CUT}${EDITION}]|$))|[${ONLINE}${EDITION}]`, 'gu')
const UNFINISHED = /(?:^|[\s(])(?:St|Dr|Mr|Mrs|Ms|vs|No|Vol|Jr|Sr|Inc|Ltd|Co|Corp|Mt|Ft|Prof|U\.S|U\.K|Ph\.D|M\.D|D\.C|e\.g|i\.e|cf)$/

function push(text: string, segments: Segment[], from: number, to: number): void {
  const printed = text.slice(from, to)
  const start = from + printed.length - printed.trimStart().length
  const end = from + printed.trimEnd().length
  if (/[\p{L}\p{N}]/u.test(text.slice(start, end))) segments.push({ start, end })
}

/** Bracket depth at each character; brackets that never close count for nothing. */
function depths(text: string): Int32Array {
  const deltas = new Int32Array(text.length + 1)
  const open: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at)
    if (character === '(' || character === '[') open.push(at)
    else if (character === ')' || character === ']') {
      const from = open.pop()
      if (from === undefined) continue
      deltas[from] = (deltas[from] ?? 0) + 1
      deltas[at] = (deltas[at] ?? 0) - 1
    }
  }
  for (let at = 1; at <= text.length; at += 1) deltas[at] = (deltas[at] ?? 0) + (deltas[at - 1] ?? 0)
  return deltas
}
