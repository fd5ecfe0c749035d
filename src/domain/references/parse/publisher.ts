import { trimmed } from './marks'
import { segmentsOf } from './segments'
import { isGroup } from './groups'

export interface Published {
  readonly place?: string
  readonly publisher?: string
}

const PLACE_NAME = `\\p{Lu}[\\p{L}.'’-]*(?:[\\s-](?:\\p{Lu}[\\p{L}.'’-]*|upon|on|de|la|del|der|am|im|sur|of|a\\.\\s?M\\.)){0,3}`
const TOWN = `${PLACE_NAME}(?:,\\s(?:\\p{Lu}{2,3}|${PLACE_NAME})|\\s\\(\\p{L}[\\p{L}. ]{0,20}\\)){0,2}`
export const PLACE = `${TOWN}(?:\\s?(?:and|&|/|;|und|et|y|e)\\s?${TOWN}){0,2}`

/** “New York (NY): Wiley”, “Washington, DC: Author”. */
const PLACED = new RegExp(`^(${PLACE}|\\[[^\\]]{2,40}\\])\\s?:\\s?([\\p{Lu}\\d][^;]+)`, 'u')
export const PUBLISHING = /(?<!\p{L})(?:press|publish\p{L}*|publications?|books|verlag|elsevier|wiley|springer|saunders|mosby|lippincott|mcgraw|routledge|guilford|thieme|karger|sage|blackwell|penguin|norton|pearson|academic|humana|office)(?!\p{L})/iu

const CITY =
  /^(?:Aarhus|Abingdon|Adelaide|Albuquerque|Aldershot|Amsterdam|Ankara|Ann Arbor|Antwerp|Assen|Athens|Atlanta|Auckland|Austin|Baltimore|Bangkok|Barcelona|Basel|Basingstoke|Beijing|Belfast|Belgrade|Bergen|Berkeley|Berlin|Bern|Bethesda|Beverly Hills|Birmingham|Bloomington|Bogotá|Bologna|Bonn|Boston|Brisbane|Bristol|Brussels|Bruxelles|Bucharest|Buckingham|Budapest|Buenos Aires|Cairo|Calcutta|Cambridge|Canberra|Cape Town|Caracas|Cardiff|Cham|Chapel Hill|Cheltenham|Chicago|Chichester|Cincinnati|Cleveland|Coimbra|Cologne|Columbus|Copenhagen|Crows Nest|Dallas|Delhi|Den Haag|Denver|Detroit|Dordrecht|Dublin|Durban|Durham|East Lansing|Edinburgh|Eindhoven|Englewood Cliffs|Evanston|Exeter|Firenze|Florence|Frankfurt|Freiburg|Geneva|Genève|Ghent|Glasgow|Glenview|Gothenburg|Grand Rapids|Graz|Groningen|Göttingen|Hamburg|Hanoi|Hanover|Harlow|Harmondsworth|Heidelberg|Helsinki|Hillsdale|Hoboken|Hong Kong|Honolulu|Houston|Hove|Indianapolis|Iowa City|Istanbul|Ithaca|Jakarta|Jena|Jerusalem|Johannesburg|Kraków|Kuala Lumpur|Kyoto|Köln|Lagos|Lanham|Lausanne|Leeds|Leicester|Leiden|Leipzig|Leuven|Lima|Lisboa|Lisbon|Liverpool|Ljubljana|London|Londres|Los Angeles|Louvain|Lund|Lyon|Madrid|Mahwah|Maidenhead|Mainz|Malden|Manchester|Manila|Marburg|Marseille|Melbourne|Mexico|Milan|Milano|Minneapolis|Montpellier|Montreal|Montréal|Moscow|Mumbai|Munich|München|Nairobi|Naples|Napoli|Nashville|New Brunswick|New Delhi|New Haven|New York|New York City|Newbury Park|Nijmegen|Norman|Norwich|Notre Dame|Novi Sad|Oakland|Osaka|Oslo|Ottawa|Oxford|Padova|Palo Alto|Pamplona|Paris|Perth|Philadelphia|Pittsburgh|Portland|Porto|Prague|Praha|Pretoria|Princeton|Québec|Reykjavik|Rio de Janeiro|Rockville|Roma|Rome|Rotterdam|Sacramento|Saint Louis|Salt Lake City|San Diego|San Francisco|San Jose|Santa Barbara|Santiago|Seattle|Seoul|Sevilla|Shanghai|Sheffield|Silver Spring|Singapore|Sofia|Southampton|Springfield|St\.? Louis|Stanford|Stockholm|Strasbourg|Stuttgart|Sydney|São Paulo|Taipei|Tallahassee|The Hague|Thousand Oaks|Tokyo|Torino|Toronto|Toulouse|Tucson|Turin|Tübingen|Uppsala|Utrecht|Valencia|Vancouver|Vienna|Warsaw|Warszawa|Washington|Weinheim|Wellington|Wien|Wiesbaden|Winnipeg|Würzburg|York|Zagreb|Zurich|Zürich)$/u
