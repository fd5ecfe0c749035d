import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`review_comments\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`subject\` text NOT NULL,
  	\`content_hash\` text,
  	\`round\` text,
  	\`quote\` text,
  	\`place\` text,
  	\`claim\` text,
  	\`verdict\` text,
  	\`text\` text,
  	\`by\` text NOT NULL,
  	\`by_name\` text,
  	\`at\` text NOT NULL,
  	\`edited_at\` text,
  	\`reply_to\` text,
  	\`mentions\` text,
  	\`resolved_at\` text,
  	\`resolved_by\` text,
  	\`resolved_by_name\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`review_comments_subject_idx\` ON \`review_comments\` (\`subject\`);`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`workflow_submitted_at\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`workflow_due\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`workflow_assigned\` text;`)
  await db.run(sql`CREATE INDEX \`articles_workflow_workflow_due_idx\` ON \`articles\` (\`workflow_due\`);`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_workflow_submitted_at\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_workflow_due\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_workflow_assigned\` text;`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_workflow_version_workflow_due_idx\` ON \`_articles_v\` (\`version_workflow_due\`);`)
  await db.run(sql`ALTER TABLE \`clinics\` ADD \`workflow_submitted_at\` text;`)
  await db.run(sql`ALTER TABLE \`clinics\` ADD \`workflow_due\` text;`)
  await db.run(sql`ALTER TABLE \`clinics\` ADD \`workflow_assigned\` text;`)
  await db.run(sql`CREATE INDEX \`clinics_workflow_workflow_due_idx\` ON \`clinics\` (\`workflow_due\`);`)
  await db.run(sql`ALTER TABLE \`_clinics_v\` ADD \`version_workflow_submitted_at\` text;`)
  await db.run(sql`ALTER TABLE \`_clinics_v\` ADD \`version_workflow_due\` text;`)
  await db.run(sql`ALTER TABLE \`_clinics_v\` ADD \`version_workflow_assigned\` text;`)
  await db.run(sql`CREATE INDEX \`_clinics_v_version_workflow_version_workflow_due_idx\` ON \`_clinics_v\` (\`version_workflow_due\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`review_comments\`;`)
  await db.run(sql`DROP INDEX \`articles_workflow_workflow_due_idx\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`workflow_submitted_at\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`workflow_due\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`workflow_assigned\`;`)
  await db.run(sql`DROP INDEX \`_articles_v_version_workflow_version_workflow_due_idx\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_workflow_submitted_at\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_workflow_due\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_workflow_assigned\`;`)
  await db.run(sql`DROP INDEX \`clinics_workflow_workflow_due_idx\`;`)
  await db.run(sql`ALTER TABLE \`clinics\` DROP COLUMN \`workflow_submitted_at\`;`)
  await db.run(sql`ALTER TABLE \`clinics\` DROP COLUMN \`workflow_due\`;`)
  await db.run(sql`ALTER TABLE \`clinics\` DROP COLUMN \`workflow_assigned\`;`)
  await db.run(sql`DROP INDEX \`_clinics_v_version_workflow_version_workflow_due_idx\`;`)
  await db.run(sql`ALTER TABLE \`_clinics_v\` DROP COLUMN \`version_workflow_submitted_at\`;`)
  await db.run(sql`ALTER TABLE \`_clinics_v\` DROP COLUMN \`version_workflow_due\`;`)
  await db.run(sql`ALTER TABLE \`_clinics_v\` DROP COLUMN \`version_workflow_assigned\`;`)
}
