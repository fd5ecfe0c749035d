import { isElement, wordsOf, type Element } from './htmlTree'
import { isLeftOut } from './htmlElements'

export interface Note {
  readonly label: string
  readonly text: string
}

/** “[3]” for a superscript link into the page that reads “3” or “[3]”: how Markdown, Word and wikis write a note's number. */
export function markerOf(element: Element): string | null {
  const [link, ...others] = element.children.filter((node) => node.type !== 'text' || node.data.trim() !== '')
  if (element.name !== 'sup' || link === undefined || others.length > 0 || !isElement(link) || !isInto(link)) return null
  const number = /^\[?(\d{1,3})\]?$/.exec(wordsOf([link], isLeftOut).trim())?.[1]
  return number === undefined ? null : `[${number}]`
}

/** A list item that links back to the place in the text where it is cited is a note. */
export function noteIn(item: Element, number: number): Note | null {
  if (item.name !== 'li') return null
  let links = 0
  const text = wordsOf([item], (element) => {
    const back = isBackLink(element)
    if (back) links++
    return back || isLeftOut(element)
  })
  const words = text.replace(/\s+/g, ' ').trim()
  return links === 0 || words === '' ? null : { label: String(number), text: words }
}

/** A footnote or endnote as Word copies it: a block of its own behind the text, which begins with its number. */
export function wordNote(element: Element): Note | null {
  if (!/mso-element\s*:\s*(?:footnote|endnote)(?![\w-])/i.test(element.attribs.style ?? '')) return null
  const [, label, text] = /^\[?(\d{1,3})\]?[\s.]*(.*)$/s.exec(wordsOf([element], isLeftOut).replace(/\s+/g, ' ').trim()) ?? []
  return label === undefined || text === undefined || text === '' ? null : { label, text }
}

const isInto = ({ name, attribs: { href } }: Element): boolean => name === 'a' && href !== undefined && href.startsWith('#')

/** The arrow at the end of a note: it leads from the note to the text, and says nothing. */
export const isBackLink = (element: Element): boolean => isInto(element) && /^(?:[↑↩^⤴⏎←]\ufe0e?|\s){1,4}$/.test(wordsOf(element.children, () => false))
