import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new__claims_v_version_citations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`source_id\` text,
  	\`stance\` text DEFAULT 'supports' NOT NULL,
  	\`page\` text,
  	\`section\` text,
  	\`quote\` text,
  	\`confirmed\` integer DEFAULT false,
  	\`confirmed_by\` text,
  	\`confirmed_on\` text,
  	\`confirmed_by_id\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_claims_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__claims_v_version_citations\`("_order", "_parent_id", "id", "source_id", "stance", "page", "section", "quote", "confirmed", "confirmed_by", "confirmed_on", "confirmed_by_id", "_uuid") SELECT "_order", "_parent_id", "id", "source_id", "stance", "page", "section", "quote", "confirmed", "confirmed_by", "confirmed_on", "confirmed_by_id", "_uuid" FROM \`_claims_v_version_citations\`;`)
  await db.run(sql`DROP TABLE \`_claims_v_version_citations\`;`)
  await db.run(sql`ALTER TABLE \`__new__claims_v_version_citations\` RENAME TO \`_claims_v_version_citations\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`_claims_v_version_citations_order_idx\` ON \`_claims_v_version_citations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_version_citations_parent_id_idx\` ON \`_claims_v_version_citations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_version_citations_source_idx\` ON \`_claims_v_version_citations\` (\`source_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new__claims_v_version_citations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`source_id\` text NOT NULL,
  	\`stance\` text DEFAULT 'supports' NOT NULL,
  	\`page\` text,
  	\`section\` text,
  	\`quote\` text,
  	\`confirmed\` integer DEFAULT false,
  	\`confirmed_by\` text,
  	\`confirmed_on\` text,
  	\`confirmed_by_id\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_claims_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__claims_v_version_citations\`("_order", "_parent_id", "id", "source_id", "stance", "page", "section", "quote", "confirmed", "confirmed_by", "confirmed_on", "confirmed_by_id", "_uuid") SELECT "_order", "_parent_id", "id", "source_id", "stance", "page", "section", "quote", "confirmed", "confirmed_by", "confirmed_on", "confirmed_by_id", "_uuid" FROM \`_claims_v_version_citations\`;`)
  await db.run(sql`DROP TABLE \`_claims_v_version_citations\`;`)
  await db.run(sql`ALTER TABLE \`__new__claims_v_version_citations\` RENAME TO \`_claims_v_version_citations\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`_claims_v_version_citations_order_idx\` ON \`_claims_v_version_citations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_version_citations_parent_id_idx\` ON \`_claims_v_version_citations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_version_citations_source_idx\` ON \`_claims_v_version_citations\` (\`source_id\`);`)
}
