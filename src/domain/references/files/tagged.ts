import type { Stretch } from './entry'
import { linesOf } from './lines'
import type { FileProblem } from './record'

/** A field of a tagged format with the lines that continue it, joined by line breaks; its line counts from 1. */
export interface TaggedField {
  readonly tag: string
  readonly value: string
  readonly line: number
}

export interface TaggedEntry extends Stretch {
  readonly fields: readonly TaggedField[]
  readonly line: number
  /** Whether its last tag was the one that closes entries. */
  readonly closed: boolean
  readonly problems: readonly FileProblem[]
}

export interface TaggedFormat {
  /** Groups: tag and value. */
  readonly field: RegExp
  /** Tags that begin an entry, wherever they stand. */
  readonly opens: readonly string[]
  /** The tag after which nothing belongs to the entry any more. */
  readonly closes?: string
  /** After an empty line, a tag of these that the entry has already begins the next. */
  readonly once: readonly string[]
  /** Lines that some programs write above the first entry. */
  readonly heads?: RegExp
  /** Whether a line without a tag goes on with the field of this tag, which it follows, perhaps after an empty line. */
  readonly continues: (line: string, tag: string, afterBlank: boolean) => boolean
}

/** Cuts a tagged file into its entries: first the whole file, so that a broken entry takes no neighbour along. */
export function taggedEntries(text: string, format: TaggedFormat): { readonly entries: readonly TaggedEntry[]; readonly problems: readonly FileProblem[] } {
  const drafts: Draft[] = []
  const strays: FileProblem[] = []
  let open = false
  let before: 'blank' | 'stray' | 'field' = 'field'
  for (const { content, start, end, line } of linesOf(text)) {
    const entry = open ? drafts.at(-1) : undefined
    const last = entry?.fields.at(-1)
    const [, tag, value = ''] = format.field.exec(content) ?? []
    if (content.trim() === '' || (drafts.length === 0 && format.heads?.test(content) === true)) before = 'blank'
    else if (tag === undefined && last !== undefined && entry !== undefined && format.continues(content, last.tag, before === 'blank')) {
      last.parts.push(content.trim())
      entry.end = end
    } else if (tag === undefined || (tag === format.closes && entry === undefined)) {
      // Of many such lines the first is enough.
      if (before !== 'stray') (entry?.problems ?? strays).push({ line, message: `“${content.trim().slice(0, 60)}” is no field of an entry, and was left out.` })
      before = 'stray'
    } else if (tag === format.closes && entry !== undefined) {
      Object.assign(entry, { end, closed: true })
      open = false
      before = 'field'
    } else {
      const begins = entry === undefined || format.opens.includes(tag) || (before === 'blank' && format.once.includes(tag) && entry.fields.some((field) => field.tag === tag))
      const current = begins ? { start, end, line, closed: false, fields: [], problems: [] } : entry
      if (begins) drafts.push(current)
      current.fields.push({ tag, parts: [value.trim()], line })
      current.end = end
      open = true
      before = 'field'
    }
  }
  return { entries: drafts.map(({ fields, ...entry }) => ({ ...entry, fields: fields.map(({ parts, ...field }) => ({ ...field, value: parts.join('\n').trim() })) })), problems: strays }
}

interface Draft {
  readonly start: number
  end: number
  readonly line: number
  readonly closed: boolean
  readonly fields: { readonly tag: string; readonly parts: string[]; readonly line: number }[]
  readonly problems: FileProblem[]
}

/** Reads an entry’s fields by tag; a field without a value is as good as none. */
export function fieldsOf({ fields }: Pick<TaggedEntry, 'fields'>) {
  const byTag = new Map<string, TaggedField[]>()
  for (const field of fields) {
    if (field.value === '') continue
    const same = byTag.get(field.tag)
    if (same === undefined) byTag.set(field.tag, [field])
    else same.push(field)
  }
  /** Of several tags, in the order of the file. */
  const all = (...tags: readonly string[]): readonly TaggedField[] => {
    const found = tags.flatMap((tag) => byTag.get(tag) ?? [])
    return tags.length === 1 ? found : found.sort((a, b) => a.line - b.line)
  }
  /** The first value under the first of the tags that has one. */
  const first = (...tags: readonly string[]): string | undefined => tags.map((tag) => byTag.get(tag)?.[0]?.value).find((value) => value !== undefined)
  return { all, first }
}
