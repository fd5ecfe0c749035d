import { once } from 'node:events'
import { createServer, type AddressInfo, type Socket } from 'node:net'

/** What the server answers at a step, in place of the usual; 'hangs up' ends the connection without a word. */
export type Manners = Partial<Record<'greeting' | 'MAIL' | 'RCPT' | 'DATA' | 'end of message', string>>

export interface MailServer {
  /** smtp://… */
  readonly url: string
  /** Whole messages that were given, accepted or not, as they came. */
  readonly given: readonly string[]
  readonly close: () => Promise<void>
}

const USUAL: Required<Manners> = { greeting: '220 here', MAIL: '250 ok', RCPT: '250 ok', DATA: '354 go on', 'end of message': '250 taken' }

/** As much of an SMTP server as one client needs (RFC 5321), without TLS. `onMessage` runs when a message is whole and not answered yet. */
export async function aMailServer(manners: Manners = {}, onMessage: () => Promise<void> | void = () => {}, port = 0): Promise<MailServer> {
  const given: string[] = []
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket)).on('error', () => {})
    const answer = (step: keyof Manners) => {
      const said = manners[step] ?? USUAL[step]
      if (said === 'hangs up') socket.destroy()
      else socket.write(`${said}\r\n`)
    }
    let received = ''
    let inMessage = false
    const read = async (): Promise<void> => {
      const end = inMessage ? received.indexOf('\r\n.\r\n') : received.indexOf('\r\n')
      if (end < 0) return
      const part = received.slice(0, end)
      received = received.slice(end + (inMessage ? 5 : 2))
      if (inMessage) {
        inMessage = false
        given.push(part)
        await onMessage()
        answer('end of message')
      } else {
        const verb = part.slice(0, 4).toUpperCase()
        if (verb === 'QUIT') return void socket.end('221 bye\r\n')
        if (verb === 'MAIL' || verb === 'RCPT' || verb === 'DATA') answer(verb)
        else socket.write(verb === 'STAR' ? '502 no\r\n' : '250 here\r\n')
        inMessage = verb === 'DATA' && (manners.DATA ?? USUAL.DATA).startsWith('354')
      }
      await read()
    }
    socket.on('data', (chunk) => {
      received += chunk.toString()
      void read()
    })
    answer('greeting')
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    given,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}
