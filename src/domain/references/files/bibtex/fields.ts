/** A field of a block in TeX, its pieces put together, and where it stands in the block. */
export interface BibtexField {
  readonly name: string
  readonly value: string
  readonly at: number
}

export interface BibtexFields {
  readonly key: string
  readonly fields: ReadonlyMap<string, BibtexField>
  /** With places in the block instead of lines. */
  readonly problems: readonly { readonly at: number; readonly message: string }[]
}

/** The fields of what stands between a block’s braces. One that can’t be read is told of, and reading goes on after the next comma. */
export function fieldsOf(body: string, macros: ReadonlyMap<string, string>): BibtexFields {
  const [, key = ''] = /^\s*([^\s,={}"]*)\s*,/.exec(body) ?? []
  const fields = new Map<string, BibtexField>()
  const problems: { at: number; message: string }[] = []
  for (let at = key === '' ? 0 : body.indexOf(',') + 1; at < body.length; ) {
    NAME.lastIndex = at
    const named = NAME.exec(body)
    if (named === null) {
      const end = nextComma(body, at)
      const stray = body.slice(at, end).trim()
      if (stray !== '') problems.push({ at: at + body.slice(at, end).search(/\S/), message: `“${stray.slice(0, 60)}” is no field, and was left out.` })
      at = end + 1
      continue
    }
    const name = (named[1] ?? '').toLowerCase()
    const start = named.index + named[0].search(/\S/)
    const { value, end, unknown } = pieces(body, at + named[0].length, macros)
    problems.push(...unknown.map((macro) => ({ at: start, message: `“${macro.slice(0, 60)}” in ${name} is no @string of this file.` })))
    // The first of two stands, as BibTeX has it.
    if (!fields.has(name)) fields.set(name, { name, value, at: start })
    const comma = nextComma(body, end)
    if (body.slice(end, comma).trim() !== '') problems.push({ at: end, message: `“${body.slice(end, comma).trim().slice(0, 60)}” after ${name} was left out.` })
    at = comma + 1
  }
  return { key, fields, problems }
}

const NAME = /\s*([a-z][\w:+.-]*)\s*=\s*/giy
const BARE = /[^\s#,{}"=]+/y
const JOIN = /\s*#\s*/y

/** `{…}`, `"…"`, numbers and abbreviations, joined by `#`. */
function pieces(body: string, from: number, macros: ReadonlyMap<string, string>): { readonly value: string; readonly end: number; readonly unknown: readonly string[] } {
  const unknown: string[] = []
  let value = ''
  let at = from
  for (;;) {
    const opening = body.charAt(at)
    if (opening === '{' || opening === '"') {
      const close = closing(body, at + 1, opening === '{' ? '}' : '"')
      value += body.slice(at + 1, close)
      at = Math.min(close + 1, body.length)
    } else {
      BARE.lastIndex = at
      const [word = ''] = BARE.exec(body) ?? []
      const known = /^\d+$/.test(word) ? word : macros.get(word.toLowerCase())
      if (known === undefined && word !== '') unknown.push(word)
      value += known ?? ''
      at += word.length
    }
    JOIN.lastIndex = at
    const [join] = JOIN.exec(body) ?? []
    if (join === undefined) return { value, end: at, unknown }
    at += join.length
  }
}

function closing(body: string, from: number, mark: '}' | '"'): number {
  let depth = 0
  for (let at = from; at < body.length; at++) {
    const character = body.charAt(at)
    if (character === '\\') at++
    else if (character === mark && depth === 0) return at
    else if (character === '{') depth++
    else if (character === '}') depth--
  }
  return body.length
}

/** The next comma outside braces and quotation marks. */
function nextComma(body: string, from: number): number {
  let depth = 0
  for (let at = from; at < body.length; at++) {
    const character = body.charAt(at)
    if (character === '\\') at++
    else if (character === ',' && depth === 0) return at
    else if (character === '{') depth++
    else if (character === '}') depth--
  }
  return body.length
}
