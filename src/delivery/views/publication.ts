import type { LivePublication, Publication, WithdrawnPublication } from '../../domain/publication/publication'
import { REFERENCE_FORMATS } from '../../domain/references/write'
import type { ChangeNote } from '../../domain/snapshot/snapshot'
import { badInput } from '../badInput'
import { jsonLd } from '../jsonLd/page'
import { referencePath } from '../referenceFile'
import type { Translations } from '../translations'
import { enumName, enumValue } from './enumName'
import { claimView, referenceView } from './reference'

/** What articles and clinics have in common. */
export function publicationView(publication: LivePublication, publicUrl: string, translations: Translations) {
  const { id, slug, language, edition, contentHash, publishedAt, firstPublishedAt, changeNote, snapshot, review, lastReviewed, reviewDue, notices, editions } = publication
  return {
    id,
    slug,
    language,
    edition: { number: edition, contentHash, publishedAt },
    editions: editions.map(({ changeNote, ...superseded }) => ({ ...superseded, changeNote: changeNoteView(changeNote) })),
    firstPublishedAt,
    changeNote: changeNoteView(changeNote),
    reviewedBy: review.signatures.map(({ reviewer, name, credentials, meaning, signedAt, signedOn = signedAt.slice(0, 10) }) => ({ id: reviewer, name, credentials, meaning, signedAt, signedOn })),
    lastReviewed,
    reviewDue,
    notices: notices.map(({ kind, text, at }) => ({ kind: enumName(kind), text, at })),
    claims: () => snapshot.claims.map((claim) => claimView(publication, claim)),
    references: () => snapshot.bibliography.map((reference) => referenceView(publication, reference)),
    referencesUrl: ({ format }: { format: string }) => `${publicUrl}${referencePath(publication, enumValue(REFERENCE_FORMATS, format))}`,
    translations: async (_none: object, context: Parameters<Translations>[0]) => (await translations(context)).map(({ id, language, slug }) => ({ id, language, slug })),
    jsonLd: async ({ url }: { url?: string | null }, context: Parameters<Translations>[0]) => {
      const others = await translations(context)
      // Before it is made and after: many may be asked for at once.
      context.budget.say(0)
      const page = jsonLd(publication, publicUrl, pageUrl(url), others)
      context.budget.say(JSON.stringify(page).length)
      return page
    },
  }
}

export const withdrawnView = ({ id, slug, language, withdrawal: { at, notice, title } }: WithdrawnPublication) => ({
  __typename: 'Withdrawn',
  id,
  slug,
  language,
  formerTitle: title,
  notice,
  withdrawnAt: at,
})

export const movedView = ({ id, slug, language }: Publication) => ({ __typename: 'Moved', id, slug, language })

const changeNoteView = (note: ChangeNote | null) => note && { kind: enumName(note.kind), text: note.text }

function pageUrl(url: string | null | undefined): string | null {
  if (url === null || url === undefined) return null
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) throw badInput('url must be the absolute http or https address of the page.')
  return new URL(url).href
}
