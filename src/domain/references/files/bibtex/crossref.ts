import type { BibtexField, BibtexFields } from './fields'

type Fields = ReadonlyMap<string, BibtexField>
type Parent = Pick<BibtexFields, 'key' | 'fields'>

/** Fields of a whole that mean nothing in its part, and those that are called otherwise there (BibLaTeX manual, appendix B). */
const OWN = new Set(['crossref', 'xref', 'key', 'ids', 'label', 'author', 'pages', 'doi', 'url', 'urldate', 'pmid', 'pmcid', 'title', 'subtitle', 'shorttitle', 'abstract', 'note', 'keywords', 'file'])

/** An entry’s fields with those of the entry that its `crossref` names, and of the one that names. A key that isn’t there, or a circle, gives nothing. */
export function inherited(entry: Parent, parents: ReadonlyMap<string, Parent>): { readonly fields: Fields; readonly missing: BibtexField | null } {
  let fields = new Map(entry.fields)
  const seen = new Set([entry.key.toLowerCase()])
  let from = entry.fields.get('crossref')
  while (from !== undefined) {
    const key = from.value.trim().toLowerCase()
    const parent = parents.get(key)
    if (parent === undefined) return { fields, missing: from }
    if (seen.has(key)) break
    seen.add(key)
    fields = new Map([...partOf(parent.fields), ...fields])
    from = parent.fields.get('crossref')
  }
  return { fields, missing: null }
}

function partOf(whole: Fields): [string, BibtexField][] {
  const title = whole.get('title')
  const subtitle = whole.get('subtitle')
  return [
    ...(title === undefined ? [] : [['booktitle', title] as [string, BibtexField]]),
    ...(subtitle === undefined ? [] : [['booksubtitle', subtitle] as [string, BibtexField]]),
    ...[...whole].filter(([name]) => !OWN.has(name)),
  ]
}
