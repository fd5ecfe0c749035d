/** Starts a server and stops it when the process is told to end; ends the process with a sentence where it can't start. `start` gives what stops it. */
export async function untilTold(name: string, start: () => Promise<() => Promise<void>>): Promise<void> {
  try {
    const stop = await start()
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop().then(() => process.exit(0)))
  } catch (error) {
    process.stderr.write(`${name} can't start. ${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
  }
}
