import type { Command } from '../domain/editorial/command'
import type { Note } from '../domain/editorial/event'
import type { Edition } from '../domain/editorial/state'
import type { Subject } from '../domain/editorial/subject'
import type { Answer } from '../domain/publication/falls'
import type { Cms } from './cms'
import { commit } from './record'
import { Refused } from './refused'

/**
 * What the system does about a live edition by policy: it tells readers, takes the edition away, or takes back what it told them (null). It is
 * decided from the record at the commit, since an edition that was found a moment ago may have been replaced. Returns what was done, null where nothing was.
 */
export async function answerEdition(cms: Cms, subject: Subject, { topic, cause }: Omit<Note, 'text'>, answerTo: (edition: Edition) => Promise<Answer | null>): Promise<Answer['action'] | null> {
  try {
    const { event } = await commit(cms, subject, async ({ live }): Promise<Command> => {
      const actor = { type: 'system', name: 'policy' } as const
      const answer = (live.type === 'edition' ? await answerTo(live.edition) : null) ?? LIFTED
      return answer.action === 'withdraw' ? { ...answer, actor, cause } : { ...answer, actor, topic, cause }
    })
    return event.body.type === 'withdrawn' ? 'withdraw' : 'note'
  } catch (error) {
    // Readers are told already, or there is nothing to tell.
    if (error instanceof Refused) return null
    throw error
  }
}

const LIFTED: Answer = { action: 'note', text: '' }
