import { createStore, del, entries, set, type UseStore } from 'idb-keyval'

/** What somebody typed into a form and did not save. */
export interface Kept {
  readonly key: string
  readonly data: Readonly<Record<string, unknown>>
  /** The save that it was typed on top of; 0: a new document. */
  readonly revision: number
  /** ISO instant of the last key stroke that is in it. */
  readonly at: string
}

/** Nobody comes back for what is older, and a shared browser shouldn't hold it for ever. */
const DAYS = 30

let opened: UseStore | undefined
const store = (): UseStore => (opened ??= createStore('probatum', 'unsaved'))

/** Of one user and one document: nobody else who uses this browser is shown it. Each visit adds a name of its own, so that two tabs keep apart. */
export const folderOf = (user: string, collection: string, id: string | null): string => `${user}/${collection}/${id ?? 'new'}/`

export const keep = (kept: Kept): Promise<void> => set(kept.key, kept, store())
export const forget = (key: string): Promise<void> => del(key, store())

/** What stands in a folder, newest first; what is too old is gone with this. */
export async function keptIn(folder: string, now: number): Promise<Kept[]> {
  const all = await entries<string, Kept>(store())
  const old = all.filter(([, { at }]) => now - Date.parse(at) > DAYS * 86_400_000).map(([key]) => key)
  for (const key of old) await forget(key)
  return all.filter(([key]) => key.startsWith(folder) && !old.includes(key)).map(([, kept]) => kept).sort((a, b) => b.at.localeCompare(a.at))
}
