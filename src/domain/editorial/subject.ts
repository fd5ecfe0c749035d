export const SUBJECT_COLLECTIONS = ['articles', 'clinics'] as const
export type SubjectCollection = (typeof SUBJECT_COLLECTIONS)[number]

/** What goes through the workflow: an article or a clinic. */
export interface Subject {
  readonly collection: SubjectCollection
  readonly id: string
}

/** As records name it: `articles:ID`. */
export const keyOf = ({ collection, id }: Subject): string => `${collection}:${id}`

export function subjectOf(key: string): Subject {
  const [collection, id] = [key.slice(0, key.indexOf(':')), key.slice(key.indexOf(':') + 1)]
  const known = SUBJECT_COLLECTIONS.find((name) => name === collection)
  if (known === undefined || id === '') throw new TypeError(`“${key}” names no subject`)
  return { collection: known, id }
}
