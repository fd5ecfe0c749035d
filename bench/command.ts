import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

export interface Ended {
  /** Of the whole process, from its start to its end. */
  readonly ms: number
  /** The most memory that it held. */
  readonly megabytes: number
  readonly out: string
}

/** Told by the process itself at its end: kilobytes. Linux counts what its parent held into `maxRSS`, and in /proc tells its own. */
const TELLS_MEMORY = `data:text/javascript,${encodeURIComponent('import{existsSync,readFileSync}from"node:fs";const own=()=>existsSync("/proc/self/status")?/VmHWM:\\s*(\\d+)/.exec(readFileSync("/proc/self/status","utf8"))?.[1]:undefined;process.on("exit",()=>process.stderr.write(`\\nmaxRSS ${own()??process.resourceUsage().maxRSS}\\n`))')}`

/** Runs `probatum` as a user does, with its data in `folder`. Exit code 1 is an answer: blocking findings. Throws on any other failure. */
export function probatum(folder: string, ...line: readonly string[]): Ended {
  // Empty and not absent: what stands in .env is somebody's own database.
  const env = { ...process.env, DATABASE_URL: '', MONGODB_FLAVOUR: '', DATA_DIR: folder, PAYLOAD_SECRET: 'a secret for measuring, and for nothing else', NODE_OPTIONS: '' }
  const from = performance.now()
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', TELLS_MEMORY, 'bin/probatum.js', ...line], { encoding: 'utf8', env, maxBuffer: 2 ** 30 })
  const ms = performance.now() - from
  const told = /maxRSS (\d+)\n$/.exec(stderr)?.[1]
  if ((status !== 0 && status !== 1) || told === undefined) throw new Error(`probatum ${line[0] ?? ''} ended with ${status ?? 'a signal'}: ${stderr}`)
  return { ms, megabytes: Number(told) / 1024, out: stdout }
}

export async function inFolder<T>(work: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'probatum-bench-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
