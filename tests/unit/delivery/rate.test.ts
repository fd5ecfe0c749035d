import { expect, it } from '@jest/globals'
import type { RateOptions } from '../../../src/delivery/server/rate'
import { over } from '../../support/over'
import { aDelivery, PUBLIC_URL } from './builders'

/** Asks so many times from an address, perhaps by way of proxies, and gives the statuses. */
function asking(rate: RateOptions | null) {
  const { listen } = aDelivery({ rate })
  return async (times: number, address: string, forwarded?: string) => {
    const handle = over(listen, address)
    const statuses: number[] = []
    for (let time = 0; time < times; time++) statuses.push((await handle(new Request(`${PUBLIC_URL}/graphql?query={__typename}`, { headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded } }))).status)
    return statuses
  }
}

it('a client may ask so often a minute, and is told when it may again; others are not held up', async () => {
  const ask = asking({ perMinute: 3, trustedProxies: [] })
  expect(await ask(5, '203.0.113.7')).toEqual([200, 200, 200, 429, 429])
  expect(await ask(1, '203.0.113.8')).toEqual([200])
  const { listen } = aDelivery({ rate: { perMinute: 1, trustedProxies: [] } })
  const handle = over(listen, '203.0.113.9')
  await handle(new Request(`${PUBLIC_URL}/graphql?query={__typename}`))
  const refused = await handle(new Request(`${PUBLIC_URL}/graphql?query={__typename}`))
  const seconds = Number(refused.headers.get('retry-after'))
  expect(seconds).toBeGreaterThan(50)
  expect(await refused.json()).toEqual({ errors: [{ message: `Too many requests from your address. Ask again in ${seconds} seconds.` }] })
})

it('addresses of one household count as one client', async () => {
  const ask = asking({ perMinute: 2, trustedProxies: [] })
  expect([...(await ask(1, '2001:db8:1:2::1')), ...(await ask(1, '2001:db8:1:2:ffff::2')), ...(await ask(1, '2001:db8:1:2::3')), ...(await ask(1, '2001:db8:1:3::1'))]).toEqual([200, 200, 429, 200])
  expect([...(await ask(2, '203.0.113.7')), ...(await ask(1, '::ffff:203.0.113.7'))]).toEqual([200, 200, 429])
})

it('whose word on the client’s address is believed is a proxy of ours: nobody else can be somebody else', async () => {
  const ask = asking({ perMinute: 1, trustedProxies: ['10.0.0.0/8'] })
  expect([...(await ask(1, '10.1.2.3', '203.0.113.7')), ...(await ask(1, '10.1.2.3', '203.0.113.8')), ...(await ask(1, '10.1.2.3', '203.0.113.7'))]).toEqual([200, 200, 429])
  expect([...(await ask(1, '10.1.2.3', '198.51.100.1, 203.0.113.9')), ...(await ask(1, '10.1.2.3', '198.51.100.2, 203.0.113.9'))]).toEqual([200, 429])
  expect([...(await ask(1, '203.0.113.50', '198.51.100.3')), ...(await ask(1, '203.0.113.50', '198.51.100.4'))]).toEqual([200, 429])
})

it('this machine asks for all readers of its site, and without a limit nobody is counted', async () => {
  const ask = asking({ perMinute: 1, trustedProxies: [] })
  expect([...(await ask(3, '127.0.0.1')), ...(await ask(2, '::1'))]).toEqual([200, 200, 200, 200, 200])
  expect(await asking(null)(4, '203.0.113.7')).toEqual([200, 200, 200, 200])
})
