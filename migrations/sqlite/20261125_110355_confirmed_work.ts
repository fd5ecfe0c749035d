import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`claims_citations\` ADD \`confirmed_work\` text;`)
  await db.run(sql`ALTER TABLE \`_claims_v_version_citations\` ADD \`confirmed_work\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`claims_citations\` DROP COLUMN \`confirmed_work\`;`)
  await db.run(sql`ALTER TABLE \`_claims_v_version_citations\` DROP COLUMN \`confirmed_work\`;`)
}
