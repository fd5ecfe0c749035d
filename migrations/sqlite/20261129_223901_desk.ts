import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
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
  await db.run(sql`CREATE INDEX \`source_checks_checked_at_idx\` ON \`source_checks\` (\`checked_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`plans\`;`)
  await db.run(sql`DROP TABLE \`desk_cards\`;`)
  await db.run(sql`DROP TABLE \`rule_findings\`;`)
  await db.run(sql`DROP INDEX \`source_checks_checked_at_idx\`;`)
}
