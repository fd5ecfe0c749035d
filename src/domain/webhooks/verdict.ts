import type { Outcome } from './courier'

/** What becomes of a message after a try. `gone`: its receiver wants no more of any. */
export type Verdict =
  | { readonly state: 'sent' }
  | { readonly state: 'waiting'; readonly waitMs: number; /** How long the receiver has asked to be left alone altogether. */ readonly restMs: number }
  | { readonly state: 'failed'; readonly gone: boolean }

const [SECOND, MINUTE, HOUR] = [1000, 60_000, 3_600_000]
/** After each failed try, as Standard Webhooks recommends; after the last of them nobody tries again. */
export const WAITS_MS: readonly number[] = [5 * SECOND, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 14 * HOUR, 20 * HOUR, 24 * HOUR]
/** Receivers that were down together are not all asked again at the same moment. */
const JITTER = 0.2
const LONGEST_REST_MS = 24 * HOUR

/** `tries`: how many came before this one. `random`: from 0 up to 1. */
export function verdictOn(outcome: Outcome, tries: number, now: string, random: number): Verdict {
  const status = outcome.outcome === 'answered' ? outcome.status : 0
  if (status >= 200 && status < 300) return { state: 'sent' }
  const wait = WAITS_MS[tries]
  if (status === 410 || wait === undefined) return { state: 'failed', gone: status === 410 }
  const restMs = outcome.outcome === 'answered' && (status === 429 || status === 503) ? restOf(outcome.retryAfter, now) : 0
  return { state: 'waiting', waitMs: Math.max(Math.round(wait * (1 + JITTER * random)), restMs), restMs }
}

/** RFC 9110, 10.2.3: seconds, or a date. A day at the most. */
function restOf(retryAfter: string | null, now: string): number {
  const ms = retryAfter === null ? 0 : /^\s*\d+\s*$/.test(retryAfter) ? Number(retryAfter) * SECOND : Date.parse(retryAfter) - Date.parse(now)
  return Number.isNaN(ms) ? 0 : Math.min(Math.max(0, ms), LONGEST_REST_MS)
}

const MOST_CHARACTERS = 200
/** A part of a header’s value that could be a key. */
const SHORTEST_SECRET = 4

/** What went wrong, in a line, with nothing of what must stay secret; null: nothing. Receivers may say back what they were sent, or the part of it that they looked at. */
export function problemOf(outcome: Outcome, secrets: readonly string[]): string | null {
  if (outcome.outcome === 'unreached') return outcome.why
  const { status, text } = outcome
  if (status >= 200 && status < 300) return null
  const parts = secrets.flatMap((secret) => [secret, ...secret.split(/[\s:=,;]+/).filter((part) => part.length >= SHORTEST_SECRET)]).sort((a, b) => b.length - a.length)
  const said = parts.reduce((rest, secret) => rest.replaceAll(secret, '…'), text).replace(/[\s\p{C}]+/gu, ' ').trim()
  const why = status >= 300 && status < 400 ? ', and redirects are not followed: give the address that it leads to' : status === 410 ? ': it wants no more messages' : ''
  return [`Answered ${status}${why}.`, said.slice(0, MOST_CHARACTERS)].filter((part) => part !== '').join(' ')
}
