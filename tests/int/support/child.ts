import { fork, type ChildProcess } from 'node:child_process'
import path from 'node:path'

/** Starts a TypeScript file (by its path from the project's root) as a process that can be killed. Passwords are hashed in it as they are in tests. */
export const startChild = (file: string, ...args: readonly string[]): ChildProcess => fork(path.join(import.meta.dirname, 'run.js'), [file, ...args], { execArgv: ['--require', path.join(import.meta.dirname, '../../support/fewer-rounds.cjs')] })
