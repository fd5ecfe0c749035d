import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE INDEX \`updatedAt_createdAt_idx\` ON \`articles\` (\`updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`version_updatedAt_version_createdAt_idx\` ON \`_articles_v\` (\`version_updated_at\`,\`version_created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`updatedAt_createdAt_idx\`;`)
  await db.run(sql`DROP INDEX \`version_updatedAt_version_createdAt_idx\`;`)
}
