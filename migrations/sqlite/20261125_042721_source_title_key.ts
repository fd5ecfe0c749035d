import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`claims_rels\`;`)
  await db.run(sql`DROP TABLE \`_claims_v_rels\`;`)
  await db.run(sql`DROP TABLE \`sources_texts\`;`)
  await db.run(sql`DROP TABLE \`_sources_v_texts\`;`)
  await db.run(sql`ALTER TABLE \`sources\` ADD \`title_key\` text;`)
  await db.run(sql`CREATE INDEX \`sources_title_key_idx\` ON \`sources\` (\`title_key\`);`)
  await db.run(sql`ALTER TABLE \`_sources_v\` ADD \`version_title_key\` text;`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_version_title_key_idx\` ON \`_sources_v\` (\`version_title_key\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`claims_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`sources_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`claims\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`claims_rels_order_idx\` ON \`claims_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`claims_rels_parent_idx\` ON \`claims_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`claims_rels_path_idx\` ON \`claims_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`claims_rels_sources_id_idx\` ON \`claims_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`_claims_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`sources_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_claims_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_claims_v_rels_order_idx\` ON \`_claims_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_rels_parent_idx\` ON \`_claims_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_rels_path_idx\` ON \`_claims_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_rels_sources_id_idx\` ON \`_claims_v_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`sources_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sources_texts_order_parent\` ON \`sources_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`sources_texts_text_idx\` ON \`sources_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`_sources_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_sources_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_sources_v_texts_order_parent\` ON \`_sources_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`DROP INDEX \`sources_title_key_idx\`;`)
  await db.run(sql`ALTER TABLE \`sources\` DROP COLUMN \`title_key\`;`)
  await db.run(sql`DROP INDEX \`_sources_v_version_version_title_key_idx\`;`)
  await db.run(sql`ALTER TABLE \`_sources_v\` DROP COLUMN \`version_title_key\`;`)
}
