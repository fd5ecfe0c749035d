import { trimmed } from './marks'
import { segmentsOf } from './segments'

export interface Published {
  readonly place?: string
  readonly publisher?: string
}

const PLACE_NAME = `\\p{Lu}[\\p{L}.'’-]*(?:[\\s-](?:\\p{Lu}[\\p{L}.'’-]*|upon|on|de|la|del|der|am|im|sur|of)){0,3}`
const TOWN = `${PLACE_NAME}(?:,\\s(?:\\p{Lu}{2,3}|${PLACE_NAME})|\\s\\(\\p{L}[\\p{L}. ]{0,20}\\)){0,2}`
export const PLACE = `${TOWN}(?:\\s?(?:and|&|/|;|und|et|y|e)\\s?${TOWN}){0,2}`

/** “New York (NY): Wiley”, “Washington, DC: Author”. */
const PLACED = new RegExp(`^(${PLACE}|\\[[^\\]]{2,40}\\])\\s?:\\s?([\\p{Lu}\\d][^;]+)`, 'u')
export const PUBLISHING = /(?<!\p{L})(?:press|publish\p{L}*|publications?|books|verlag|elsevier|wiley|springer|saunders|mosby|lippincott|mcgraw|routledge|guilford|thieme|karger|sage|blackwell|penguin|norton|pearson|academic|humana|office)(?!\p{L})/iu

const CITY =
  /^(?:Amsterdam|Ann Arbor|Athens|Atlanta|Baltimore|Barcelona|Basel|Berkeley|Berlin|Bethesda|Bonn|Boston|Brussels|Bruxelles|Budapest|Buenos Aires|Cambridge|Canberra|Chicago|Copenhagen|Dordrecht|Dublin|Edinburgh|Frankfurt|Geneva|Genève|Göttingen|Hamburg|Heidelberg|Helsinki|Hillsdale|Hoboken|Hong Kong|Jerusalem|Leiden|Leipzig|Lisboa|Lisbon|London|Londres|Los Angeles|Lyon|Madrid|Mahwah|Manchester|Melbourne|Mexico|Milan|Milano|Minneapolis|Montreal|Montréal|Moscow|München|Munich|Nashville|New Delhi|New Haven|New York|New York City|Oslo|Ottawa|Oxford|Paris|Philadelphia|Prague|Princeton|Québec|Rio de Janeiro|Rockville|Roma|Rome|San Francisco|São Paulo|Seattle|Shanghai|Silver Spring|Singapore|Stanford|Stockholm|Stuttgart|Sydney|Thousand Oaks|Tokyo|Toronto|Tübingen|Uppsala|Vancouver|Vienna|Warszawa|Washington|Wien|Zurich|Zürich)$/u
const REGION = /^(?:\p{Lu}{2,3}|D\.?\s?C\.?|USA|UK|U\.K\.|U\.S\.A\.|United Kingdom|United States|England|Scotland|Wales|Ireland|Canada|Australia|New Zealand|India|China|Japan|Germany|France|Italy|Spain|Switzerland|Belgium|Netherlands|Austria|Sweden|Norway|Denmark|California|Massachusetts|Florida|New Jersey|Pennsylvania|Illinois|Texas|Maryland|Michigan|Connecticut|Virginia|Ohio|Mass\.?|Conn\.?|Calif\.?|Mich\.?|Ill\.?|Md\.?|Pa\.?|N\.J\.|N\.Y\.|Fla\.?|Okla\.?)$/u

/** Whether a stretch names a town: a known one, or any before a state or country. */
export function isPlace(stretch: string): boolean {
  const parts = trimmed(stretch).split(/,\s|\s(?=\((?:\p{Lu}{2,3}|USA|UK)\)$)/u).map((part) => part.replace(/^\(|\)$/g, ''))
  const [first, ...rest] = parts
  return first !== undefined && parts.length <= 3 && (rest.length > 0 ? new RegExp(`^${PLACE_NAME}$`, 'u').test(first) && rest.every((part) => REGION.test(part)) : CITY.test(first))
}

/** Place and publisher of a stretch that has both, in the order of Vancouver and APA. */
export function readPlaced(stretch: string): Published | undefined {
  const [, place, publisher] = PLACED.exec(trimmed(stretch)) ?? []
  return place === undefined || publisher === undefined ? undefined : { place: place.replace(/^\[|\]$/g, ''), publisher: trimmed(publisher) }
}

/** What stands where a publisher is printed: alone, after its place, or before it (Harvard). */
export function readPublisher(stretch: string): Published {
  const text = trimmed(stretch)
  const placed = readPlaced(text)
  if (placed !== undefined) return placed
  if (isPlace(text)) return { place: text }
  const commas = [...text.matchAll(/,\s/g)].map(({ index }) => index)
  const last = commas.at(-1)
  if (last !== undefined && PUBLISHING.test(text.slice(0, last)) && new RegExp(`^${PLACE_NAME}$`, 'u').test(text.slice(last + 2)) && !PUBLISHING.test(text.slice(last + 2)) && !isPlace(text.slice(commas[0] === last ? last + 2 : (commas.at(-2) ?? 0) + 2))) return { publisher: text.slice(0, last), place: text.slice(last + 2) }
  for (const at of commas) if (isPlace(text.slice(at + 2))) return { publisher: text.slice(0, at), place: text.slice(at + 2) }
  for (const at of commas.toReversed()) if (isPlace(text.slice(0, at))) return { publisher: text.slice(at + 2), place: text.slice(0, at) }
  return { publisher: text }
}

/** “(New York: Norton, 2011)”, “(Oxford University Press, 2006)”: an imprint in brackets, as notes print it. */
export function readBracketed(text: string): { readonly before: string; readonly published: Published } | undefined {
  const match = /\(([^():]{2,50}\s?:\s?[^()]{2,80}?|[^()]{2,60}?)[,\s\uE000]*\)[^()]{0,40}$/u.exec(text)
  if (match?.[1] === undefined || match.index < 4) return undefined
  const published = readPublisher(match[1])
  return published.place !== undefined || PUBLISHING.test(match[1]) ? { before: text.slice(0, match.index), published } : undefined
}

/** The last stretch that says anything, as a publisher. */
export function lastOf(text: string): Published | undefined {
  const last = segmentsOf(text).map(({ start, end }) => trimmed(text.slice(start, end))).filter((stretch) => /\p{L}{3}/u.test(stretch)).at(-1)
  return last === undefined ? undefined : readPublisher(last)
}
