import { completenessOf } from './list/completeness'
import { entriesOf, type Entry } from './list/entries'
import { headingAt, headingsIn } from './list/heading'
import { parseReference } from './parseReference'
import type { ListedReference } from './reference'

/** The entries of a reference list that begins at `from`, with or without its heading, up to where something else follows it. */
export function referencesIn(text: string, from = 0): ListedReference[] {
  const start = from + headingAt(text, from)
  const listed = entriesOf(text, start).map((entry) => read(text, entry))
  // What follows a list (a disclaimer, a form, a footer) stands after a blank line and reads like no reference.
  const last = listed.findLastIndex((entry, index) => index === 0 || entry.label !== null || completenessOf(entry) >= 0.4 || !/\n\s*\n\s*$/.test(text.slice(Math.max(start, entry.start - 40), entry.start)))
  return listed.slice(0, last + 1)
}

const read = (text: string, { start, end, label }: Entry): ListedReference => {
  const raw = text.slice(start, end)
  return { raw, start, end, label, ...parseReference(raw) }
}

/** Where a plain-text document's reference list stands, its heading included; null where it has none. */
export function findReferenceList(text: string): { readonly start: number; readonly end: number } | null {
  // The last headings only: a text that names its sources at every turn must not be read once for each.
  for (const { start, end } of headingsIn(text).slice(-4).toReversed()) {
    const listed = referencesIn(text, end)
    const last = listed.at(-1)
    if (last !== undefined && listed.some(isReference)) return { start, end: last.end }
  }
  return numberedAtEnd(text)
}

const isReference = (entry: ListedReference): boolean => completenessOf(entry) >= 0.6 || entry.csl.URL !== undefined || Object.keys(entry.identifiers).length > 0

/** Without a heading: numbered entries from 1 on, up to the end, that read like references. Steps of a recipe don't. */
function numberedAtEnd(text: string): { start: number; end: number } | null {
  const first = [...text.matchAll(/^[^\S\n]*(?:\[1\]|\(1\)|1[.)])[^\S\n]+\S/gm)].at(-1)
  if (first === undefined) return null
  const listed = referencesIn(text, first.index).filter(({ label }) => label !== null)
  const [one] = listed
  const last = listed.at(-1)
  const sure = listed.filter((entry) => completenessOf(entry) >= 0.6 && (entry.csl.issued !== undefined || entry.csl.URL !== undefined))
  if (one === undefined || last === undefined || listed.length < 2 || sure.length < listed.length * 0.7) return null
  return text.length - last.end > 400 ? null : { start: one.start, end: last.end }
}
