'use client'
import type { CheckedCopy } from '../../operations/checkCopy'
import type { Answer } from '../request'
import type { AskedEditor, CheckStore } from './checkStore'

/** How long nothing must have been typed, in ms, before the text is checked. */
export const PAUSE = 400
/** After how long a server that could not be reached is asked again. */
export const AGAIN = 10_000

export interface Question {
  readonly document: Readonly<Record<string, unknown>>
  readonly asked: ReadonlyMap<string, AskedEditor>
}

export interface Checker {
  /** Checks at the next pause, if anything is different then. */
  readonly touch: () => void
  /** Checks at the next pause in any case: the library has changed. */
  readonly again: () => void
  readonly stop: () => void
}

/** Keeps a store's check current: one question at a time, always about the newest text, and the last answer stays until there is a better one. */
export function checker(store: CheckStore, read: () => Question | null, ask: (document: Question['document'], signal: AbortSignal) => Promise<Answer<CheckedCopy>>): Checker {
  let timer: ReturnType<typeof setTimeout> | undefined
  let inFlight: AbortController | undefined
  let answered = ''

  const wait = (ms: number): void => {
    clearTimeout(timer)
    timer = setTimeout(() => void check(), ms)
  }

  async function check(): Promise<void> {
    const question = read()
    if (question === null) return
    inFlight?.abort()
    const text = JSON.stringify(question.document)
    if (text === answered) return store.set({ standing: 'current', refused: '', asked: question.asked })
    const own = (inFlight = new AbortController())
    store.set({ standing: 'checking' })
    const answer = await ask(question.document, own.signal)
    if (own.signal.aborted) return
    if ('ok' in answer) {
      answered = text
      return store.set({ standing: 'current', checked: answer.ok, refused: '', asked: question.asked })
    }
    store.set({ standing: STANDINGS[answer.status] ?? 'refused', refused: answer.refused })
    if (answer.status === 0) wait(AGAIN)
  }

  return {
    touch: () => wait(PAUSE),
    again: () => {
      answered = ''
      wait(PAUSE)
    },
    stop: () => {
      clearTimeout(timer)
      inFlight?.abort()
    },
  }
}

const STANDINGS: Readonly<Record<number, 'unreachable' | 'signedOut'>> = { 0: 'unreachable', 401: 'signedOut' }
