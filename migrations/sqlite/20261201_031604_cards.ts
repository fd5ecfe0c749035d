import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

/**
 * A column for the blocks of a text, and `publication_cards`, from which delivery lists (src/delivery/sqliteStore.ts). Behind a text of 30 KB in
 * the row of its publication a card lies nine pages of the file further on; by themselves three lie on a page. Triggers keep them in the very
 * statement that writes a publication.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`publications\` ADD \`blocks\` text;`)

  await db.run(sql`CREATE TABLE publication_cards (subject text PRIMARY KEY NOT NULL, card text NOT NULL);`)
  await db.run(sql.raw(`INSERT INTO publication_cards SELECT subject, ${CARD} FROM publications new WHERE state = 'live' ORDER BY first_published_at;`))
  await db.run(sql.raw(`CREATE TRIGGER publications_cards_written AFTER INSERT ON publications WHEN new.state = 'live' BEGIN INSERT OR REPLACE INTO publication_cards VALUES (new.subject, ${CARD}); END;`))
  await db.run(sql.raw(`CREATE TRIGGER publications_cards_changed AFTER UPDATE ON publications WHEN new.card IS NOT old.card OR new.state IS NOT old.state BEGIN
    DELETE FROM publication_cards WHERE subject = old.subject;
    INSERT INTO publication_cards SELECT new.subject, ${CARD} WHERE new.state = 'live';
  END;`))
  await db.run(sql`CREATE TRIGGER publications_cards_removed AFTER DELETE ON publications BEGIN DELETE FROM publication_cards WHERE subject = old.subject; END;`)
}

/** What was written before there were cards has none until it is projected anew. */
const CARD = 'COALESCE(new.card, new.publication)'

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const name of ['written', 'changed', 'removed']) await db.run(sql.raw(`DROP TRIGGER publications_cards_${name};`))
  await db.run(sql`DROP TABLE publication_cards;`)
  await db.run(sql`ALTER TABLE \`publications\` DROP COLUMN \`blocks\`;`)
}
