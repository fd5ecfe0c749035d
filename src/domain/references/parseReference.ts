import type { CslDate, CslItem, CslName } from './csl'
import { setApart } from './parse/apparatus'
import { readAuthors } from './parse/authors'
import { confidenceIn } from './parse/confidence'
import { readWork } from './parse/work'
import { withoutRegistry } from './parse/registry'
import type { ParsedReference } from './reference'

/** Longer than any printed reference, even one with a thousand authors; what stands beyond it isn't read. */
const LONGEST = 20_000

/** A printed reference in any of the common styles, read. What isn't printed is absent. */
export function parseReference(raw: string): ParsedReference {
  const { core: entry, identifiers, url, accessed, posted } = setApart(withoutLabel(raw.slice(0, LONGEST)))
  const { core, registry } = identifiers.nct === undefined ? { core: entry } : withoutRegistry(entry)
  const { authors, issued: dated, title, end } = readAuthors(core)
  const work = readWork(title === undefined ? core.slice(end) : `${title} ${core.slice(end)}`, { identifiers, url, dated })
  const csl = present({
    type: work.type,
    title: work.title || soleName(authors),
    author: work.title === '' && soleName(authors) !== undefined ? [] : authors,
    'container-title': work.container ?? (work.published?.publisher === undefined ? registry : undefined),
    publisher: work.published?.publisher,
    'publisher-place': work.published?.place,
    volume: work.volume,
    issue: work.issue,
    page: work.page,
    edition: work.edition,
    issued: fuller(dated, work.issued) ?? posted,
    accessed,
    URL: url,
  })
  return { csl, identifiers, confidence: confidenceIn(csl, raw) }
}

const LABEL = /^\s*(?:[-•*·–▪◦‣●■►\uF0A7\uF0B7]\s+)?(?:\[\d{1,4}\]|\(\d{1,3}\)|\d{1,3}[.)](?!\d)|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|\[\^\w{1,8}\]:|\d{1,3}(?:,\d{1,3})?\s?[-–]\s?(?=\p{Lu}\p{Ll})|\d{1,3}(?=\s+(?:\p{Lu}[\p{L}'’-]+,?\s\p{Lu}|\p{Lu}\.))|(?:Recommended )?[Cc]itation:?\s)[\s.:]*/u

/** A reference without the number or bullet that its list gave it. */
const withoutLabel = (raw: string): string => raw.replace(LABEL, '').replace(/^\s*[•·*–▪◦‣●■►\uF0A7\uF0B7-]\s+/, '')

/** A page that prints one name only is called by it (Citing Medicine, chapter 25: title from the organization). */
function soleName(authors: readonly CslName[]): string | undefined {
  const [only] = authors
  return authors.length === 1 && only !== undefined && 'literal' in only ? only.literal : undefined
}

/** Of two dates that agree, the one that says more. */
const fuller = (first: CslDate | undefined, second: CslDate | undefined): CslDate | undefined =>
  first !== undefined && second !== undefined && first['date-parts'][0][0] === second['date-parts'][0][0] && second['date-parts'][0].length > first['date-parts'][0].length ? second : first ?? second

type Draft = { readonly [Field in keyof CslItem]: CslItem[Field] | undefined } & Pick<CslItem, 'type'>

function present(draft: Draft): CslItem {
  const fields = Object.entries(draft).filter(([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0))
  return { type: draft.type, ...Object.fromEntries(fields) }
}
