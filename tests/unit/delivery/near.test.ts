import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { boxAround, distanceKm, nearest } from '../../../src/delivery/near'

const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true })
const point = fc.record({ latitude: degrees(90), longitude: degrees(180) })

describe('distance', () => {
  it.each([
    ['a degree of latitude', { latitude: 0, longitude: 0 }, { latitude: 1, longitude: 0 }, 111.195],
    ['a degree of longitude at 60° north', { latitude: 60, longitude: 0 }, { latitude: 60, longitude: 1 }, 55.597],
    ['across the 180th meridian', { latitude: 0, longitude: 179.5 }, { latitude: 0, longitude: -179.5 }, 111.195],
    ['from pole to pole', { latitude: 90, longitude: 0 }, { latitude: -90, longitude: 77 }, 20015.115],
  ])('is right over %s', (_what, from, to, km) => {
    expect(distanceKm(from, to)).toBeCloseTo(km, 2)
  })

  it('is the same there and back, and nothing to where one is', () => {
    fc.assert(fc.property(point, point, (a, b) => Math.abs(distanceKm(a, b) - distanceKm(b, a)) < 1e-6 && distanceKm(a, a) === 0))
  })

  it('never reaches out of the box that the database searches', () => {
    const nearby = fc.tuple(point, degrees(5), degrees(180), fc.double({ min: 0.001, max: 500, noNaN: true }))
    fc.assert(
      fc.property(nearby, ([centre, north, east, radiusKm]) => {
        const place = { latitude: Math.max(-90, Math.min(90, centre.latitude + north)), longitude: ((centre.longitude + east + 540) % 360) - 180 }
        const { south, north: top, longitudes } = boxAround({ centre, radiusKm })
        const inside = place.latitude >= south && place.latitude <= top && (longitudes === null || (place.longitude >= longitudes[0] && place.longitude <= longitudes[1]))
        return inside || distanceKm(centre, place) > radiusKm
      }),
      { numRuns: 5000 },
    )
  })

  it('sorts so that pages joined are the whole', () => {
    const places = fc.uniqueArray(fc.record({ subject: fc.stringMatching(/^[a-z]{1,3}$/), latitude: fc.constantFrom(1, 2, 3), longitude: fc.constantFrom(1, 2) }), { selector: ({ subject }) => subject })
    fc.assert(
      fc.property(places, fc.nat(), (all, cut) => {
        const circle = { centre: { latitude: 2, longitude: 1 }, radiusKm: 150 }
        const whole = nearest(all, circle, null)
        const last = whole[cut % (whole.length || 1)]
        const rest = last === undefined ? [] : nearest(all, circle, [last.km, last.place.subject])
        expect(rest).toEqual(whole.slice((cut % (whole.length || 1)) + 1))
      }),
    )
  })
})
