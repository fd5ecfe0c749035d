import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'

export interface PasswordTimes {
  /** Milliseconds in password hashes since this was last asked. */
  readonly taken: () => number
  readonly end: () => void
}

/** Watches how long Node's own pbkdf2 takes, so that the rest of an approval can be told from it without a second way through the product. */
export function passwordTimes(): PasswordTimes {
  const original = crypto.pbkdf2
  let sum = 0
  use((secret, salt, rounds, length, digest, done) => {
    const from = performance.now()
    original(secret, salt, rounds, length, digest, (error, key) => {
      sum += performance.now() - from
      done(error, key)
    })
  })
  return {
    taken() {
      const taken = sum
      sum = 0
      return taken
    },
    end: () => use(original),
  }
}

function use(pbkdf2: typeof crypto.pbkdf2): void {
  crypto.pbkdf2 = pbkdf2
  syncBuiltinESMExports()
}
