import { startDelivery } from '../delivery/server/process'
import { readEnvironment } from '../environment'

/** Delivers until it is told to end; ends with a sentence where it can't begin. */
export async function deliver(): Promise<void> {
  const log = (level: 'info' | 'error', fields: object): void => void process.stdout.write(`${JSON.stringify({ level, time: new Date().toISOString(), ...fields })}\n`)
  try {
    const running = await startDelivery(readEnvironment(), { error: ({ error, requestId }, message) => log('error', { message, requestId, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }) })
    log('info', { message: `Delivering at port ${running.port}: /graphql` })
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void running.close().then(() => process.exit(0)))
  } catch (error) {
    process.stderr.write(`Delivery can't start. ${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
}
