import fc from 'fast-check'
import { parse, type DefaultTreeAdapterTypes } from 'parse5'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { JsonLd } from '../../../../src/app/(site)/_reading/JsonLd'
import { citedAt } from '../../../../src/domain/snapshot/citedAt'
import type { Block } from '../../../../src/domain/snapshot/content'
import { freeze } from '../../../../src/domain/snapshot/freeze'
import { passagesOfBody } from '../../../../src/domain/snapshot/passage'
import { renderHtml } from '../../../../src/domain/snapshot/render'
import type { SnapshotMedia } from '../../../../src/domain/snapshot/snapshot'
import { anArticle, aClaim, aLibrary } from '../copies'
import { hostileBody, hostileFile, hostileState, smuggledBody } from './bodies'
import { readPage, type Read } from './page'
import { unit, words } from './words'

/** A law of rendering, to be tried as often as somebody has time for. */
export interface Law {
  readonly name: string
  readonly property: fc.IPropertyWithHooks<unknown>
}

const NUMBERS: ReadonlyMap<string, readonly number[]> = new Map([['c1', [1]], ['c2', [3, 2]], ['c3', [2]]])
const numbersOf = (claim: string): readonly number[] => NUMBERS.get(claim) ?? []
const digest = 'ab'.repeat(32)

export const LAWS: readonly Law[] = [
  law('The HTML of any body is whole, and holds nothing but ours', fc.tuple(smuggledBody, hostileFile), ([body, file]) => {
    const read = readPage(render(body, (id) => (id === 'lost' ? undefined : { id, sha256: digest, ...file })))
    return [...read.wrong, ...unlinked(read), ...strayed(body, read)]
  }),
  law('The words of any body are shown as they were written', hostileBody, (body) => {
    const read = readPage(render(body, (id) => ({ id, sha256: digest, mimeType: 'image/png', width: 1, height: 1 })))
    const written = passagesOfBody(body, '').filter(({ role }) => role !== 'alt').map(({ text }) => text).join('')
    // A line feed in the next element is none of a carriage return’s: lines count, not how many ends they have.
    const [is, should] = [read.words, asParsed(written)].map((text) => text.replace(/\n+/g, '\n'))
    return is === should ? [] : [`${JSON.stringify(is)} in place of ${JSON.stringify(should)}`]
  }),
  law('An article of any editor state is whole, and each of its numbers leads to a reference that is printed', hostileState, (state) => {
    const snapshot = freeze(anArticle({ body: state }), LIBRARY)
    const { html, bibliography } = snapshot
    const read = readPage(html)
    const printed = new Set(bibliography.map(({ number }) => number))
    const backwards = citedAt(html)
    return [
      ...read.wrong,
      ...unlinked(read),
      ...strayed(snapshot.kind === 'article' ? snapshot.body : [], read),
      ...(read.depth > 100 ? [`${read.depth} elements deep`] : []),
      ...read.citations.flatMap(({ id, reference }) => [...(printed.has(reference) ? [] : [`reference ${reference} isn’t printed`]), ...(backwards.get(reference)?.includes(id) === true ? [] : [`nothing leads back to ${id}`])]),
      ...([...backwards.values()].flat().length === read.citations.length ? [] : ['something leads back to nowhere']),
    ]
  }),
  law('Structured data is one script element, which reads as the same data', fc.oneof(words, fc.jsonValue({ stringUnit: unit }).filter((value) => value !== null), fc.record({ '@type': words, name: words, [`</script>`]: words })), (data) => {
    const scripts = scriptsIn(renderToStaticMarkup(createElement('main', null, createElement(JsonLd, { data }), 'after')))
    return JSON.stringify(scripts) === JSON.stringify([asJson(data)]) ? [] : [JSON.stringify(scripts)]
  }),
]

function law<Given>(name: string, given: fc.Arbitrary<Given>, wrong: (given: Given) => readonly string[]): Law {
  const property = fc.property(given, (one) => {
    const found = wrong(one)
    if (found.length > 0) throw new Error(found.join('\n'))
  })
  return { name, property }
}

const LIBRARY = aLibrary({
  claims: new Map([aClaim('c1', ['s1', 's2']), aClaim('c2', ['s3', 's1']), aClaim('c3', ['s4', 'lost'])].map((claim) => [claim.id, claim])),
  media: new Map([{ id: 'm1', width: 640 }, { id: 'm2', width: null }].map(({ id, width }) => [id, { id, sha256: digest, mimeType: 'image/png', width, height: 480, alt: '"><script>' }])),
})

const render = (body: readonly Block[], mediaOf: (id: string) => SnapshotMedia | undefined): string => renderHtml(body, { numbersOf, mediaOf })

/** Ids are there once, those of citations count from 1, and none is one that the page around needs. */
function unlinked({ ids, citations }: Read): string[] {
  return [
    ...(new Set(ids).size === ids.length ? [] : ['an id stands there twice']),
    ...(citations.every(({ id }, index) => id === `citation-${index + 1}`) ? [] : ['citations aren’t counted in order']),
    ...ids.filter((id) => /^reference-\d+$/.test(id)),
  ]
}

/** Addresses that nobody has written: each link leads where some link of the body does. */
function strayed(body: readonly Block[], { hrefs }: Read): string[] {
  const written = new Set<string>()
  JSON.stringify(body, (name, value: unknown) => (name === 'href' && typeof value === 'string' ? (written.add(asParsed(value, '\ufffd')), value) : value))
  return hrefs.filter((href) => !written.has(href))
}

/** As parsers read it: they drop a null, or show that there was one, and know one kind of new line. */
const asParsed = (text: string, ofNull = ''): string => text.replace(/\r\n?/g, '\n').replaceAll('\u0000', ofNull)

/** JSON, read back where it stands in a page. */
function scriptsIn(page: string): unknown[] {
  const scripts: string[] = []
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if (node.nodeName === 'script') scripts.push('childNodes' in node ? node.childNodes.map((child) => ('value' in child ? child.value : '<>')).join('') : '')
    else if ('childNodes' in node) node.childNodes.forEach(walk)
  }
  walk(parse(page))
  return scripts.map((text) => JSON.parse(text) as unknown)
}

const asJson = (data: unknown): unknown => JSON.parse(JSON.stringify(data))
