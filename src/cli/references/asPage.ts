import type { FileReference } from '../../domain/references/files/record'
import { counted, quoted } from '../words'
import type { ReadFile } from './readFiles'

/** For people: what each file holds, a line a reference, and what could not be read of it. */
export const asPage = (documents: readonly ReadFile[]): string => documents.map((document) => `${pageOf(document)}\n`).join('\n')

const pageOf = ({ file, references, problems }: ReadFile): string =>
  [
    `${file}: ${counted(references.length, 'reference')}${problems.length === 0 ? '' : `, ${counted(problems.length, 'problem')}`}`,
    ...references.map((reference, index) => `  ${String(index + 1).padStart(3)}  ${lineOf(reference)}`),
    ...problems.map(({ line, message }) => `  line ${line}: ${quoted(message)}`),
  ].join('\n')

function lineOf({ csl, identifiers }: FileReference): string {
  const [first, ...others] = csl.author ?? csl.editor ?? []
  const name = first?.family ?? first?.literal ?? '(no author)'
  const year = csl.issued?.['date-parts']?.[0]?.[0]
  const numbers = Object.entries(identifiers).map(([kind, value]) => `${kind} ${value}`)
  return [`${quoted(name)}${others.length > 0 ? ' et al.' : ''}`, year ?? '(no year)', `“${quoted(csl.title ?? '(no title)')}”`, csl['container-title'] === undefined ? csl.type : quoted(csl['container-title']), ...numbers].join('  ')
}
