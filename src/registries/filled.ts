type Filled<T> = { -readonly [K in keyof T]?: Exclude<T[K], null | undefined> }

/** What a registry tells: fields without anything in them are absent. */
export const filled = <T extends object>(fields: T): Filled<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0))) as Filled<T>
