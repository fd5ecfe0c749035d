import { expect, test } from '@jest/globals'
import { APIError } from 'payload'
import { Declined } from '../../../src/database/declined'
import { tellData } from '../../../src/hooks/errors'

/** As Payload hands an error over that comes of another copy of it: with its message alone. */
const told = (error: Error) => tellData({ error, context: {}, req: {} as never, result: { errors: [{ message: error.message }] } })

test('a refusal is told with its code and details, whichever copy of Payload asks', async () => {
  const refusal = new Declined('Somebody else has this.', 409, { code: 'taken', details: ['since yesterday'] })
  expect(await told(Object.setPrototypeOf({ ...refusal, message: refusal.message }, Error.prototype) as Error)).toEqual({ response: { errors: [{ name: 'Declined', message: 'Somebody else has this.', data: { code: 'taken', details: ['since yesterday'] } }] } })
})

test.each([new Error('The disk is full.'), new APIError('Secret.', 500, { path: '/srv' }, false), new APIError('Not found.', 404)])('of what is not for the public, or has nothing with it, no more is told: %s', async (error) => {
  expect(await told(error)).toBeUndefined()
})
