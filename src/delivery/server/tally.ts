import { Histogram } from 'prom-client'

/** `miss`: it was made for this request. `refused`: before anything was read. `failed`: by our fault, or the database’s. `file`: at /media and /references. */
export type Outcome = 'hit' | 'not-modified' | 'miss' | 'refused' | 'failed' | 'file'

export interface Count {
  readonly outcome: Outcome
  /** Its class: 2xx. */
  readonly status: string
  readonly count: number
}

/** What this process has answered. Counted in plain numbers: what is asked most must cost nothing. */
export interface Tally {
  /** Given at once from what is held, or known to be what the client has. */
  readonly gave: (status: number) => void
  /** Everything else, with how long it took. */
  readonly answered: (outcome: Outcome, status: number, seconds: number) => void
  readonly counts: () => readonly Count[]
  /** Of `answered`. */
  readonly seconds: Histogram
}

export function tally(): Tally {
  let [hits, notModified] = [0, 0]
  const others = new Map<string, { readonly outcome: Outcome; readonly status: string; count: number }>()
  const seconds = new Histogram({ name: 'probatum_delivery_seconds', help: 'How long those requests took that were not answered at once from what is held.', buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 2.5], registers: [] })
  return {
    gave: (status) => void (status === 304 ? notModified++ : hits++),
    answered: (outcome, code, took) => {
      const status = `${Math.floor(code / 100)}xx`
      const counted = others.get(`${outcome} ${status}`) ?? { outcome, status, count: 0 }
      counted.count++
      others.set(`${outcome} ${status}`, counted)
      seconds.observe(took)
    },
    counts: () => [{ outcome: 'hit', status: '2xx', count: hits }, { outcome: 'not-modified', status: '3xx', count: notModified }, ...others.values()],
    seconds,
  }
}
