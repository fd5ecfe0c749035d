import { defaultTreeAdapter, html as spec, parse, serialize, type DefaultTreeAdapterTypes } from 'parse5'

type Element = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.Node

export interface Read {
  /** What readers read, without the numbers of citations; a line break is a line feed. */
  readonly words: string
  readonly ids: readonly string[]
  readonly hrefs: readonly string[]
  /** Of each superscript number, in order. */
  readonly citations: readonly { readonly id: string; readonly reference: number }[]
  readonly depth: number
  /** What a page of ours may not hold, and what a parser has to mend in it. */
  readonly wrong: readonly string[]
}

/** Reads a body’s HTML within a page as browsers do (the HTML standard’s own parser), and tells everything in it that isn’t ours. */
export function readPage(body: string): Read {
  const wrong: string[] = []
  const page = parse(`${HEAD}${body}${FOOT}`, { onParseError: ({ code }) => void (isOdd(body) && OF_ODD_CHARACTERS.has(code) ? undefined : wrong.push(code)) })
  const article = articleOf(page)
  if (article === null) return { words: '', ids: [], hrefs: [], citations: [], depth: 0, wrong: [...wrong, 'It breaks out of its element'] }
  if (JSON.stringify(normalForm(serialize(article))) !== JSON.stringify(normalForm(body))) wrong.push('A parser writes it in another way')
  const read = { words: '', ids: [] as string[], hrefs: [] as string[], citations: [] as { id: string; reference: number }[], depth: 0, wrong }
  for (const node of article.childNodes) walk(node, [], read)
  return read
}

const HEAD = '<!DOCTYPE html><html lang="en"><head><title>x</title></head><body><article>'
const FOOT = '</article></body></html>'

/** Characters that the standard calls a mistake wherever they stand. They are words of the text, and parsers show or drop them alone. */
const ODD_CHARACTERS = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f]|\p{Noncharacter_Code_Point}|\p{Cs}/u
const isOdd = (text: string): boolean => ODD_CHARACTERS.test(text)
const OF_ODD_CHARACTERS: ReadonlySet<string> = new Set(['control-character-in-input-stream', 'noncharacter-in-input-stream', 'surrogate-in-input-stream', 'unexpected-null-character'])

/** The element that was put round the body; null where the body has left it. */
function articleOf(page: DefaultTreeAdapterTypes.Document): Element | null {
  const [doctype, root, ...beside] = page.childNodes
  if (doctype?.nodeName !== '#documentType' || root === undefined || !isElement(root) || beside.length > 0 || root.attrs.length !== 1) return null
  const [head, body, ...more] = root.childNodes
  if (head === undefined || body === undefined || !isElement(head) || !isElement(body) || more.length > 0 || serialize(head) !== '<title>x</title>' || body.attrs.length > 0) return null
  const [article, ...others] = body.childNodes
  return article !== undefined && isElement(article) && article.tagName === 'article' && article.attrs.length === 0 && others.length === 0 ? article : null
}

const isElement = (node: Node): node is Element => defaultTreeAdapter.isElementNode(node)

const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'img'])
const BARE: ReadonlySet<string> = new Set(['p', 'blockquote', 'ul', 'li', 'hr', 'br', 'figure', 'figcaption', 'strong', 'em', 'u', 's', 'sub', 'sup', 'code', 'ol'])

function walk(node: Node, above: readonly string[], read: { words: string; ids: string[]; hrefs: string[]; citations: { id: string; reference: number }[]; depth: number; wrong: string[] }): void {
  if (defaultTreeAdapter.isTextNode(node)) {
    if (!above.includes('sup.citation')) read.words += node.value
    return
  }
  if (!isElement(node)) return void read.wrong.push(node.nodeName)
  const { tagName, attrs } = node
  const has = new Map(attrs.map(({ name, value }) => [name, value]))
  const names = [...has.keys()].join(' ')
  const isCitation = tagName === 'sup' && names === 'class' && has.get('class') === 'citation'
  const refuse = (what: string): void => void read.wrong.push(`${what}: <${tagName} ${attrs.map(({ name, value }) => `${name}=${JSON.stringify(value)}`).join(' ')}>`)
  if (node.namespaceURI !== spec.NS.HTML) refuse('Of another language')
  if (VOID.has(tagName) && node.childNodes.length > 0) refuse('Holds something')
  if (tagName === 'a' && above.includes('a')) refuse('A link in a link')

  if (/^h[1-6]$/.test(tagName)) {
    if (names !== 'id' || !/^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*$/u.test(has.get('id') ?? '')) refuse('Not as ours')
  } else if (tagName === 'a' && above.includes('sup.citation')) {
    const reference = /^#reference-([1-9]\d*)$/.exec(has.get('href') ?? '')?.[1]
    if (names !== 'href id' || reference === undefined || !/^citation-[1-9]\d*$/.test(has.get('id') ?? '')) refuse('Not as ours')
    read.citations.push({ id: has.get('id') ?? '', reference: Number(reference) })
  } else if (tagName === 'a') {
    if (names !== 'href' || !isSafe(has.get('href') ?? '')) refuse('Not as ours')
    read.hrefs.push(has.get('href') ?? '')
  } else if (tagName === 'img') {
    if (!/^src alt( width height)? loading$/.test(names) || !/^\/media\/[0-9a-f]{64}\.[a-z]+$/.test(has.get('src') ?? '') || has.get('loading') !== 'lazy' || ['width', 'height'].some((side) => !/^\d*$/.test(has.get(side) ?? ''))) refuse('Not as ours')
  } else if (tagName === 'ol') {
    if (!/^(start)?$/.test(names) || !/^(-?\d+)?$/.test(has.get('start') ?? '')) refuse('Not as ours')
  } else if (!isCitation && (!BARE.has(tagName) || attrs.length > 0)) refuse('Not as ours')

  if (has.has('id')) read.ids.push(has.get('id') ?? '')
  if (tagName === 'br') read.words += '\n'
  read.depth = Math.max(read.depth, above.length + 1)
  for (const child of node.childNodes) walk(child, [...above, isCitation ? 'sup.citation' : tagName], read)
}

const PAGE = 'https://page.example/articles/salt'

/** As the URL standard reads it on a page: to the web, a mailbox or a telephone, and on this host where no other is named. */
function isSafe(href: string): boolean {
  if (/[\u0000-\u0020]/.test(href)) return false
  if (!URL.canParse(href, PAGE)) return /^https?:\/\//i.test(href)
  const { protocol, host } = new URL(href, PAGE)
  return /^(https?:\/\/)/i.test(href) ? /^https?:$/.test(protocol) : /^(mailto|tel):/i.test(href) ? /^(mailto|tel):$/.test(protocol) : protocol === 'https:' && host === 'page.example'
}

/** Markup and words by themselves, whichever of the ways to escape a character was taken, and as parsers read odd characters. */
const normalForm = (page: string): string[] =>
  page.replace(/\r\n?/g, '\n').split(/(<\/?[a-z][a-z0-9]*(?:\s[a-z]+="[^"]*")*>)/).map((part, index) => (index % 2 === 1 ? part.replaceAll('\u0000', '\ufffd') : part.replaceAll('\u0000', '')).replace(/&(?:#(\d+)|amp|lt|gt|quot|nbsp);/g, (named, code?: string) => (code === undefined ? (NAMED[named] ?? named) : String.fromCharCode(Number(code)))))

const NAMED: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&nbsp;': '\u00a0' }
