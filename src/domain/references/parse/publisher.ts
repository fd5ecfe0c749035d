import { trimmed } from './marks'

export interface Published {
  readonly place?: string
  readonly publisher?: string
}

const PLACE_NAME = `\\p{Lu}[\\p{L}.'’-]*(?:[\\s-](?:\\p{Lu}[\\p{L}.'’-]*|upon|on|de|la|del|der|am|im|sur|of)){0,3}`
const PLACE = `${PLACE_NAME}(?:,\\s(?:\\p{Lu}{2,3}|${PLACE_NAME})|\\s\\(\\p{L}[\\p{L}. ]{0,20}\\)){0,2}`

/** “New York (NY): Wiley”, “Washington, DC: Author”. */
const PLACED = new RegExp(`^(${PLACE}|\\[[^\\]]{2,40}\\]):\\s?([\\p{Lu}\\d][^;]+)`, 'u')
export const PUBLISHING = /(?<!\p{L})(?:press|publish\p{L}*|publications?|books|verlag|elsevier|wiley|springer|saunders|mosby|lippincott|mcgraw|routledge|guilford|thieme|karger|sage|blackwell|penguin|norton|pearson|academic|humana|office)(?!\p{L})/iu

/** Place and publisher of a stretch that has both. */
export function readPlaced(stretch: string): Published | undefined {
  const [, place, publisher] = PLACED.exec(trimmed(stretch)) ?? []
  return place === undefined || publisher === undefined ? undefined : { place: place.replace(/^\[|\]$/g, ''), publisher: trimmed(publisher) }
}

/** What stands where a publisher is printed. “Oxford University Press, Oxford” (Harvard) and “Author” (APA: who wrote it) are told apart by the caller. */
export function readPublisher(stretch: string): Published {
  const placed = readPlaced(stretch)
  if (placed !== undefined) return placed
  const after = new RegExp(`^([^,]+),\\s(${PLACE})$`, 'u').exec(trimmed(stretch))
  if (after?.[1] !== undefined && PUBLISHING.test(after[1])) return { publisher: after[1], place: after[2] }
  const before = new RegExp(`^(${PLACE}),\\s([^,]+)$`, 'u').exec(trimmed(stretch))
  if (before?.[2] !== undefined && PUBLISHING.test(before[2])) return { publisher: before[2], place: before[1] }
  return { publisher: trimmed(stretch) }
}
