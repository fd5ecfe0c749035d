import type { Config } from 'payload'

type AfterError = NonNullable<NonNullable<Config['hooks']>['afterError']>[number]

/**
 * Tells what goes with a refusal: its code, its details, the fields that it is about. Next bundles Payload more than once into the built app, and Payload
 * asks of an error whether it is one of its own copy's: it would answer one of another copy by its message alone.
 */
export const tellData: AfterError = ({ error, result }) => {
  const { data, isPublic, message, name } = error as Partial<Refusing>
  if (isPublic !== true || typeof data !== 'object' || data === null) return
  return { response: { ...result, errors: [{ name, data, message }] } as never }
}

interface Refusing {
  readonly name: string
  readonly message: string
  readonly data: object | null
  readonly isPublic: boolean
}
