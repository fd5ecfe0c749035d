/** How long something has waited, in whole days; without `to`: or longer. */
export interface Age {
  readonly name: string
  readonly from: number
  readonly to: number | null
}

export const AGES: readonly Age[] = [
  { name: '0-2', from: 0, to: 2 },
  { name: '3-7', from: 3, to: 7 },
  { name: '8-14', from: 8, to: 14 },
  { name: '15-', from: 15, to: null },
]

const DAY_MS = 24 * 60 * 60 * 1000

export const daysBetween = (since: string, now: string): number => Math.max(0, Math.floor((Date.parse(now) - Date.parse(since)) / DAY_MS))

/** The instants between which something must have come to have this age: later than `after`, up to `upTo`. */
export const cameIn = ({ from, to }: Age, now: string): { readonly after: string | null; readonly upTo: string } => ({ after: to === null ? null : before(now, to + 1), upTo: before(now, from) })

const before = (now: string, days: number): string => new Date(Date.parse(now) - days * DAY_MS).toISOString()
