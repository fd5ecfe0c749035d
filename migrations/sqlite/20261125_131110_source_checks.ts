import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`source_checks\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`numbers\` text,
  	\`tried_at\` text,
  	\`checked_at\` text,
  	\`outcome\` text,
  	\`message\` text,
  	\`registries\` text,
  	\`dataset\` text
  );
  `)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`source_checks\`;`)
}
