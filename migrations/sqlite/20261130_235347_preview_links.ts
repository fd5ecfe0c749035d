import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`preview_links\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`subject\` text NOT NULL,
  	\`whom\` text,
  	\`made_by\` text NOT NULL,
  	\`made_by_name\` text,
  	\`made_at\` text NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`revoked_at\` text,
  	\`opened\` numeric NOT NULL,
  	\`last_opened_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`preview_links_subject_idx\` ON \`preview_links\` (\`subject\`);`)
  await db.run(sql`CREATE INDEX \`preview_links_expires_at_idx\` ON \`preview_links\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`preview_links_revoked_at_idx\` ON \`preview_links\` (\`revoked_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`preview_links\`;`)
}
