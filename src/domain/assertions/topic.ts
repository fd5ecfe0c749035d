import { subjectKey } from './nounPhrase'
import { singular } from './plain'

/** A sentence in plain words, with those of them that could name a topic. */
export interface Naming {
  readonly text: string
  readonly names: readonly string[]
}

/** The words of a text that could name its topic, in the singular. */
export const namesIn = (text: string): string[] => (text.match(/[a-z][a-z0-9-]{3,}/g) ?? []).map(singular).filter((word) => !COMMON.has(word))

/**
 * What a text is about, for sentences that only say “it” or “its effects”: the name that it speaks of most, names in the title and at a
 * sentence's head counting more. '' where nothing stands out.
 */
export function topicOf(title: string, sentences: readonly Naming[]): string {
  const weights = new Map<string, number>()
  const add = (name: string, weight: number): unknown => weights.set(name, (weights.get(name) ?? 0) + weight)
  for (const name of namesIn(title)) add(name, IN_TITLE)
  for (const { text, names } of sentences) {
    for (const name of names) add(name, 1)
    const [first] = names
    if (first !== undefined && text.slice(0, HEAD).includes(first)) add(first, 2)
  }
  const [best, second] = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  if (best === undefined || best[1] < IN_TITLE) return ''
  const rivalled = second !== undefined && second[1] > best[1] * 0.9
  if (rivalled && (title.includes(second[0]) || !title.includes(best[0]))) return ''
  return wholeName(best[0], [title, ...sentences.map(({ text }) => text)])
}

const IN_TITLE = 8
/** Characters: about three words. */
const HEAD = 20

/** “diabetes” is “type 2 diabetes” where it mostly stands in that. */
function wholeName(word: string, texts: readonly string[]): string {
  const around = new Map<string, number>()
  let all = 0
  for (const text of texts) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      all++
      const [, one = '', two = ''] = /(?:([a-z0-9-]+) )?([a-z0-9-]+) $/.exec(text.slice(Math.max(0, at - 40), at)) ?? []
      const after = singular(/^s? ([a-z0-9-]+)/.exec(text.slice(at + word.length, at + word.length + 30))?.[1] ?? '')
      for (const parts of [[two, word], [one, two, word], [word, after]]) if (parts.every((part) => part !== '' && !COMMON.has(part))) around.set(parts.join(' '), (around.get(parts.join(' ')) ?? 0) + 1)
    }
  }
  const [best] = [...around].filter(([, times]) => times >= Math.max(3, all * 0.6)).sort((a, b) => b[0].length - a[0].length)
  return subjectKey(best?.[0] ?? word)
}

const COMMON: ReadonlySet<string> = new Set(
  (
    'the a an of in on at to or as by it its is be no and for with from that this these those their your have has been will may can also when what which who how does are was were more most some other such many than into over about after before between during without within ' +
    'people person patient doctor health care provider treatment medication medicine drug symptom condition disease disorder effect study research risk side treat cause help work used use using take include including often usually ' +
    'body blood cell time year week month day hour need might could should would because while however although they them then there here each very well both only even first known called make made like high long test common severe ' +
    'not being under through where cause caused increase reduce reduced result experience different type form benefit therapy mental clinical medical potential individual provide person traditional feel option life information'
  ).split(' '),
)
