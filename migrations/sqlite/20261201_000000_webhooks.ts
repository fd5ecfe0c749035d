import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`webhooks_changes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`webhooks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`webhooks_changes_order_idx\` ON \`webhooks_changes\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`webhooks_changes_parent_idx\` ON \`webhooks_changes\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`webhooks\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`url\` text NOT NULL,
  	\`kind\` text DEFAULT 'webhook' NOT NULL,
  	\`enabled\` integer DEFAULT true,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`webhooks_updated_at_idx\` ON \`webhooks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`webhooks_created_at_idx\` ON \`webhooks\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`webhook_states\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`position\` numeric NOT NULL,
  	\`revision\` numeric NOT NULL,
  	\`secret\` text,
  	\`made_at\` text,
  	\`former_secrets\` text,
  	\`former_until\` text,
  	\`headers\` text,
  	\`rest_until\` text,
  	\`gone_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`webhook_deliveries\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`webhook_id\` text,
  	\`kind\` text NOT NULL,
  	\`subject\` text,
  	\`slug\` text,
  	\`former_slug\` text,
  	\`language\` text,
  	\`edition\` numeric,
  	\`position\` numeric,
  	\`at\` text,
  	\`made_at\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`tries\` numeric,
  	\`next_at\` text,
  	\`tried_at\` text,
  	\`claim\` text,
  	\`status\` numeric,
  	\`problem\` text,
  	FOREIGN KEY (\`webhook_id\`) REFERENCES \`webhooks\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`webhook_deliveries_webhook_idx\` ON \`webhook_deliveries\` (\`webhook_id\`);`)
  await db.run(sql`CREATE INDEX \`webhook_deliveries_subject_idx\` ON \`webhook_deliveries\` (\`subject\`);`)
  await db.run(sql`CREATE INDEX \`webhook_deliveries_made_at_idx\` ON \`webhook_deliveries\` (\`made_at\`);`)
  await db.run(sql`CREATE INDEX \`webhook_deliveries_state_idx\` ON \`webhook_deliveries\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`webhook_deliveries_next_at_idx\` ON \`webhook_deliveries\` (\`next_at\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const name of ['webhook_deliveries', 'webhook_states', 'webhooks_changes', 'webhooks']) await db.run(sql.raw(`DROP TABLE ${name};`))
}
