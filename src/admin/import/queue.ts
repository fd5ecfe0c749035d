import type { ImportReport } from '../../operations/import/report'
import { request } from '../request'
import { keepTold, toldBefore } from './told'

/** What became of one file so far. */
export type Import = { readonly key: string; readonly file: string } & ({ readonly state: 'reading' } | { readonly state: 'interrupted' } | { readonly state: 'done'; readonly report: ImportReport } | { readonly state: 'failed'; readonly problem: string; readonly status: number })

/** Of this tab, and not of one page: the list may be left for an article while the next document is read. */
let imports: readonly Import[] | null = null
let before: Promise<void> = Promise.resolve()
const listeners = new Set<() => void>()
const storage = (): Storage => sessionStorage

export const importsNow = (): readonly Import[] => (imports ??= toldBefore(storage))

export function onImports(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Imports files one after the other, in the order in which they were dropped. */
export function importFiles(address: string, files: Iterable<File>): void {
  for (const file of files) {
    const key = crypto.randomUUID()
    change((known) => [...known, { key, file: file.name, state: 'reading' }])
    before = before.then(async () => {
      const body = new FormData()
      body.append('file', file)
      const answer = await request<ImportReport>(address, { method: 'POST', body })
      const outcome = 'ok' in answer ? ({ state: 'done', report: answer.ok } as const) : ({ state: 'failed', problem: answer.refused, status: answer.status } as const)
      change((known) => known.map((entry) => (entry.key === key ? { key, file: file.name, ...outcome } : entry)))
    })
  }
}

export const dismiss = (key: string): void => change((known) => known.filter((entry) => entry.key !== key))

function change(to: (known: readonly Import[]) => readonly Import[]): void {
  imports = to(importsNow())
  keepTold(storage, imports)
  for (const listener of listeners) listener()
}
