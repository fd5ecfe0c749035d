const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g

/** Every id that a record names, once each, in a form that can be searched: ` id id `. */
export const namesIn = (record: unknown): string => ` ${[...new Set(JSON.stringify(record).match(UUID) ?? [])].join(' ')} `
