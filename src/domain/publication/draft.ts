import type { Snapshot } from '../snapshot/snapshot'
import { subjectId, type LivePublication, type SourceStanding } from './publication'

/**
 * A text that nothing is published of in the shape of what is live, to show it as it would be. It has what a text has and nothing that only an
 * edition has: its number is 0, nobody has signed, and dates are ''. `at`: below which address its images stand, as `/preview/TOKEN`.
 */
export function draftPublication(snapshot: Snapshot, sources: Readonly<Record<string, SourceStanding>>, at: string): LivePublication {
  const { kind, id, language, slug, changeNote } = snapshot
  return {
    state: 'live',
    subject: subjectId(kind, id),
    kind,
    id,
    language,
    slug,
    formerSlugs: [],
    firstPublishedAt: '',
    publishedAt: '',
    edition: 0,
    contentHash: '',
    // In rendered HTML a quotation mark stands only round attributes, so this can't hit words.
    snapshot: { ...snapshot, html: snapshot.html.replaceAll('src="/media/', `src="${at}/media/`) },
    changeNote,
    lastReviewed: '',
    reviewDue: '',
    review: { signatures: [] },
    notices: [],
    editions: [],
    sources,
    specialties: [],
  }
}
