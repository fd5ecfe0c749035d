import type { Found } from './found'

/** DOI in lower case without prefix (ISO 26324: names compare without case); null where the text is none. */
export function normalizeDoi(text: string): string | null {
  const pasted = text.trim().replace(/^[(<["'“‘]+/, '')
  const inUrl = /^(?:https?:\/\/)?[\w.-]+\.[a-z]{2,}\/\S*?(?=10\.\d{4,9}(?:\.\d+)*(?:\/|%2f))/i.exec(pasted)
  const bare = inUrl === null ? pasted.replace(/^(?:info:\s*)?doi(?:\s*[:.]|\/|\s)?\s*/i, '') : withoutPage(pasted.slice(inUrl[0].length))
  const name = withoutTrailing(decoded(bare))
  return DOI.test(name) ? name.toLowerCase() : null
}

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

function decoded(text: string): string {
  const plain = text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&')
  if (!/%[0-9a-f]{2}/i.test(plain)) return plain
  try {
    return decodeURIComponent(plain)
  } catch {
    return plain
  }
}

/** Publishers' addresses add the view of a page, a query or a fragment after the DOI. */
const withoutPage = (text: string): string => text.replace(/[?#].*$/s, '').replace(/\/(?:full|abstract|pdf|epdf|html|meta|fulltext)\/?$/i, '').replace(/\/$/, '')

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
