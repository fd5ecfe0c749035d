import type { Finding } from '../../domain/gate/rule'

/** Findings as an editor meets them from the title down; what stands in no field, and the library's words, last. */
export const inReadingOrder = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((one, another) => compare(one.place.path, another.place.path) || one.place.start - another.place.start || one.place.end - another.place.end)

const FIELDS = ['title', 'name', 'slug', 'dek', 'heroImage', 'address', 'phone', 'url', 'treatments', 'body', 'offer', 'authors', 'quotedExperts', 'clinic', 'topics', 'disclosure', 'crisisResource', 'licence', 'changeNote', 'claims', 'bibliography']

function compare(one: string, another: string): number {
  const [ours, theirs] = [one.split('/'), another.split('/')]
  const fields = rank(ours[0]) - rank(theirs[0])
  if (fields !== 0) return fields
  for (let at = 1; at < Math.max(ours.length, theirs.length); at++) {
    const difference = Number(ours[at] ?? -1) - Number(theirs[at] ?? -1) || (ours[at] ?? '').localeCompare(theirs[at] ?? '')
    if (difference !== 0) return difference
  }
  return 0
}

const rank = (field = ''): number => (FIELDS.includes(field) ? FIELDS.indexOf(field) : FIELDS.length)
