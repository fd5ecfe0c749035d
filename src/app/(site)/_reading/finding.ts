import type { Located } from '../_questions/finder'
import { single, type SearchParams } from './address'
import { placeName } from './placeName'

/** What a reader looks for in the clinic finder. */
export interface Wish {
  readonly treatment: string | undefined
  /** WGS 84 degrees. */
  readonly near: Point | null
  readonly radiusKm: number
  readonly after: string | undefined
}

export interface Point {
  readonly latitude: number
  readonly longitude: number
}

export const RADII_KM = [10, 25, 50, 100, 250, 500] as const
const RADIUS_KM = 50

/** A wish as an address has it; what can't be meant counts as not said. */
export function wishOf(given: SearchParams): Wish {
  const radiusKm = Number(single(given['within']))
  return {
    treatment: single(given['treatment'])?.trim() || undefined,
    near: pointOf(single(given['near']) ?? ''),
    radiusKm: RADII_KM.find((one) => one === radiusKm) ?? RADIUS_KM,
    after: single(given['after']),
  }
}

/** “54.32,10.14”, or null. */
export function pointOf(words: string): Point | null {
  const [latitude = NaN, longitude = NaN, ...rest] = words.split(',').map((word) => (word.trim() === '' ? NaN : Number(word)))
  return rest.length === 0 && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : null
}

export const written = ({ latitude, longitude }: Point): string => `${latitude},${longitude}`

/** The address of a wish, without its page. */
export function finderPath({ treatment, near, radiusKm }: Wish): string {
  const parameters = new URLSearchParams({ ...(treatment && { treatment }), ...(near && { near: written(near), within: String(radiusKm) }) })
  return parameters.size === 0 ? '/clinics' : `/clinics?${parameters.toString()}`
}

export interface Choices {
  /** By name; a town is where its first clinic is. */
  readonly towns: readonly { readonly name: string; readonly at: string }[]
  readonly treatments: readonly string[]
}

/** What there is to choose from. */
export function choicesAmong(clinics: readonly Located[]): Choices {
  const treatments = new Map(clinics.flatMap((clinic) => clinic.treatments).map(({ name }) => [name.toLowerCase(), name]))
  return { towns: townsOf(clinics).sort((a, b) => byName(a.name, b.name)), treatments: [...treatments.values()].sort(byName) }
}

/** A region is named where two towns would have one name without it. */
function townsOf(clinics: readonly Located[]): { readonly name: string; readonly at: string }[] {
  const regions = new Map<string, Set<string>>()
  for (const { address } of clinics) {
    const name = townName(address)
    if (address.region) regions.set(name, (regions.get(name) ?? new Set()).add(address.region))
  }
  const towns = new Map<string, string>()
  for (const { latitude, longitude, address } of clinics) {
    const isOneOfTwo = (regions.get(townName(address))?.size ?? 0) > 1
    const name = isOneOfTwo ? placeName(address) : townName(address)
    if (latitude !== null && longitude !== null && name !== '' && !towns.has(name)) towns.set(name, written({ latitude, longitude }))
  }
  return [...towns].map(([name, at]) => ({ name, at }))
}

const townName = ({ city, country }: Located['address']): string => placeName({ city, country })
const byName = new Intl.Collator('en').compare
