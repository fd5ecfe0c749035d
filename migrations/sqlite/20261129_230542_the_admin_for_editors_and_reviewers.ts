import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`second_factors\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`revision\` numeric NOT NULL,
  	\`secret\` text,
  	\`pending\` text,
  	\`pending_at\` text,
  	\`last_step\` numeric,
  	\`wrong_codes\` numeric,
  	\`locked_until\` text,
  	\`recovery_codes\` text,
  	\`confirmed_at\` text,
  	\`removed_by\` text,
  	\`removed_at\` text
  );
  `)
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
  await db.run(sql`CREATE TABLE \`plans\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`editor\` text,
  	\`editor_name\` text,
  	\`taken_at\` text,
  	\`due\` text,
  	\`note\` text,
  	\`edition\` numeric NOT NULL,
  	\`revision\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`plans_updated_at_idx\` ON \`plans\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`plans_created_at_idx\` ON \`plans\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`desk_cards\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`title\` text,
  	\`language\` text,
  	\`risk\` text,
  	\`topics\` text,
  	\`stage\` text,
  	\`live\` text,
  	\`edition\` numeric,
  	\`review_due\` text,
  	\`since\` text,
  	\`due\` text,
  	\`due_for\` text,
  	\`place\` text,
  	\`returned\` integer,
  	\`editor\` text,
  	\`editor_name\` text,
  	\`taken_at\` text,
  	\`planned_due\` text,
  	\`note\` text,
  	\`asked\` text,
  	\`people\` text,
  	\`revision\` numeric,
  	\`seq\` numeric,
  	\`judged\` text,
  	\`rules\` text,
  	\`stamp\` numeric
  );
  `)
  await db.run(sql`CREATE INDEX \`desk_cards_review_due_idx\` ON \`desk_cards\` (\`review_due\`);`)
  await db.run(sql`CREATE INDEX \`stage_place_idx\` ON \`desk_cards\` (\`stage\`,\`place\`);`)
  await db.run(sql`CREATE INDEX \`stage_kind_idx\` ON \`desk_cards\` (\`stage\`,\`kind\`);`)
  await db.run(sql`CREATE INDEX \`stage_since_idx\` ON \`desk_cards\` (\`stage\`,\`since\`);`)
  await db.run(sql`CREATE INDEX \`judged_id_idx\` ON \`desk_cards\` (\`judged\`,\`id\`);`)
  await db.run(sql`CREATE TABLE \`rule_findings\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`subject\` text NOT NULL,
  	\`code\` text NOT NULL,
  	\`severity\` text NOT NULL,
  	\`count\` numeric NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`rule_findings_subject_idx\` ON \`rule_findings\` (\`subject\`);`)
  await db.run(sql`CREATE INDEX \`code_severity_idx\` ON \`rule_findings\` (\`code\`,\`severity\`);`)
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
  await db.run(sql`ALTER TABLE \`users\` ADD \`notices_assigned\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`notices_changes_requested\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`notices_approved\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`notices_published\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`notices_withdrawn\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`notices_source_status\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`notices_review_due_soon\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`notices_review_overdue\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`notices_mentioned\` text;`)
  await db.run(sql`ALTER TABLE \`notifications\` ADD \`told\` text;`)
  await db.run(sql`ALTER TABLE \`notifications\` ADD \`shown\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`notifications\` ADD \`mail_state\` text;`)
  await db.run(sql`ALTER TABLE \`notifications\` ADD \`mail_tries\` numeric;`)
  await db.run(sql`ALTER TABLE \`notifications\` ADD \`mail_next_at\` text;`)
  await db.run(sql`ALTER TABLE \`notifications\` ADD \`mail_claim\` text;`)
  await db.run(sql`ALTER TABLE \`notifications\` ADD \`mail_claimed_at\` text;`)
  await db.run(sql`ALTER TABLE \`notifications\` ADD \`mail_problem\` text;`)
  await db.run(sql`CREATE INDEX \`notifications_mail_state_idx\` ON \`notifications\` (\`mail_state\`);`)
  await db.run(sql`CREATE INDEX \`notifications_mail_next_at_idx\` ON \`notifications\` (\`mail_next_at\`);`)
  await db.run(sql`CREATE INDEX \`source_checks_checked_at_idx\` ON \`source_checks\` (\`checked_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`second_factors\`;`)
  await db.run(sql`DROP TABLE \`review_comments\`;`)
  await db.run(sql`DROP TABLE \`plans\`;`)
  await db.run(sql`DROP TABLE \`desk_cards\`;`)
  await db.run(sql`DROP TABLE \`rule_findings\`;`)
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
  await db.run(sql`DROP INDEX \`source_checks_checked_at_idx\`;`)
  await db.run(sql`DROP INDEX \`notifications_mail_state_idx\`;`)
  await db.run(sql`DROP INDEX \`notifications_mail_next_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`notifications\` DROP COLUMN \`told\`;`)
  await db.run(sql`ALTER TABLE \`notifications\` DROP COLUMN \`shown\`;`)
  await db.run(sql`ALTER TABLE \`notifications\` DROP COLUMN \`mail_state\`;`)
  await db.run(sql`ALTER TABLE \`notifications\` DROP COLUMN \`mail_tries\`;`)
  await db.run(sql`ALTER TABLE \`notifications\` DROP COLUMN \`mail_next_at\`;`)
  await db.run(sql`ALTER TABLE \`notifications\` DROP COLUMN \`mail_claim\`;`)
  await db.run(sql`ALTER TABLE \`notifications\` DROP COLUMN \`mail_claimed_at\`;`)
  await db.run(sql`ALTER TABLE \`notifications\` DROP COLUMN \`mail_problem\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`notices_assigned\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`notices_changes_requested\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`notices_approved\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`notices_published\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`notices_withdrawn\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`notices_source_status\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`notices_review_due_soon\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`notices_review_overdue\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`notices_mentioned\`;`)
}
