/** The id of a relationship, populated or not; '' where there is none. */
export function idOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'object' && value !== null) return 'value' in value ? idOf(value.value) : 'id' in value ? idOf(value.id) : ''
  return ''
}

export const idsOf = (values: readonly unknown[] | null | undefined): string[] => (values ?? []).map(idOf).filter((id) => id !== '')

export const present = <T>(value: T | null | undefined): T[] => (value === null || value === undefined ? [] : [value])

/** For `payload.db.find`, which otherwise looks up every join field (“where used”) of every row. Payload's type allows this to collections with joins, and then to none. */
export const WITHOUT_JOINS = { joins: false as never }
