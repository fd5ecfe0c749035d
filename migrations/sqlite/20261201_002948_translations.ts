import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

/**
 * No foreign keys: they would let an original be moved into a database only before its translations, and go from versions that name it.
 * What a text is a translation of isn't deleted (src/operations/whereUsed.ts).
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const { table, column, index } of ADDED) {
    await db.run(sql.raw(`ALTER TABLE \`${table}\` ADD \`${column}\` text;`))
    await db.run(sql.raw(`CREATE INDEX \`${index}\` ON \`${table}\` (\`${column}\`);`))
  }
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const { table, column, index } of ADDED) {
    await db.run(sql.raw(`DROP INDEX \`${index}\`;`))
    await db.run(sql.raw(`ALTER TABLE \`${table}\` DROP COLUMN \`${column}\`;`))
  }
}

const ADDED = ['articles', 'clinics'].flatMap((name) => [
  { table: name, column: 'translation_of_id', index: `${name}_translation_of_idx` },
  { table: `_${name}_v`, column: 'version_translation_of_id', index: `_${name}_v_version_version_translation_of_idx` },
])
