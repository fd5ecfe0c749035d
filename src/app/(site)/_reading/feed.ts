import { publicPath } from '../../../domain/publication/publicPath'
import { escapeHtml } from '../../../domain/snapshot/render'
import type { FeedEntry } from '../_questions/feed'
import { siteName } from './siteName'

/** The newest articles for feed readers (Atom, RFC 4287). A later edition is the same entry, updated. */
export function feed(entries: readonly FeedEntry[], addressOf: (path: string) => string): string {
  const updated = entries.map(({ edition }) => edition.publishedAt).sort().at(-1) ?? new Date(0).toISOString()
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<title>${text(siteName)}</title>
<id>${text(addressOf('/'))}</id>
<link href="${text(addressOf('/'))}"/>
<link rel="self" href="${text(addressOf('/feed.xml'))}"/>
<author><name>${text(siteName)}</name></author>
<updated>${updated}</updated>
${entries.map((entry) => entryOf(entry, addressOf)).join('\n')}
</feed>
`
}

function entryOf({ id, slug, language, title, dek, firstPublishedAt, edition, authors }: FeedEntry, addressOf: (path: string) => string): string {
  const address = text(addressOf(publicPath('articles', { slug, language })))
  return `<entry xml:lang="${text(language)}"><title>${text(title)}</title><id>urn:uuid:${text(id)}</id><link href="${address}"/><published>${firstPublishedAt}</published><updated>${edition.publishedAt}</updated>${authors.map(({ name }) => `<author><name>${text(name)}</name></author>`).join('')}${dek === null ? '' : `<summary>${text(dek)}</summary>`}</entry>`
}

/** Characters that no XML document may hold (https://www.w3.org/TR/xml/#charsets) are left out. */
const text = (words: string): string => escapeHtml(words.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ''))
