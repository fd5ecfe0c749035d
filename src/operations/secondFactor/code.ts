import { Secret, TOTP } from 'otpauth'

/** RFC 6238 as every authenticator app knows it: SHA-1, six digits, a new code each half minute. */
const MANNER = { issuer: 'Probatum', algorithm: 'SHA1', digits: 6, period: 30 }
/** The codes before and after: clocks differ, and typing takes time. */
const WINDOW = 1

/** 160 bits, as RFC 4226, 4 (R6) recommends, in base32. */
export const newSecret = (): string => new Secret({ size: 20 }).base32

/** What an authenticator app reads from a QR code. */
export const uriOf = (secret: string, account: string): string => new TOTP({ ...MANNER, label: account, secret }).toString()

/** The time step whose code this is, of those about now; null: of none. */
export function stepOf(secret: string, code: string, now: string): number | null {
  if (!/^\d{6}$/.test(code)) return null
  const timestamp = Date.parse(now)
  const delta = new TOTP({ ...MANNER, secret }).validate({ token: code, timestamp, window: WINDOW })
  return delta === null ? null : Math.floor(timestamp / (MANNER.period * 1000)) + delta
}

/** As people type it: with spaces, hyphens, or small letters. */
export const tidyCode = (code: string): string => code.replace(/[\s-]/g, '').toUpperCase()