export const REGION = /^(?:\p{Lu}{2,3}|D\.?\s?C\.?|U\.?S\.?A\.?|U\.?K\.?|The Netherlands|United Kingdom|Great Britain|England|Scotland|Wales|Northern Ireland|Ireland|Australia|Austria|Belgium|Brazil|Bulgaria|Canada|Chile|China|Colombia|Croatia|Czech Republic|Denmark|Egypt|Finland|France|Germany|Ghana|Greece|Hungary|Iceland|India|Indonesia|Iran|Israel|Italy|Japan|Kenya|Korea|Malaysia|Mexico|Netherlands|New Zealand|Nigeria|Norway|Pakistan|Philippines|Poland|Portugal|Romania|Russia|Serbia|Slovenia|South Africa|South Korea|Spain|Sweden|Switzerland|Taiwan|Thailand|Turkey|Uganda|Ukraine|United States|Vietnam|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Ontario|Oregon|Pennsylvania|Queensland|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Victoria|Virginia|West Virginia|Wisconsin|Wyoming|Ala|Ariz|Calif|Colo|Conn|Fla|Ill|Ind|Mass|Md|Mich|Minn|Mo|N\.C|N\.H|N\.J|N\.M|N\.Y|Okla|Ont|Ore|Pa|Tenn|Tex|Va|Vic|Vt|Wash|Wis)\.?$/u

/** Whether a stretch names a town: a known one, or any before a state or country. */
export function isPlace(stretch: string): boolean {
  const parts = trimmed(stretch).split(/,\s|\s(?=\((?:\p{Lu}{2,3}|USA|UK)\)$)/u).map((part) => part.replace(/^\(|\)$/g, ''))
  const [first, ...rest] = parts
  return first !== undefined && parts.length <= 3 && (rest.length > 0 ? new RegExp(`^${PLACE_NAME}$`, 'u').test(first) && !PUBLISHING.test(first) && !isGroup(first) && rest.every((part) => REGION.test(part)) : CITY.test(first))
}

/** “Journal of Experimental Psychology: General” is no place. */
const PERIODICAL = /(?<!\p{L})(?:Journal|Annals|Archives|Bulletin|Proceedings|Transactions)(?!\p{L})/u

/** Place and publisher of a stretch that has both, in the order of Vancouver and APA; “Elsevier: Edinburgh” is told by its town. */
export function readPlaced(stretch: string): Published | undefined {
  const [, place, publisher] = PLACED.exec(trimmed(stretch)) ?? []
  if (place === undefined || publisher === undefined || PERIODICAL.test(place)) return undefined
  const read = { place: place.replace(/^\[|\]$/g, ''), publisher: trimmed(publisher) }
  return isPlace(read.publisher) && !isPlace(read.place) ? { place: read.publisher, publisher: read.place } : read
}

/** What stands where a publisher is printed: alone, after its place, or before it (Harvard). */
export function readPublisher(stretch: string): Published {
  const text = trimmed(stretch).replace(/^[Vv]ol\.\s(?:\d{1,3}|[IVX]{1,5})\s(?=\p{Lu})/u, '')
  const placed = readPlaced(text)
  if (placed !== undefined) return placed
  if (isPlace(text)) return { place: text }
  const commas = [...text.matchAll(/,\s/g)].map(({ index }) => index)
  const last = commas.at(-1)
  if (last !== undefined && (PUBLISHING.test(text.slice(0, last)) || isGroup(text.slice(0, last))) && !isGroup(text.slice(last + 2)) && new RegExp(`^${PLACE_NAME}$`, 'u').test(text.slice(last + 2)) && !PUBLISHING.test(text.slice(last + 2)) && !isPlace(text.slice(commas[0] === last ? last + 2 : (commas.at(-2) ?? 0) + 2))) return { publisher: text.slice(0, last), place: text.slice(last + 2) }
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

/** Where “…, Place, Publisher”, “…, Place: Publisher” or “…, Publisher, Place” begins that ends the text: the shortest stretch that names both, with all of its place. */
export function findAfterComma(text: string): { readonly at: number; readonly published: Published } | undefined {
  const kept = text.replace(/[\s,.;\uE000]+$/, '')
  const commas = [...kept.matchAll(/,\s(?=\p{Lu})/gu)].map(({ index }) => index).filter((at) => at > 3 && kept.length - at < 122).toReversed()
  let found: { at: number; published: Published } | undefined
  for (const at of commas) {
    const stretch = kept.slice(at + 2)
    const { publisher, place } = readPublisher(stretch)
    if (found === undefined) {
      if (publisher !== undefined && (place !== undefined ? isPlace(place) || PUBLISHING.test(publisher) || !/:/.test(stretch) || !/\s(?:and|of|in|the)\s/.test(place) : (PUBLISHING.test(publisher) && stretch.split(' ').length < 8))) found = { at, published: { publisher, place } }
      continue
    }
    // “Reading, MA: …”, “London, Routledge”: more of the place; “Farrar, Straus and Giroux”: more of the publisher.
    const word = kept.slice(at + 2, found.at)
    if (REGION.test(word)) continue
    const placed = publisher === found.published.publisher && place !== undefined && isPlace(place)
    if (!placed && !(!isPlace(word) && /^\p{Lu}\p{Ll}+$/u.test(word) && publisher === `${word}, ${found.published.publisher ?? ''}`)) break
    found = { at, published: { publisher, place } }
  }
  return found
}
