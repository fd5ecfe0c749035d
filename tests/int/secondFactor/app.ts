import { TOTP } from 'otpauth'
import type { Started } from '../../../src/operations/secondFactor/enrol'
import type { User } from '../../../src/payload-types'
import { PASSWORD } from '../support/builders'
import type { rest } from '../support/requests'

export interface App {
  /** What it shows at a moment. */
  readonly codeAt: (moment: Date) => string
  readonly secret: string
  readonly recoveryCodes: readonly string[]
}

/** An authenticator app that a user has just set up, with the code of `now`. */
export async function anApp(api: ReturnType<typeof rest>, user: User, now: Date): Promise<App> {
  const { body } = await api.post<Started>('/users/me/second-factor/start', user, { password: PASSWORD })
  const codeAt = (moment: Date) => new TOTP({ secret: body.secret }).generate({ timestamp: moment.getTime() })
  const confirmed = await api.post<{ recoveryCodes: readonly string[] }>('/users/me/second-factor/confirm', user, { code: codeAt(now) })
  return { codeAt, secret: body.secret, recoveryCodes: confirmed.body.recoveryCodes }
}

/** Another code than this. */
export const notThe = (code: string): string => `${(Number(code) + 1) % 1_000_000}`.padStart(6, '0')
