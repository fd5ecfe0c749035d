import { disclosed, type Disclosure } from '../../domain/documents/disclosure'
import type { SourceDocument } from '../../domain/documents/document'
import { citeMarkers } from '../../domain/documents/markers'
import { peopleAndClinicsIn } from '../../domain/documents/people'
import type { Actor } from '../../domain/editorial/actor'
import { canonicalHash } from '../../domain/snapshot/hash'
import { toLexical } from '../../domain/snapshot/toLexical'
import { inlinesOf } from '../../domain/snapshot/walk'
import type { Article } from '../../payload-types'
import type { Cms } from '../cms'
import { findingsOf } from '../inspect'
import { forEditor } from './body'
import { claimsFor } from './claims'
import { earlierOf } from './earlier'
import type { ImportReport } from './report'
import { sourcesFor } from './sources'
import { asOne, type Writing } from './writing'

/**
 * Makes a working copy of a document: its references become sources, its marked statements claims that an editor has to confirm.
 * Nothing in it is confirmed, published or made up. The article is written last, so that what breaks off leaves sources and claims at most,
 * which the next import finds. The same document a second time changes nothing. `file` is its name, without folders.
 */
export async function importDocument(cms: Cms, actor: Actor, document: SourceDocument, { file }: { readonly file: string }): Promise<ImportReport> {
  const title = document.title === '' ? file.replace(/\.[^.]*$/, '') : document.title
  const importDigest = digestOf(document)
  const { people, clinics } = peopleAndClinicsIn(withoutReferences(document))
  const written = await asOne(cms, actor, { importDigest, importedFrom: file }, async (writing): Promise<Written> => {
    const { same, resembling, slug } = await earlierOf(cms, writing, { importDigest, importedFrom: file, title, language: document.language })
    if (same !== null) return { ...NOTHING, outcome: 'unchanged', article: same.id, title: same.title }
    return { ...(await write(cms, writing, document, title, slug)), resembles: resembling === null ? null : { article: resembling.id, title: resembling.title } }
  })
  const { findings } = await findingsOf(cms, { collection: 'articles', id: written.article }, null)
  return { file, ...written, findings, people, clinics, notices: [...document.notices, ...written.notices] }
}

type Written = Pick<ImportReport, 'outcome' | 'article' | 'title' | 'sources' | 'claims' | 'resembles' | 'notices'>

const NOTHING = { sources: { made: 0, found: 0 }, claims: { made: 0, found: 0 }, resembles: null, notices: [] } as const

async function write(cms: Cms, writing: Writing, { language, references, blocks: all }: SourceDocument, title: string, slug: string): Promise<Omit<Written, 'resembles'>> {
  const { disclosure, blocks: body } = disclosed(all)
  const { blocks, claims: marked } = citeMarkers({ blocks: body, references, places: new Map() })
  const { ids: listed, notices, ...sources } = await sourcesFor(cms, writing, references)
  const byLabel = new Map(references.map(({ label }, index) => [label, listed[index] ?? '']))
  const { ids, ...claims } = await claimsFor(cms, writing, marked, (label) => byLabel.get(label) ?? '')
  const { id } = await cms.payload.create({
    collection: 'articles',
    data: { title, slug, language, body: toLexical(forEditor(blocks, ids)), references: [...new Set(listed)], disclosure } as unknown as Article,
    depth: 0,
    ...writing,
  })
  return { outcome: 'imported', article: id, title, sources, claims, notices: [...notices, ...movedOut(disclosure, body.length < all.length)] }
}

/** What makes it the same document: its words, and where its links lead. Not how we read it, so that a better reader brings nothing in twice. */
const digestOf = ({ text, blocks }: SourceDocument): string => canonicalHash([text, ...[...inlinesOf(blocks, '')].flatMap(({ node }) => (node.type === 'link' ? [node.href] : []))])

/** Authors' institutions in a reference list are nobody's to link. */
const withoutReferences = ({ text, references }: SourceDocument): string =>
  references.reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text)

function movedOut({ funding, conflicts }: Disclosure, moved: boolean): string[] {
  const fields = [...(funding === '' ? [] : ['funding']), ...(conflicts === '' ? [] : ['conflicts of interest'])]
  return fields.length === 0 ? [] : [`What it says on ${fields.join(' and ')} ${moved ? 'was moved' : 'was copied'} to the disclosure.`]
}
