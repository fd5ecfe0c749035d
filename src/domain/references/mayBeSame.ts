import type { CslItem } from './csl'
import { folded } from './sameWork'

/**
 * Whether two records may be of one work, as far as title, year, first author and place tell; what one of them lacks tells nothing.
 * Registries differ in subtitles, in the year (online or in print) and in the language of the title.
 */
export function mayBeSame(one: CslItem, other: CslItem): boolean {
  const [years, authors, titles] = [both(one, other, yearOf), both(one, other, firstAuthor), both(one, other, ({ title }) => folded(unmarked(title ?? '')))]
  if (years !== null && Math.abs(Number(years[0]) - Number(years[1])) > 1) return false
  const author = authors === null || authors[0].includes(authors[1]) || authors[1].includes(authors[0])
  if (titles === null || alikeTitles(...titles)) return author || (titles?.[0].length ?? 0) >= 24
  return authors !== null && author && samePlace(one, other)
}

function both(one: CslItem, other: CslItem, of: (csl: CslItem) => string): readonly [string, string] | null {
  const pair = [of(one), of(other)] as const
  return pair[0] === '' || pair[1] === '' ? null : pair
}

const yearOf = ({ issued }: CslItem): string => String(issued?.['date-parts'][0][0] ?? '')

function firstAuthor({ author }: CslItem): string {
  const first = author?.[0]
  return first === undefined ? '' : folded('family' in first ? first.family : first.literal)
}

/** The same, or the same but for a subtitle or a few words. */
function alikeTitles(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (short === long || (short.length >= 24 && long.startsWith(`${short} `))) return true
  const [few, many] = [new Set(short.split(' ')), new Set(long.split(' '))]
  const shared = [...few].filter((word) => many.has(word)).length
  return shared / (few.size + many.size - shared) >= 0.75
}

const samePlace = (one: CslItem, other: CslItem): boolean =>
  ([({ volume }) => volume ?? '', ({ page }) => /^\w+/.exec(page ?? '')?.[0] ?? ''] satisfies ((csl: CslItem) => string)[]).every((of) => {
    const pair = both(one, other, of)
    return pair !== null && pair[0] === pair[1]
  })

/** A title without the mark that publishers put before it when the work falls. */
const unmarked = (title: string): string => title.replace(FALLEN, '')

/** Whether the title itself says that the work was retracted. */
export const saysRetracted = (title: string): boolean => FALLEN.test(title)

const FALLEN = /^[\s[(]{0,4}(?:retracted|withdrawn|removed)(?:\s(?:article|paper|chapter|manuscript))?\s*(?:[\])]\s*:?|:)\s*/i
