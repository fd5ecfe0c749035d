import { atField, type Rule } from '../rule'

export const sourceNewer: Rule = {
  code: 'source.newer',
  asks: 'A text prints what the library’s record of a source says now; a change marked as safety-relevant is taken over first.',
  severity: 'warns',
  duty: 'House rule: a snapshot pins the revision of each source that was reviewed',
  check: ({ snapshot, facts }) =>
    snapshot.bibliography.flatMap(({ number, source, revision, text }) => {
      const now = facts.sources[source]
      if (now === undefined || now.revision <= revision) return []
      const safety = now.safetyRevision > revision
      const found = atField(
        `bibliography/${number}`,
        `The record of reference ${number} was changed after this text was submitted${safety ? ', and the change is marked as safety-relevant' : ''}.`,
        'Recall the text and submit it again to take the change over.',
        text,
      )
      return [{ ...found, about: { source }, ...(safety && { severity: 'blocks' as const }) }]
    }),
}
