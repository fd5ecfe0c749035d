import { IDENTIFIERS, type IdentifierKind, type Identifiers } from './csl'
import { identify } from './identifiers'
import { completenessOf } from './list/completeness'
import { parseReference } from './parseReference'
import type { ParsedReference } from './reference'

/** What somebody has typed or pasted to name one work: a number of it, its address, or a whole printed reference. */
export type Recognized =
  | { readonly by: IdentifierKind; readonly identifiers: Identifiers }
  | { readonly by: 'url'; readonly url: string }
  | { readonly by: 'reference'; readonly reference: ParsedReference; readonly identifiers: Identifiers }

/** Null: words to search for. */
export function recognize(text: string): Recognized | null {
  const given = text.trim()
  const { kind, normalized } = identify(given)
  const number = IDENTIFIERS.find((one) => one === kind)
  if (number !== undefined && normalized !== null && !BARE_YEAR.test(given)) return { by: number, identifiers: { [number]: normalized } }
  if (ADDRESS.test(given)) return { by: 'url', url: given.startsWith('www.') ? `https://${given}` : given }
  if (given.length < SHORTEST_REFERENCE) return null
  const reference = parseReference(given)
  return completenessOf(reference) >= 0.6 ? { by: 'reference', reference, identifiers: reference.identifiers } : null
}

/** Up to four bare digits are a year, or the beginning of something. */
const BARE_YEAR = /^\d{1,4}$/
const ADDRESS = /^(?:https?:\/\/[^\s/]|www\.)\S{3,2000}$/i
const SHORTEST_REFERENCE = 40
