import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from './freePort'

/** A server as a process of its own, whose share of the processor can be told from that of who asks. */
export interface Running {
  readonly url: string
  /** From its start to its first answer. */
  readonly startedInMs: number
  /** Microseconds of processor that it has used. */
  readonly cpu: () => number
  /** Megabytes that it holds. */
  readonly memory: () => number
  readonly stop: () => Promise<void>
}

const STARTS_WITHIN_MS = 120_000

/** Starts a script of this repository at a free port, and waits until the path is answered with 200. */
export async function running(script: readonly string[], env: Readonly<Record<string, string>>, path: string): Promise<Running> {
  const port = await freePort()
  const began = performance.now()
  const child = spawn(process.execPath, script, { env: { ...process.env, NODE_ENV: 'production', PORT: String(port), ...env }, stdio: ['ignore', 'ignore', 'inherit'] })
  const ended = once(child, 'exit')
  const url = `http://127.0.0.1:${port}`
  while (!(await answers(url + path))) {
    if (child.exitCode !== null || performance.now() - began > STARTS_WITHIN_MS) throw new Error(`${script.join(' ')} did not start.`)
    await pause(10)
  }
  const told = (file: string): string => readFileSync(`/proc/${child.pid}/${file}`, 'utf8')
  return {
    url,
    startedInMs: performance.now() - began,
    cpu: () => {
      // The name of the program may hold spaces and stands in brackets (proc(5)).
      const [user, system] = told('stat').replace(/^.*\) /s, '').split(' ').slice(11, 13)
      return (Number(user) + Number(system)) * (1_000_000 / TICKS)
    },
    memory: () => Number(/VmRSS:\s+(\d+)/.exec(told('status'))?.[1]) / 1024,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}

/** Of Linux, a second (sysconf _SC_CLK_TCK): it is 100 on all of today's. */
const TICKS = 100

const answers = (url: string): Promise<boolean> => fetch(url).then((response) => response.ok, () => false)
