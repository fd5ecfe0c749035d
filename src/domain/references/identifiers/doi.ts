import type { Found } from './found'
import { pasted, withoutEntities } from './pasted'

/** DOI in lower case without prefix (ISO 26324: names compare without case); null where the text is none, or holds a dash that no registry gave it. */
export function normalizeDoi(text: string): string | null {
  const bare = pasted(text).replace(LABELS, '')
  const address = ADDRESS.exec(bare)
  const name = undressed(address === null ? bare : withoutPage(bare.slice(address[0].length), address[0]))
  // What another round would change again is no name, but something wrapped beyond recognition.
  return DOI.test(name) && !TYPESET_DASH.test(name) && undressed(pasted(name)) === name ? name.toLowerCase() : null
}

const undressed = (text: string): string => withoutTrailing(decoded(text))

const LABELS = /^(?:(?:info:\s?|urn:)?doi(?:\s?[:：.=]|\/|\s)?\s?(?=doi|https?:|www\.|dx\.|10[.%]))+/i
const ADDRESS = /^(?:https?:\/\/)?[\w.-]+\.[a-z]{2,}\/\S*?(?=10\.\d{4,9}(?:\.\d+)*(?:\/|%(?:25){0,3}2f))/i
/** A word processor's hyphen is not the registered one: turning it back would be a guess. */
const TYPESET_DASH = /[‐‑‒–—−]/
const ENCODED = /%[0-9a-f]{2}/i

/** Every DOI in running text, with its label or resolver address. */
export function doisIn(text: string): Found[] {
  return [...text.matchAll(IN_TEXT)].flatMap((match) => {
    const printed = match[1] ?? ''
    const kept = withoutTrailing(printed.split(NEXT_IDENTIFIER)[0] ?? '')
    const normalized = normalizeDoi(/^https?:/i.test(match[0]) ? match[0].slice(0, match[0].length - printed.length) + kept : kept)
    const start = match.index
    return normalized === null ? [] : [{ start, end: start + match[0].length - printed.length + kept.length, normalized }]
  })
}

const DOI = /^10\.\d{4,9}(?:\.\d+)*\/[^\s\p{Cc}]+$/u
// The label is bounded so that a hostile run of letters can't be scanned again from each of them.
const IN_TEXT = /(?:https?:\/\/(?:dx\.|www\.)?doi\.org\/|\bdoi(?:\.org\/|\s{0,2}[:.]\s{0,2}|\s)\s?|(?<!\d\.?)(?<![\w/%]))(10\.\d{4,9}(?:\.\d+)*(?:\/|%2f)[^\s"“”«»\uE000-\uE00F]+)/gi
const NEXT_IDENTIFIER = /[.,;)\]](?=(?:pmid|pmcid|pmc\d|https?:|doi:|epub))/i

/** Encoded twice, `%252F` is a slash too. */
function decoded(text: string, rounds = 4): string {
  if (rounds === 0 || !ENCODED.test(text)) return text
  try {
    return decoded(withoutEntities(decodeURIComponent(text)), rounds - 1)
  } catch {
    return text
  }
}

/** Publishers' addresses add the view of a page, a query or a fragment after the DOI; the resolver's, no view. */
function withoutPage(text: string, address: string): string {
  const path = text.replace(address.endsWith('=') ? /[&#].*$/s : /[?#].*$/s, '').replace(/\/$/, '')
  if (/doi\.org\/(?:doi:\s?)?$/i.test(address)) return path
  const name = path.replace(/(?:\/(?:full|abstract|pdf|epdf|html|meta|fulltext)|(?:\.full(?:-text)?|\.abstract)?(?:\.pdf)?)$/i, '')
  return /(?:bio|med)rxiv\.org\//i.test(address) ? name.replace(/v\d{1,2}$/i, '') : name
}

const PAIRS = [['(', ')'], ['[', ']'], ['{', '}'], ['<', '>']] as const

/** Punctuation of the sentence round it goes; a closing bracket stays where it closes one of the DOI's own. */
function withoutTrailing(text: string): string {
  const open = new Map(PAIRS.map(([opening, closing]) => [closing as string, count(text, closing) - count(text, opening)]))
  let end = text.length
  for (; end > 0; end -= 1) {
    const last = text.charAt(end - 1)
    const surplus = open.get(last)
    if (surplus === undefined ? !/[.,;:!?'"”’»…*_]/.test(last) : surplus <= 0) break
    if (surplus !== undefined) open.set(last, surplus - 1)
  }
  return text.slice(0, end)
}

const count = (text: string, character: string): number => text.split(character).length - 1
