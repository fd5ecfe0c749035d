import type { Circle, NearPosition } from './store'

/** WGS 84 degrees. */
export interface Point {
  readonly latitude: number
  readonly longitude: number
}

/** IUGG mean radius. */
const EARTH_KM = 6371.0088

/** Great-circle distance by the haversine formula: within 0.6 % of the ellipsoid's. */
export function distanceKm(from: Point, to: Point): number {
  const [a, b] = [radians(from.latitude), radians(to.latitude)]
  const half = (difference: number) => Math.sin(difference / 2) ** 2
  const chord = half(b - a) + Math.cos(a) * Math.cos(b) * half(radians(to.longitude - from.longitude))
  return 2 * EARTH_KM * Math.asin(Math.sqrt(Math.min(1, chord)))
}

interface Box {
  readonly south: number
  readonly north: number
  /** null: every one, at a pole or across the 180th meridian. */
  readonly longitudes: readonly [west: number, east: number] | null
}

/** The latitudes and longitudes outside which nothing can lie in the circle. */
export function boxAround({ centre, radiusKm }: Circle): Box {
  const angle = radiusKm / EARTH_KM
  // A little more than needed: rounding must not push out a place on the edge.
  const slack = 1e-6
  const [south, north] = [centre.latitude - degrees(angle) - slack, centre.latitude + degrees(angle) + slack]
  if (south <= -90 || north >= 90) return { south, north, longitudes: null }
  const reach = degrees(Math.asin(Math.min(1, Math.sin(angle) / Math.cos(radians(centre.latitude))))) + slack
  const [west, east] = [centre.longitude - reach, centre.longitude + reach]
  return { south, north, longitudes: west < -180 || east > 180 ? null : [west, east] }
}

type Located = Point & { readonly subject: string }

/** What lies in the circle and after a position, nearest first; the subject decides between equals. */
export function nearest<Place extends Located>(places: readonly Place[], { centre, radiusKm }: Circle, after: NearPosition | null): { place: Place; km: number }[] {
  return places
    .map((place) => ({ place, km: distanceKm(centre, place) }))
    .filter(({ place, km }) => km <= radiusKm && (after === null || byDistance(nearPosition({ place, km }), after) > 0))
    .sort((a, b) => byDistance(nearPosition(a), nearPosition(b)))
}

export const nearPosition = ({ place, km }: { readonly place: Located; readonly km: number }): NearPosition => [km, place.subject]

const byDistance = ([kmA, a]: NearPosition, [kmB, b]: NearPosition): number => kmA - kmB || (a < b ? -1 : a > b ? 1 : 0)
const radians = (angle: number): number => (angle * Math.PI) / 180
const degrees = (angle: number): number => (angle * 180) / Math.PI
