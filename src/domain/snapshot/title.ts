import type { Snapshot } from './snapshot'

/** What a text is called: an article's title, a clinic's name. */
export const titleOf = (snapshot: Snapshot): string => (snapshot.kind === 'article' ? snapshot.title : snapshot.name)
