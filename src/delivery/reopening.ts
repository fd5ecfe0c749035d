import type { OpenStore } from './openStore'
import { Replaced, type PublicationStore } from './store'

/** A store that is opened when it is first asked, and asked for again where that failed or another was put in its place: a database may come later than who reads it. */
export function reopening(open: () => Promise<OpenStore>): OpenStore {
  let opened: Promise<OpenStore> | null = null
  function current(): Promise<OpenStore> {
    const opening = (opened ??= open())
    opening.catch(() => {
      if (opened === opening) opened = null
    })
    return opening
  }
  const store = async (): Promise<PublicationStore> => (await current()).store
  async function epoch() {
    const opening = current()
    const asked = await opening
    try {
      return await asked.store.epoch()
    } catch (error) {
      if (!(error instanceof Replaced)) throw error
      // Of several who find that, one closes it.
      if (opened === opening) {
        opened = null
        await asked.close()
      }
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
