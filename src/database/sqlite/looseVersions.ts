import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

/**
 * Lets what only an older version points at be deleted, as MongoDB does: Payload makes a required reference NOT NULL and ON DELETE SET NULL at once,
 * so that a source which some saved version of a claim cited could never go.
 */
export function looseVersions(db: SQLiteAdapter): void {
  db.beforeSchemaInit.push(({ schema }) => {
    const versions = Object.values(db.rawTables).filter(({ name }) => /^_\w+_v(_|$)/.test(name))
    for (const column of versions.flatMap(({ columns }) => Object.values(columns))) {
      if (column.reference?.onDelete === 'set null') column.notNull = false
    }
    return schema
  })
}
