import { spawn } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { say } from './print'

export interface RunningApp {
  /** Settles when the app has ended by itself or by Ctrl-C. */
  readonly ended: Promise<void>
  readonly stop: () => Promise<void>
}

const STARTS_WITHIN_MS = 180_000

/** Starts the app as `npm run dev` would, on the demo's own database, and waits until it answers. */
export async function startApp(env: Readonly<Record<string, string | undefined>>, port: string, publicUrl: string): Promise<RunningApp> {
  if (await answers(publicUrl)) throw new Error(`Something else answers on ${publicUrl}. Stop it, or choose another port: PORT=3001 npm run demo`)
  const output: string[] = []
  const app = spawn(process.execPath, ['bin/serve.js', '--dev'], {
    env: { ...env, PORT: port, NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const stream of [app.stdout, app.stderr]) stream.on('data', (chunk: Buffer) => output.push(chunk.toString()))
  const ended = new Promise<void>((resolve) => app.once('exit', () => resolve()))
  let running = true
  void ended.then(() => (running = false))
  const stop = async () => {
    app.kill('SIGTERM')
    await Promise.race([ended, pause(5_000).then(() => app.kill('SIGKILL'))])
  }
  // Ctrl-C reaches the app as well: this process waits for it and ends after it.
  process.once('SIGINT', () => void stop())
  process.once('SIGTERM', () => void stop())

  for (const until = Date.now() + STARTS_WITHIN_MS; running && Date.now() < until; await pause(500)) {
    if (await answers(`${publicUrl}/graphql?query=%7B__typename%7D`)) return { ended, stop }
  }
  await stop()
  say(output.join(''))
  throw new Error('The app did not start: what it said stands above.')
}

const answers = (url: string): Promise<boolean> => fetch(url, { signal: AbortSignal.timeout(STARTS_WITHIN_MS) }).then(() => true, () => false)
