import { EventEmitter, on } from 'node:events'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { unreadable, type Unreadable } from '../../documents/unreadable'
import type { SourceDocument } from '../../domain/documents/document'
import { root } from '../../root'

export interface Read {
  readonly file: string
  readonly document: SourceDocument | Unreadable
}

/** How many documents wait in memory. */
const AHEAD = 4

/**
 * Reads documents in a thread of their own, in their order, while the caller saves the ones before.
 * A document that brings the thread down is unreadable; those behind it are read by the next thread.
 */
export async function* readAhead(files: readonly string[], script = path.join(root, 'bin/reader.js')): AsyncGenerator<Read> {
  let reader = readerOf(script)
  let asked = 0
  try {
    for (const [index, file] of files.entries()) {
      for (; asked < Math.min(files.length, index + AHEAD); asked++) reader.ask(files[asked])
      const document = await reader.answer().catch((error: unknown) => died(error))
      if ('died' in document) {
        reader = readerOf(script)
        asked = index + 1
      }
      yield { file, document }
    }
  } finally {
    await reader.end()
  }
}

function readerOf(script: string) {
  const worker = new Worker(script)
  // What brought the thread down may be told before what it had answered until then: all of that is here once it has ended.
  const told = new EventEmitter()
  let failure = new Error('its thread ended')
  worker.on('message', (answer) => told.emit('answer', answer))
  worker.on('error', (error: Error) => (failure = error))
  worker.on('exit', () => told.emit('end'))
  const answers = on(told, 'answer', { close: ['end'] })
  return {
    ask: (file: string | undefined) => worker.postMessage(file),
    answer: async () => {
      const { value, done } = (await answers.next()) as { readonly value: readonly [SourceDocument | Unreadable]; readonly done: boolean }
      if (done) throw failure
      return value[0]
    },
    end: () => worker.terminate(),
  }
}

const died = (error: unknown) => ({
  died: true,
  ...unreadable(`Reading it failed (${error instanceof Error ? error.message : String(error)}).`, 'It may be damaged or far too large. Save it anew as .docx, Markdown or text.'),
})
