import { once } from 'node:events'
import { existsSync, renameSync } from 'node:fs'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import type { Database } from '../../../src/environment'

export interface Cuttable {
  readonly database: Database
  /** From now on nobody gets at it by this way. */
  readonly cut: () => void
  readonly mend: () => void
  readonly close: () => void
}

/** A way to a database that can be cut, while its own address stays open: of SQLite's file by moving it, of MongoDB's server by a connection in between. */
export async function cuttable(database: Database): Promise<Cuttable> {
  return database.type === 'sqlite' ? cuttableFile(database) : cuttableServer(database)
}

function cuttableFile(database: Extract<Database, { type: 'sqlite' }>): Cuttable {
  const file = database.url.replace('file:', '')
  const move = (from: string, to: string): void => {
    for (const end of ['', '-wal', '-shm']) if (existsSync(from + end)) renameSync(from + end, to + end)
  }
  return { database, cut: () => move(file, `${file}.away`), mend: () => move(`${file}.away`, file), close: () => undefined }
}

async function cuttableServer(database: Extract<Database, { type: 'mongodb' }>): Promise<Cuttable> {
  const { hostname, port } = new URL(database.url)
  const sockets = new Set<Socket>()
  let whole = true
  const between = createServer((near) => {
    if (!whole) return void near.destroy()
    const far = connect(Number(port), hostname)
    for (const [socket, other] of [[near, far], [far, near]] as const) {
      sockets.add(socket)
      socket.pipe(other)
      socket.on('error', () => other.destroy()).on('close', () => {
        sockets.delete(socket)
        other.destroy()
      })
    }
  }).listen(0, '127.0.0.1')
  await once(between, 'listening')
  const address = new URL(database.url)
  address.host = `127.0.0.1:${(between.address() as AddressInfo).port}`
  const cut = (): void => {
    whole = false
    for (const socket of sockets) socket.destroy()
  }
  return {
    database: { ...database, url: address.href },
    cut,
    mend: () => void (whole = true),
    close: () => {
      cut()
      between.close()
    },
  }
}
