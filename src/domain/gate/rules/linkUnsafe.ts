import { isSafeHref } from '../../snapshot/href'
import { wordsOf } from '../../snapshot/passage'
import { inlinesOf } from '../../snapshot/walk'
import { atField, type Found, type Rule } from '../rule'

export const linkUnsafe: Rule = {
  code: 'link.unsafe',
  asks: 'Links lead to web pages, mail and telephone; anything else could run code in a reader’s browser.',
  severity: 'blocks',
  firm: true,
  duty: 'OWASP, Cross Site Scripting Prevention Cheat Sheet (URL contexts)',
  check: ({ snapshot }) => {
    const inText = [...inlinesOf(snapshot.kind === 'clinic' ? snapshot.offer : snapshot.body, snapshot.kind === 'clinic' ? 'offer' : 'body')].flatMap(({ node, path, start }) => {
      if (node.type !== 'link' || isSafeHref(node.href)) return []
      const words = wordsOf(node.content)
      return [{ ...unsafe(path, node.href, words), place: { path, start, end: start + words.length } }]
    })
    const people = snapshot.kind === 'clinic' ? [] : [...snapshot.authors.map(({ url }, index) => ({ href: url, path: `authors/${index}/url` })), ...snapshot.quotedExperts.map(({ url }, index) => ({ href: url, path: `quotedExperts/${index}/url` }))]
    const own = snapshot.kind === 'clinic' ? [{ href: snapshot.url, path: 'url' }] : []
    const sources = snapshot.bibliography.map(({ csl, number }) => ({ href: csl.URL ?? '', path: `bibliography/${number}/URL` }))
    return [
      ...inText,
      ...[...people, ...own, ...sources].filter(({ href }) => href !== '' && !isSafeHref(href)).map(({ href, path }) => unsafe(path, href, href)),
    ]
  },
}

const unsafe = (path: string, href: string, words: string): Found =>
  atField(path, `The link “${href.slice(0, 200)}” is not one that readers can follow safely.`, 'Use a full address that begins with https://, or mailto: or tel:.', words)
