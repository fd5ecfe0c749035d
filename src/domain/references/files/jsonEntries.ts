import type { Stretch } from './entry'
import { lineCounter } from './lines'
import type { FileProblem } from './record'

export interface JsonEntry extends Stretch {
  readonly value: unknown
  readonly line: number
}

/** The items of a JSON file where they stand, each read by itself, so that a broken one takes no neighbour along. */
export function jsonEntries(text: string): { readonly entries: readonly JsonEntry[]; readonly problems: readonly FileProblem[] } {
  const lineAt = lineCounter(text)
  const entries: JsonEntry[] = []
  const problems: FileProblem[] = []
  for (const { start, end, value } of items(text)) {
    const line = lineAt(start)
    if (value === undefined) problems.push({ line, message: 'This item is no valid JSON, and was left out.' })
    else entries.push({ start, end, value, line })
  }
  const empty = entries.length === 0 && problems.length === 0 && !/^\uFEFF?\s*(?:\[\s*\]|\{\s*"\w+"\s*:\s*\[\s*\]\s*\})\s*$/.test(text)
  return { entries, problems: empty ? [{ line: 1, message: 'The file holds no object and no list of objects.' }] : problems }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

const WRAPPED = /^\uFEFF?\s*\{\s*"(?:items|references)"\s*:\s*\[/
const LISTED = /^\uFEFF?\s*\[/
/** How items begin, as every program writes them: to go on after one whose braces don’t match. */
const NEXT_ITEM = /[\w"}\]]\s*(?:,\s*)?(?=\{\s*"(?:id|type|citation-key)"\s*:)/g

type Item = Stretch & { readonly value: unknown }

function* items(text: string): Generator<Item> {
  const list = WRAPPED.exec(text) ?? LISTED.exec(text)
  if (list === null) {
    const start = text.indexOf('{')
    if (start >= 0) yield { start, end: text.trimEnd().length, value: parsed(text.slice(start)) }
    return
  }
  const beginnings = [...text.matchAll(NEXT_ITEM)].map(({ index, 0: { length } }) => index + length)
  let next = 0
  // Looking on past the next beginning, for one that is only a part of this item, costs a look at the file each time.
  let patience = 2 * text.length
  for (let start = itemFrom(text, list[0].length); start !== null; ) {
    while ((beginnings[next] ?? text.length) <= start && next < beginnings.length) next++
    const limit = beginnings[next] ?? text.length
    let item = itemAt(text, start, limit)
    if (item === null && limit < text.length && patience > 0) {
      item = itemAt(text, start, Math.min(text.length, start + LONGEST_ITEM))
      patience -= LONGEST_ITEM
    }
    yield item ?? { start, end: limit, value: undefined }
    start = itemFrom(text, item?.end ?? limit)
  }
}

const LONGEST_ITEM = 1_000_000

function itemAt(text: string, start: number, limit: number): Item | null {
  const end = objectEnd(text, start, limit)
  const value = end === null ? undefined : parsed(text.slice(start, end))
  return end === null || value === undefined ? null : { start, end, value }
}

/** The next item of a list; whatever stands there that is no object is an item too, so that it is told of. */
function itemFrom(text: string, from: number): number | null {
  const gap = /[\s,]*/y
  gap.lastIndex = from
  const at = from + (gap.exec(text)?.[0].length ?? 0)
  return at >= text.length || text.charAt(at) === ']' ? null : at
}

const MARK = /["{}[\]]|,(?=\s*\{)/g
const STRING = /"(?:[^"\\\n]|\\.)*"/y

/** Where the value at `from` ends; null where it doesn’t before `limit`. */
function objectEnd(text: string, from: number, limit: number): number | null {
  let depth = 0
  MARK.lastIndex = from
  for (let mark = MARK.exec(text); mark !== null && mark.index < limit; mark = MARK.exec(text)) {
    const at = mark.index
    if (mark[0] === '"') {
      STRING.lastIndex = at
      const [string] = STRING.exec(text) ?? []
      if (string === undefined) return null
      MARK.lastIndex = at + string.length
    } else if (mark[0] === '{' || mark[0] === '[') depth++
    else if (mark[0] === ',') {
      if (depth === 0) return at
    } else if (--depth <= 0) return depth < 0 ? at : at + 1
  }
  return null
}
