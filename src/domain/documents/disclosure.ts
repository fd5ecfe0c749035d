import { sentences } from '../prose/sentences'
import type { Block } from '../snapshot/content'
import { passagesOfBody } from '../snapshot/passage'

export interface Disclosure {
  readonly funding: string
  readonly conflicts: string
}

export interface Disclosed {
  readonly disclosure: Disclosure
  /** The body without the sections at its end that say nothing else: the article has fields for them. */
  readonly blocks: readonly Block[]
}

/** What a document says of its funding and of conflicts of interest, under headings of their own or in lines like “Funding: …”, in its own words. */
export function disclosed(blocks: readonly Block[]): Disclosed {
  const said = { funding: new Set<string>(), conflicts: new Set<string>() }
  const say = (named: Named, text: string): void => {
    const { funding, conflicts } = shared(named, text)
    if (funding !== '') said.funding.add(funding)
    if (conflicts !== '') said.conflicts.add(conflicts)
  }
  const sections = sectionsOf(blocks)
  for (const { heading, from, to } of sections) {
    const named = NAMES.get(heading)
    const text = textOf(blocks.slice(from + 1, to))
    if (named !== undefined && text !== '') say(named, text)
    else for (const block of blocks.slice(from, to)) for (const { name, text: line } of linesIn(block)) say(name, line)
  }
  const open = sections.findLastIndex(({ heading, from, to }) => !(NAMES.has(heading) && to > from + 1 && blocks.slice(from + 1, to).every(isPlain)))
  const end = sections[open]?.to ?? 0
  return { disclosure: { funding: [...said.funding].join('\n'), conflicts: [...said.conflicts].join('\n') }, blocks: blocks.slice(0, end) }
}

type Named = 'funding' | 'conflicts' | 'both'

/** Headings and lead words, in small letters. Anything longer is a section about something, and no declaration. */
const NAMES = new Map<string, Named>([
  ...['funding', 'funding statement', 'funding source', 'funding sources', 'source of funding', 'sources of funding', 'financial support', 'sponsorship'].map((name) => [name, 'funding'] as const),
  ...['conflict of interest', 'conflicts of interest', 'conflict of interest statement', 'competing interests', 'competing interest', 'declaration of interests', 'declarations of interest', 'declaration of interest', 'declaration of competing interests', 'disclosure', 'disclosures', 'disclosure statement', 'financial disclosure', 'financial disclosures', 'affiliate disclosure'].map((name) => [name, 'conflicts'] as const),
  ...['funding and conflicts of interest', 'funding and conflict of interest', 'funding and competing interests', 'funding and disclosures', 'funding and disclosure', 'conflicts of interest and funding', 'disclosures and funding'].map((name) => [name, 'both'] as const),
])

/** A sentence that says who paid. */
const PAYS = /\b(?:fund(?:s|ed|ing)|pa(?:ys|id)|sponsor(?:s|ed)?|grants?|budget|financed|financial support|supported by)\b/i
/** A sentence that says what ties there are. */
const TIES = /\b(?:conflicts?|competing|interests?|ties|relationships?|commissions?|affiliate|honorari(?:a|um)|consult(?:s|ant|ed|ing)|shares|stocks?)\b/i

/** A declaration of both is divided between the fields where each sentence clearly belongs to one; else each gets the whole of it. */
function shared(named: Named, text: string): Disclosure {
  if (named !== 'both') return { funding: named === 'funding' ? text : '', conflicts: named === 'conflicts' ? text : '' }
  const found = sentences(text).map(({ start, end }) => text.slice(start, end))
  const [paying, tied] = [found.filter((sentence) => PAYS.test(sentence) && !TIES.test(sentence)), found.filter((sentence) => TIES.test(sentence) && !PAYS.test(sentence))]
  if (paying.length === 0 || tied.length === 0 || paying.length + tied.length < found.length) return { funding: text, conflicts: text }
  return { funding: paying.join(' '), conflicts: tied.join(' ') }
}

interface Section {
  /** '' before the first heading. */
  readonly heading: string
  readonly from: number
  readonly to: number
}

function sectionsOf(blocks: readonly Block[]): Section[] {
  const starts = [...blocks.keys()].filter((index) => index === 0 || blocks[index]?.type === 'heading')
  return starts.map((from, index) => {
    const first = blocks[from]
    return { heading: first?.type === 'heading' ? nameOf(textOf([first])) : '', from, to: starts[index + 1] ?? blocks.length }
  })
}

const LINE = /^\s*([\p{L} ]{5,50}):\s*(\S.*)$/u

/** “Funding: none.” and the like, each line of a paragraph for itself. */
const linesIn = (block: Block): { name: Named; text: string }[] =>
  block.type !== 'paragraph'
    ? []
    : textOf([block]).split('\n').flatMap((line) => {
        const [, lead = '', text = ''] = LINE.exec(line) ?? []
        const name = NAMES.get(nameOf(lead))
        return name === undefined ? [] : [{ name, text: text.trim() }]
      })

const nameOf = (heading: string): string => heading.toLowerCase().replace(/[\s&]+/g, (between) => (between.includes('&') ? ' and ' : ' ')).replace(/[\s:.]+$/, '').trim()

const textOf = (blocks: readonly Block[]): string => passagesOfBody(blocks, '').map(({ text }) => text.trim()).filter((text) => text !== '').join('\n')

/** Nothing but words: a link or a marker would be lost in a plain field. */
const isPlain = (block: Block): boolean => block.type === 'paragraph' && block.content.every(({ type }) => type === 'text' || type === 'break') && !/\[\d/.test(textOf([block]))
