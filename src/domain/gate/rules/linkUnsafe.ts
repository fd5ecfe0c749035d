import { isSafeHref } from '../../snapshot/href'
import { inlinesOf } from '../../snapshot/walk'
import { atField, type Rule } from '../rule'

/** Links lead to web pages, mail and telephone; anything else could run code in a reader's browser. OWASP XSS Prevention, rule 5. */
export const linkUnsafe: Rule = {
  code: 'link.unsafe',
  severity: 'blocks',
  firm: true,
  duty: 'OWASP Cross Site Scripting Prevention Cheat Sheet',
  check: ({ snapshot }) => {
    const links = [...inlinesOf(snapshot.kind === 'clinic' ? snapshot.offer : snapshot.body, snapshot.kind === 'clinic' ? 'offer' : 'body')].flatMap(({ node, path }) => (node.type === 'link' ? [{ href: node.href, path }] : []))
    const people = snapshot.kind === 'clinic' ? [] : [...snapshot.authors.map(({ url }, index) => ({ href: url, path: `authors/${index}/url` })), ...snapshot.quotedExperts.map(({ url }, index) => ({ href: url, path: `quotedExperts/${index}/url` }))]
    const own = snapshot.kind === 'clinic' ? [{ href: snapshot.url, path: 'url' }] : []
    const sources = snapshot.bibliography.map(({ csl, number }) => ({ href: csl.URL ?? '', path: `bibliography/${number}/URL` }))
    return [...links, ...[...people, ...own, ...sources].filter(({ href }) => href !== '')]
      .filter(({ href }) => !isSafeHref(href))
      .map(({ href, path }) => atField(path, `The link “${href.slice(0, 200)}” is not one that readers can follow safely.`, 'Use a full address that begins with https://, or mailto: or tel:.', href))
  },
}
