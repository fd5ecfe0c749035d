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
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`second_factors\`;`)
}
