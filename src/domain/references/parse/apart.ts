import { readDate } from './dates'
import { CUT, ONLINE, trimmed } from './marks'
import { PLACE, readPlaced } from './publisher'
import type { Work } from './work'

/** Works that print what they are a part of in a way of their own; undefined for any other. */
export const readApart = (text: string): Work | undefined => readPresented(text) ?? readPageOfSite(text)

const PRESENTED = /[.,;\uE000]\s?\[?(?:(?:abstract|poster|paper|poster session|oral presentation|lecture)\s)?presented at(?:\sthe)?:?\s(?:meeting of the\s)?([^;.,]{5,160})/i

/** “Presented at: Annual Meeting of …; May 4, 2015; Boston, MA.” (AMA 3.13.9) */
function readPresented(text: string): Work | undefined {
  const match = PRESENTED.exec(text)
  if (match?.[1] === undefined || match.index < 4) return undefined
  return { type: 'paper-conference', title: trimmed(text.slice(0, match.index)), container: trimmed(match[1]), issued: readDate(text.slice(match.index + match[0].length)) }
}

const PAGE_OF_SITE = new RegExp(`^([^${ONLINE}]{2,120})${ONLINE}\\.?\\s(${PLACE}\\s?:\\s[^;]{2,120});([^;.]{0,30})[\\s;.${CUT}]*[.${CUT}]\\s(?=\\p{Lu})([^;${CUT}]{3,300})`, 'u')

/** “MedlinePlus [Internet]. Bethesda (MD): National Library of Medicine (US); …. Tinnitus; …” (Citing Medicine, chapter 25: part of a website). */
function readPageOfSite(text: string): Work | undefined {
  const [, site, imprint, date, title] = PAGE_OF_SITE.exec(text) ?? []
  if (site === undefined || title === undefined) return undefined
  return { type: 'webpage', title: trimmed(title), container: trimmed(site), published: readPlaced(imprint ?? ''), issued: readDate(date ?? '') }
}
