import { describe, expect, it, test } from '@jest/globals'
import fc from 'fast-check'
import { isPublicAddress, targetProblem } from '../../../src/domain/webhooks/address'

const PUBLIC = ['8.8.8.8', '93.184.216.34', '172.15.0.1', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '2001:4860:4860::8888', '::ffff:8.8.8.8', '64:ff9b::808:808']
const PRIVATE = [
  '127.0.0.1', '127.255.0.3', '0.0.0.0', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254', '100.64.0.1', '192.0.0.8', '192.0.2.1', '198.18.0.1', '198.19.255.255', '198.51.100.7', '203.0.113.7', '224.0.0.1', '240.0.0.1', '255.255.255.255',
  '::', '::1', '::127.0.0.1', '::ffff:127.0.0.1', '::ffff:10.0.0.1', '::ffff:a9fe:a9fe', '64:ff9b::a00:1', '64:ff9b::7f00:1', '64:ff9b:1::808:808', '2002:7f00:1::', '2002:808:808::', '2001::1', '2001:2::1', '2001:db8::1', '3fff::1', 'fe80::1', 'fec0::1', 'fc00::1', 'fd12:3456::1', 'ff02::1', '100::1', '4000::1', 'nobody', '',
]

describe('an address', () => {
  it.each(PUBLIC)('%s is of the open internet', (address) => expect(isPublicAddress(address)).toBe(true))
  it.each(PRIVATE)('%s is not', (address) => expect(isPublicAddress(address)).toBe(false))

  it('within an IPv6 one is as public as it is by itself', () => {
    fc.assert(fc.property(fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255), fc.nat(255)), (bytes) => {
      const [a = 0, b = 0, c = 0, d = 0] = bytes
      const isPublic = isPublicAddress(bytes.join('.'))
      const low = `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`
      return [`::ffff:${bytes.join('.')}`, `::ffff:${low}`, `64:ff9b::${low}`].every((v6) => isPublicAddress(v6) === isPublic)
    }))
  })
})

describe('a webhook’s address', () => {
  const LOCAL = ['127.0.0.1', '127.1', '0x7f.0.0.1', '0x7f000001', '2130706433', '0177.0.0.1', '017700000001', '127.0.0.1.', '[::1]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[2002:7f00:1::]', '169.254.169.254', '0', 'localhost', 'LOCALHOST.', 'cms.localhost', '①②⑦.0.0.1']
  it.each(LOCAL)('https://%s/hook is refused, and taken where private ones are allowed', (host) => {
    expect(targetProblem(`https://${host}/hook`, false)).toMatch(/private network.*WEBHOOKS_ALLOW_PRIVATE/)
    expect(targetProblem(`http://${host}:8080/hook`, true)).toBeNull()
  })

  it.each<[string, boolean, RegExp | null]>([
    ['https://www.example.org/hooks?a=b', false, null],
    ['https://8.8.8.8/hook', false, null],
    ['http://www.example.org/hook', false, /begin with https/],
    ['http://www.example.org/hook', true, null],
    ['ftp://www.example.org/hook', true, /begin with https/],
    ['file:///etc/passwd', true, /begin with https/],
    ['https://me:pw@www.example.org/', false, /no user and password/],
    ['https://me@www.example.org/', true, /no user and password/],
    ['www.example.org', false, /no address/],
    ['https://', false, /no address/],
    ['', false, /no address/],
  ])('%s, private ones allowed: %s', (url, allowed, problem) => {
    const told = targetProblem(url, allowed)
    if (problem === null) expect(told).toBeNull()
    else expect(told).toMatch(problem)
  })
})

test('whatever is typed gets an answer, never an error', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.webUrl()), fc.boolean(), (text, allowed) => ['string', 'object'].includes(typeof targetProblem(text, allowed))))
})
