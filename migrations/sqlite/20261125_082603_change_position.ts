import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`at_subject_seq_idx\`;`)
  await db.run(sql`ALTER TABLE \`publication_changes\` ADD \`position\` numeric;`)
  await db.run(sql`ALTER TABLE \`publication_changes\` ADD \`follows\` numeric;`)
  await db.run(sql`UPDATE \`publication_changes\` SET \`position\` = \`placed\`.\`position\`, \`follows\` = \`placed\`.\`position\` - 1
  FROM (SELECT \`id\`, ROW_NUMBER() OVER (ORDER BY \`at\`, \`subject\`, \`seq\`) AS \`position\` FROM \`publication_changes\`) AS \`placed\`
  WHERE \`placed\`.\`id\` = \`publication_changes\`.\`id\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`publication_changes_position_idx\` ON \`publication_changes\` (\`position\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`publication_changes_follows_idx\` ON \`publication_changes\` (\`follows\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`publication_changes_position_idx\`;`)
  await db.run(sql`DROP INDEX \`publication_changes_follows_idx\`;`)
  await db.run(sql`CREATE INDEX \`at_subject_seq_idx\` ON \`publication_changes\` (\`at\`,\`subject\`,\`seq\`);`)
  await db.run(sql`ALTER TABLE \`publication_changes\` DROP COLUMN \`position\`;`)
  await db.run(sql`ALTER TABLE \`publication_changes\` DROP COLUMN \`follows\`;`)
}
