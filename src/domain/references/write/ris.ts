import { clean } from '../clean'
import { ET_AL, type CslName, type CslType } from '../csl'
import { withSuffixApart } from '../files/names'
import { dateWith, trial, type ExportedReference } from './exported'

/**
 * RIS as reference managers import it (Research Information Systems 2011), one entry for each reference. A PMID stands under AN with its
 * database, a PMCID under C2, as EndNote and Zotero have them.
 */
export const writeRis = (references: readonly ExportedReference[]): string => references.map(entry).join('\r\n')

function entry({ number, csl, identifiers, note }: ExportedReference): string {
  const item = clean(csl)
  const [, first = item.page, last = ''] = /^([^-–\s]+)\s?[-–]\s?([^-–\s]+)$/.exec(item.page ?? '') ?? []
  const { doi, pmid, pmcid, isbn } = identifiers
  const date = dateWith('/', item.issued)
  const year = date.slice(0, 4)
  const lines: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', TYPES[item.type]],
    ['ID', `ref-${number}`],
    ...(item.author ?? []).filter((name) => !isEtAl(name)).map((name) => ['AU', nameOf(name)] as const),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PY', year],
    ['DA', date === year ? '' : date],
    ['VL', item.volume],
    ['IS', item.issue],
    ['SP', first],
    ['EP', last],
    ['ET', item.edition],
    ['PB', item.publisher],
    ['CY', item['publisher-place']],
    ['SN', isbn],
    ['DO', doi],
    ['AN', pmid],
    ['DB', pmid && 'PubMed'],
    ['C2', pmcid],
    ['UR', item.URL],
    ['Y2', dateWith('/', item.accessed)],
    ['N1', trial(identifiers)],
    ['N1', item.author?.some(isEtAl) === true ? 'More authors than are named here.' : ''],
    ['N1', note],
  ]
  return [...lines.filter(([, value]) => value !== undefined && value !== '').map(([tag, value]) => `${tag}  - ${value}`), 'ER  - ', ''].join('\r\n')
}

const isEtAl = (name: CslName): boolean => 'literal' in name && name.literal === ET_AL.literal

/** `Family, Given, Suffix`; a comma would cut a name, and in a group's is written twice (as EndNote has it). */
function nameOf(name: CslName): string {
  if ('literal' in name) return name.literal.replaceAll(',', ',,')
  const { family = '', given, suffix } = withSuffixApart(name.family, name.given ?? '')
  return [family, given ?? '', suffix].filter((part) => part !== undefined).map((part) => part.replaceAll(',', ' ').trim()).join(', ').trim()
}

const TYPES: Readonly<Record<CslType, string>> = {
  'article-journal': 'JOUR', book: 'BOOK', chapter: 'CHAP', report: 'RPRT', webpage: 'ELEC', 'article-newspaper': 'NEWS', thesis: 'THES', 'paper-conference': 'CPAPER', dataset: 'DATA', regulation: 'LEGAL', document: 'GEN',
}
