import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach } from '@jest/globals'
import type { LookUp, Registries } from '../../../src/domain/references/registered'
import type { RegistryAddresses } from '../../../src/environment'
import { registries, type Manners } from '../../../src/registries/registries'

export type Play = (response: ServerResponse, request: IncomingMessage) => void

/** A server on this machine that plays a registry: each request gets the next play, the last one again and again. */
export function aService() {
  const asked: IncomingMessage[] = []
  let plays: readonly Play[] = []
  let played = 0
  const server = createServer((request, response) => {
    asked.push(request)
    plays[Math.min(played++, plays.length - 1)]?.(response, request)
  })
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
  beforeEach(() => {
    asked.length = 0
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  const url = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  return {
    asked,
    url,
    plays(...next: readonly Play[]) {
      plays = next
      played = 0
    },
    client(settings: Partial<RegistryAddresses> = {}, manners: Partial<Manners> = {}) {
      const client = registries({ contact: 'desk@example.org', crossrefUrl: url(), pubmedUrl: url(), pubmedApiKey: null, ...settings }, { ...QUICK, ...manners })
      return { ...client, byDoi: one(client.byDois), byPmid: one(client.byPmids) }
    },
  }
}

/** A look-up of one number: a batch like any other. */
const one = (look: Registries['byDois']) => async (number: string): Promise<LookUp | undefined> => (await look([number])).get(number)

/** Nothing waits long in a test. */
export const QUICK: Manners = { perSecond: { crossref: 100_000, crossrefLists: 100_000, pubmed: 100_000 }, timeOutMs: { one: 2000, many: 2000 }, patience: { tries: 3, inAllMs: 10_000, firstWaitMs: 1, longestWaitMs: 40 }, rememberMs: { answers: 0, failures: 0 } }

export const json = (message: object): Play => says(200, JSON.stringify({ status: 'ok', 'message-type': 'work', 'message-version': '1.0.0', message }), { 'content-type': 'application/json' })

export const xml = (...entries: readonly string[]): Play => says(200, `<?xml version="1.0" ?>\n<!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD PubMedArticle, 1st January 2026//EN" "pubmed.dtd">\n<PubmedArticleSet>${entries.join('')}</PubmedArticleSet>`, { 'content-type': 'text/xml; charset=UTF-8' })

export const says =
  (status: number, body: string, headers: Readonly<Record<string, string>> = {}): Play =>
  (response) =>
    void response.writeHead(status, headers).end(body)

export const breaksOff: Play = (response) => void response.socket?.destroy()

export const saysNothing: Play = () => {}
