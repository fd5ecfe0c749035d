import type { OpenStore } from './openStore'
import { Replaced, type PublicationStore } from './store'

/** A store that is opened when it is first asked, and asked for again where that failed or another was put in its place: a database may come later than who reads it. */
export function reopening(open: () => Promise<OpenStore>): OpenStore {
  let opened: Promise<OpenStore> | null = null
  async function current(): Promise<OpenStore> {
    const opening = (opened ??= open())
    try {
      return await opening
    } catch (error) {
      if (opened === opening) opened = null
      throw error
    }
  }
  const store = async (): Promise<PublicationStore> => (await current()).store
  async function epoch() {
    const asked = await store()
    const opening = opened
    try {
      return await asked.epoch()
    } catch (error) {
      if (!(error instanceof Replaced)) throw error
      if (opened === opening) opened = null
      await opening?.then(({ close }) => close())
      return (await store()).epoch()
    }
  }
  return {
    store: {
      at: async (...asked) => (await store()).at(...asked),
      list: async (...asked) => (await store()).list(...asked),
      search: async (...asked) => (await store()).search(...asked),
      topics: async (...asked) => (await store()).topics(...asked),
      near: async (...asked) => (await store()).near(...asked),
      changes: async (...asked) => (await store()).changes(...asked),
      epoch,
    },
    events: async () => (await current()).events(),
    close: async () => (await opened?.catch(() => null))?.close(),
  }
}
