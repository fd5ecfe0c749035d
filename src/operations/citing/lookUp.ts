import { refuse } from '../../domain/editorial/refusal'
import type { Standing } from '../../domain/references/notices'
import { completenessOf } from '../../domain/references/list/completeness'
import { mayBeSame } from '../../domain/references/mayBeSame'
import { parseReference } from '../../domain/references/parseReference'
import { recognize, type Recognized } from '../../domain/references/recognize'
import type { ParsedReference } from '../../domain/references/reference'
import { fromCsl, toCsl, type SourceFields } from '../../domain/references/sourceFields'
import { vancouver } from '../../domain/references/styles/vancouver'
import { citableSource, type CitableSource } from '../citable'
import { today, type Cms } from '../cms'
import { heldWorks } from '../heldWorks'
import { librarySources } from '../library'
import { Declined, Refused } from '../refused'
import { fillSource } from '../sources/fillSource'

/** What is known of a work that somebody named: the library's own source, or the fields that a new one would have. Nothing is saved. */
export type LookedUp = { readonly type: 'held'; readonly source: CitableSource } | NewSource

export interface NewSource {
  readonly type: 'new'
  readonly fields: SourceFields
  /** As a reference list would print it. */
  readonly printed: string
  /** Where the fields come from. */
  readonly from: 'registry' | 'reference' | 'address'
  readonly standing: Standing['status']
  /** What could not be found out, or is to be looked at. '' where nothing. */
  readonly message: string
}

/** Throws Refused 400 where nothing names a work, Declined 404 where no registry knows its number, 502 where none could be asked. */
export async function lookUp(cms: Cms, text: string): Promise<LookedUp> {
  const named = recognize(text) ?? asReference(text)
  const [held] = await heldWorks(cms, named)
  if (held !== undefined) return inLibrary(cms, held)
  if (named.by === 'url') return asNew({ type: 'webpage', url: named.url, accessed: today(cms) }, 'address', 'An address says nothing of what stands there: give its title.')
  const printed = named.by === 'reference' ? named.reference : null
  const { doi, pmid } = named.identifiers
  if (doi === undefined && pmid === undefined) {
    if (printed === null) throw invalid(`No registry is asked by ${named.by.toUpperCase()}: give the DOI or PMID of the work, or paste its whole reference.`)
    return fromReference(printed, 'It was read from the reference alone: look whether all is right.')
  }
  try {
    const { fields, standing, message } = await fillSource(cms, { doi, pmid })
    const source: SourceFields = { type: 'article-journal', ...fields, ...named.identifiers }
    const differs = printed === null || mayBeSame(printed.csl, toCsl(source).csl) ? '' : 'The number in the reference is of another work than its words: look which of both is meant.'
    return { ...asNew(source, 'registry', [message, differs].filter(Boolean).join(' ')), standing: standing.status }
  } catch (error) {
    if (!(error instanceof Declined)) throw error
    const { code, id } = error.data as { readonly code?: string; readonly id?: string }
    if (code === 'exists' && id !== undefined) return inLibrary(cms, id)
    if (printed === null && code === 'registries') throw new Declined(`${error.message} Here, its whole reference does as well.`, error.status, { code })
    if (printed === null || (code !== 'not-found' && code !== 'registries')) throw error
    return fromReference(printed, `${error.message} It was read from the reference alone.`)
  }
}

async function inLibrary(cms: Cms, id: string): Promise<LookedUp> {
  const [source] = await librarySources(cms, [id])
  if (source === undefined) throw invalid('The source was deleted while it was looked up. Look again.')
  return { type: 'held', source: citableSource(source) }
}

/** What is too short, or reads too little like a reference, to be recognized while somebody types, may still be meant as one. */
function asReference(text: string): Recognized {
  const reference = parseReference(text.trim())
  if (completenessOf(reference) < 0.4) throw invalid('This is no DOI, PMID or address, and can’t be read as a reference. Check it, or paste the whole reference: authors, title, journal, year.')
  return { by: 'reference', reference, identifiers: reference.identifiers }
}

const fromReference = ({ csl, identifiers }: ParsedReference, message: string): NewSource => asNew(fromCsl(csl, identifiers), 'reference', message)

function asNew(fields: SourceFields, from: NewSource['from'], message: string): NewSource {
  const { csl, identifiers } = toCsl(fields)
  return { type: 'new', fields, printed: vancouver(csl, identifiers), from, standing: 'unknown', message }
}

const invalid = (message: string): Refused => new Refused(refuse('invalid', message).refusal)
