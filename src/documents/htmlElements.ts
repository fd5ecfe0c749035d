import type { Emphasis } from '../domain/snapshot/content'
import type { Element } from './htmlTree'

export const EMPHASIS: Record<string, Emphasis> = {
  b: 'bold', strong: 'bold', i: 'italic', em: 'italic', cite: 'italic', dfn: 'italic', var: 'italic', u: 'underline', ins: 'underline',
  s: 'strikethrough', del: 'strikethrough', strike: 'strikethrough', sub: 'subscript', sup: 'superscript', code: 'code', kbd: 'code', samp: 'code', tt: 'code',
}

/** Elements inside a line of text; every other one begins a block of its own. */
const INLINE = new Set([...Object.keys(EMPHASIS), 'a', 'abbr', 'acronym', 'bdi', 'bdo', 'big', 'br', 'data', 'font', 'img', 'label', 'mark', 'q', 'ruby', 'rt', 'rp', 'small', 'span', 'time', 'wbr'])
export const isInline = (element: Element): boolean => INLINE.has(element.name)

/** What readers never see, or is no part of the text. */
const LEFT_OUT = new Set(['script', 'style', 'noscript', 'template', 'head', 'nav', 'svg', 'math', 'object', 'embed', 'canvas', 'button', 'input', 'select', 'textarea', 'datalist', 'dialog', 'meta', 'link'])
/** What an editor would miss, and is told of. */
const MEDIA: Record<string, string> = { iframe: 'An embedded page', video: 'A video', audio: 'A sound recording', canvas: 'A drawing', svg: 'A drawing', math: 'A formula', object: 'An embedded object' }

export const isLeftOut = (element: Element): boolean => LEFT_OUT.has(element.name) || element.name in MEDIA || isHidden(element)

export const missedBy = ({ name }: Element): string | null => MEDIA[name] ?? null

function isHidden({ attribs }: Element): boolean {
  const { hidden, style = '', class: classes = '', 'aria-hidden': ariaHidden } = attribs
  if (hidden !== undefined || ariaHidden === 'true') return true
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style) || /(?:^|\s)(?:sr-only|visually-hidden|screen-reader-text)(?:\s|$)/.test(classes)
}
