import type { Emphasis } from '../domain/snapshot/content'
import type { Element } from './htmlTree'

const EMPHASIS: Record<string, Emphasis> = {
  b: 'bold', strong: 'bold', i: 'italic', em: 'italic', cite: 'italic', dfn: 'italic', var: 'italic', u: 'underline', ins: 'underline',
  s: 'strikethrough', del: 'strikethrough', strike: 'strikethrough', sub: 'subscript', sup: 'superscript', code: 'code', kbd: 'code', samp: 'code', tt: 'code',
}

/** Elements inside a line of text; every other one begins a block of its own. */
const INLINE = new Set([...Object.keys(EMPHASIS), 'a', 'abbr', 'acronym', 'bdi', 'bdo', 'big', 'br', 'data', 'font', 'img', 'label', 'mark', 'q', 'ruby', 'rt', 'rp', 'small', 'span', 'time', 'wbr', 'o:p'])
export const isInline = (element: Element): boolean => INLINE.has(element.name)

/** What an element does to the look of its words, by its name and its style: Google Docs writes `<span style="font-weight:700">`, and `<b style="font-weight:normal">` round all it copies. */
export function emphasisOf({ name, attribs: { style = '' } }: Element, before: readonly Emphasis[], inLink: boolean): readonly Emphasis[] {
  const named = EMPHASIS[name]
  const after = new Set(named === undefined ? before : [...before, named])
  for (const [look, sets, clears] of STYLES) {
    if (sets.test(style) && !(inLink && look === 'underline')) after.add(look)
    else if (clears.test(style)) after.delete(look)
  }
  return after.size === before.length && before.every((look) => after.has(look)) ? before : [...after]
}

const NEVER = /(?!)/
/** A browser underlines links by itself, and so does who copies them. */
const STYLES: readonly (readonly [look: Emphasis, sets: RegExp, clears: RegExp])[] = [
  ['bold', /(?<![\w-])font-weight\s*:\s*(?:bold|[6-9]00)/i, /(?<![\w-])font-weight\s*:\s*(?:normal|[1-5]00)/i],
  ['italic', /(?<![\w-])font-style\s*:\s*(?:italic|oblique)/i, /(?<![\w-])font-style\s*:\s*normal/i],
  ['underline', /(?<![\w-])text-decoration(?:-line)?\s*:[^;]{0,40}underline/i, NEVER],
  ['strikethrough', /(?<![\w-])text-decoration(?:-line)?\s*:[^;]{0,40}line-through/i, NEVER],
  ['superscript', /(?<![\w-])vertical-align\s*:\s*super/i, NEVER],
  ['subscript', /(?<![\w-])vertical-align\s*:\s*sub(?!\w)/i, NEVER],
]

/** The level of a heading, however it is written; null where it is none. */
export function headingLevel({ name, attribs: { class: classes = '', role, 'aria-level': level } }: Element): 1 | 2 | 3 | 4 | 5 | 6 | null {
  const said = /^h([1-6])$/.exec(name)?.[1] ?? (role === 'heading' ? /^[1-6]$/.exec(level ?? '')?.[0] : undefined) ?? /(?:^|\s)MsoHeading([1-6])(?:\s|$)/.exec(classes)?.[1] ?? (/(?:^|\s)MsoTitle(?:\s|$)/.test(classes) ? '1' : undefined)
  return said === undefined ? null : (Number(said) as 1 | 2 | 3 | 4 | 5 | 6)
}

/** What readers never see, or is no part of the text. */
const LEFT_OUT = new Set(['script', 'style', 'noscript', 'template', 'head', 'nav', 'svg', 'math', 'object', 'embed', 'canvas', 'button', 'input', 'select', 'textarea', 'datalist', 'dialog', 'meta', 'link'])
/** What an editor would miss, and is told of. */
const MEDIA: Record<string, string> = { iframe: 'An embedded page', video: 'A video', audio: 'A sound recording', canvas: 'A drawing', svg: 'A drawing', math: 'A formula', object: 'An embedded object' }

export const isLeftOut = (element: Element): boolean => LEFT_OUT.has(element.name) || element.name in MEDIA || isHidden(element)

export const missedBy = ({ name }: Element): string | null => MEDIA[name] ?? null

function isHidden({ attribs }: Element): boolean {
  const { hidden, style = '', class: classes = '', 'aria-hidden': ariaHidden } = attribs
  if (hidden !== undefined || ariaHidden === 'true') return true
  return /display\s*:\s*none|visibility\s*:\s*hidden|mso-list\s*:\s*Ignore/i.test(style) || /(?:^|\s)(?:sr-only|visually-hidden|screen-reader-text)(?:\s|$)/.test(classes)
}
