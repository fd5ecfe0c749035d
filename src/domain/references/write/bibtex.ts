import { clean } from '../clean'
import { ET_AL, type CslItem, type CslName, type CslType } from '../csl'
import { withSuffixApart } from '../files/names'
import { dateWith, trial, type ExportedReference } from './exported'
import { toTex, toTexTitle, verbatimTex } from './tex'

/** BibTeX with the entry types and `urldate` of BibLaTeX, one entry for each reference, under keys like `okonkwo2019`. */
export function writeBibtex(references: readonly ExportedReference[]): string {
  const taken = new Set<string>()
  return references.map((reference) => entry(reference, freeKey(reference, taken))).join('\n')
}

function entry({ csl, identifiers, note }: ExportedReference, key: string): string {
  const item = clean(csl)
  const [kind, container, house = 'publisher'] = KINDS[item.type]
  const [, month, day] = item.issued?.['date-parts'][0] ?? []
  const fields: readonly (readonly [name: string, tex: string])[] = [
    ['author', (item.author ?? []).map(nameOf).join(' and ')],
    ['title', toTexTitle(item.title ?? '')],
    [container, toTex(item['container-title'] ?? '')],
    ['year', dateWith('-', item.issued).slice(0, 4)],
    ['month', month === undefined ? '' : String(month)],
    ['day', day === undefined ? '' : String(day)],
    ['volume', toTex(item.volume ?? '')],
    [kind === 'article' ? 'number' : 'issue', toTex(item.issue ?? '')],
    ['pages', toTex(item.page ?? '').replace(/\s*(?:[–—‑‐]|-(?:\{\}-)*)\s*/g, '--')],
    ['edition', toTex(item.edition ?? '')],
    [house, toTex(item.publisher ?? '')],
    ['address', toTex(item['publisher-place'] ?? '')],
    ...(['doi', 'isbn', 'pmid', 'pmcid'] as const).map((name) => [name, verbatimTex(identifiers[name] ?? '')] as const),
    ['url', verbatimTex(item.URL ?? '')],
    ['urldate', dateWith('-', item.accessed)],
    ['note', toTex([trial(identifiers), note].filter(Boolean).join('. '))],
  ]
  return [`@${kind}{${key},`, ...fields.filter(([, tex]) => tex !== '').map(([name, tex]) => `  ${name} = ${name === 'month' ? MONTHS[Number(tex) - 1] : `{${tex}}`},`), '}', ''].join('\n')
}

/** The three letters that every style defines. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** `Family, Suffix, Given`; a group in braces, which keep it in one piece; “others” for more. */
function nameOf(name: CslName): string {
  if ('literal' in name) return name.literal === ET_AL.literal ? 'others' : `{${toTex(name.literal)}}`
  const { family = '', given = '', suffix } = withSuffixApart(name.family, name.given ?? '')
  return [kept(family), ...(suffix === undefined ? [] : [toTex(suffix)]), kept(given)].join(', ').trim()
}

/** Part of a name that holds what would cut it stands in braces. */
const kept = (part: string): string => (/,|\band\b/i.test(part) ? `{${toTex(part)}}` : toTex(part))

/** Each type of work with its entry, the field for what it is part of, and that for who publishes it. */
const KINDS: Readonly<Record<CslType, readonly [kind: string, container: string, house?: string]>> = {
  'article-journal': ['article', 'journal'], 'article-newspaper': ['article', 'journal'], book: ['book', 'series'], chapter: ['incollection', 'booktitle'], 'paper-conference': ['inproceedings', 'booktitle'],
  report: ['techreport', 'booktitle', 'institution'], webpage: ['online', 'organization'], thesis: ['phdthesis', 'booktitle', 'school'], dataset: ['dataset', 'booktitle'], regulation: ['misc', 'booktitle'], document: ['misc', 'booktitle'],
}

function freeKey({ number, csl }: ExportedReference, taken: Set<string>): string {
  const stem = `${ascii(leadOf(csl)) || 'ref'}${csl.issued?.['date-parts'][0][0] ?? ''}`
  const key = taken.has(stem) || stem === 'ref' ? `${stem}-${number}` : stem
  taken.add(key)
  return key
}

function leadOf({ author: [first] = [], title = '' }: CslItem): string {
  const words = first === undefined ? title : 'literal' in first ? first.literal : first.family
  return first !== undefined && 'family' in first ? words : (words.split(/\s+/).find((word) => word.length > 3) ?? '')
}

const ascii = (text: string): string => text.normalize('NFKD').toLowerCase().replace(/[^a-z0-9]/g, '')
