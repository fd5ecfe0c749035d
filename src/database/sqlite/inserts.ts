import type { Client, InValue } from '@libsql/client'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { getTableColumns, is, SQL } from '@payloadcms/db-sqlite/drizzle'

type Row = Readonly<Record<string, unknown>>
type Columns = ReturnType<typeof getTableColumns>

/**
 * Writes new rows as plain statements. Drizzle builds each INSERT anew from a hundred pieces and reads every column back; of a new row
 * Payload wants the id alone, which is known before. What is no plain new row (an upsert, an expression as a value) goes the adapter's way.
 */
export function plainInserts(db: SQLiteAdapter): void {
  const { insert } = db
  db.insert = async function (args) {
    const columns = getTableColumns(db.tables[args.tableName] as Parameters<typeof getTableColumns>[0])
    const rows = (Array.isArray(args.values) ? args.values : [args.values]).map((row) => identified(row, columns))
    const statement = args.onConflictDoUpdate ? null : statementFor(args.tableName, columns, rows)
    if (statement === null || !('$client' in args.db)) return insert.call(this, args)
    await (args.db.$client as Client).execute(statement)
    return rows
  }
}

/** With the id that drizzle would make up while it writes (versions have one); a numbered row's is nobody's concern. */
function identified(row: Row, { id }: Columns): Record<string, unknown> {
  return row['id'] === undefined && id?.defaultFn ? { ...row, id: id.defaultFn() } : { ...row }
}

/** One INSERT of all rows; columns that none of them gives are the database's to fill. null where it takes more than values. */
function statementFor(table: string, columns: Columns, rows: readonly Row[]): { readonly sql: string; readonly args: InValue[] } | null {
  const given = [...new Set(rows.flatMap((row) => Object.keys(row).filter((name) => row[name] !== undefined)))]
  const known = given.flatMap((name) => columns[name] ?? [])
  const fits = (row: Row): boolean => given.every((name, at) => (row[name] === undefined ? known[at]?.hasDefault === false : !is(row[name], SQL)))
  if (given.length === 0 || known.length < given.length || !rows.every(fits)) return null
  const values = `(${known.map(() => '?').join(', ')})`
  return {
    sql: `INSERT INTO "${table}" (${known.map(({ name }) => `"${name}"`).join(', ')}) VALUES ${rows.map(() => values).join(', ')}`,
    args: rows.flatMap((row) => known.map((column, at) => driverValue(column, row[given[at] ?? '']))),
  }
}

const driverValue = (column: Columns[string], value: unknown): InValue => (value === undefined || value === null ? null : (column.mapToDriverValue(value) as InValue))
