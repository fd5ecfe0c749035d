import { subjectKey, translationsKey } from '../domain/publication/cacheKeys'
import type { LivePublication } from '../domain/publication/publication'
import { groupOf } from '../domain/publication/translations'
import type { Budget } from './budget'
import type { PublicationStore } from './store'
import type { Tags } from './tags'

/** The live texts that say the same in other languages, original and translations alike, by language. They are cards. */
export type Translations = (context: { readonly budget: Budget; readonly tags: Tags }) => Promise<readonly LivePublication[]>

/** Of a text that is shown by itself. */
export const untranslated: Translations = async () => []

/** More languages than a text is translated into. */
const MOST = 50

/** Of one publication, read once however often its fields ask. */
export function translationsOf(store: PublicationStore, { subject, kind, snapshot }: LivePublication): Translations {
  let found: Promise<readonly LivePublication[]> | undefined
  return (context) => (found ??= read(context))

  async function read({ budget, tags }: Parameters<Translations>[0]): Promise<readonly LivePublication[]> {
    budget.spend(1, 'card')
    tags.add(translationsKey(groupOf(snapshot)))
    const { entries } = await store.list({ kind, translations: groupOf(snapshot) }, null, MOST, 'card')
    budget.spend(entries.length, 'card')
    tags.add(...entries.map(({ entry }) => subjectKey(entry.subject)))
    return entries.map(({ entry }) => entry).filter((other) => other.subject !== subject).sort((a, b) => (a.language < b.language ? -1 : 1))
  }
}
