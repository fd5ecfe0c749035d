import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

/**
 * The full-text index by which delivery searches (src/delivery/sqliteSearch.ts), kept by triggers in the very statement that writes a publication.
 * `publication_words` has the words as src/domain/search made them, and nothing else of the text: letters and digits, so that the plainest
 * tokenizer takes them as they are; what has been withdrawn has none. Its numbers rise with the moment of the first edition: newest first is the
 * order in which it lies. `publication_searched` says whose number it is, with the words that decide its rank.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`publications\` ADD \`searched\` text;`)

  await db.run(sql`CREATE TABLE publication_searched (n integer PRIMARY KEY, subject text NOT NULL UNIQUE, at text NOT NULL, title text NOT NULL, lead text NOT NULL);`)
  await db.run(sql`CREATE VIRTUAL TABLE publication_words USING fts5(title, lead, anywhere, facts, content='', contentless_delete=1, detail=column, tokenize='ascii');`)

  await db.run(sql.raw(`CREATE TRIGGER publications_searched_written AFTER INSERT ON publications WHEN new.state = 'live' AND new.searched IS NOT NULL BEGIN ${PUT} END;`))
  await db.run(sql.raw(`CREATE TRIGGER publications_searched_changed AFTER UPDATE ON publications WHEN (${['searched', 'state', 'language', 'edition'].map((column) => `new.${column} IS NOT old.${column}`).join(' OR ')}) BEGIN ${TAKE} ${PUT} END;`))
  await db.run(sql.raw(`CREATE TRIGGER publications_searched_removed AFTER DELETE ON publications BEGIN ${TAKE} END;`))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const name of ['written', 'changed', 'removed']) await db.run(sql.raw(`DROP TRIGGER publications_searched_${name};`))
  await db.run(sql`DROP TABLE publication_words;`)
  await db.run(sql`DROP TABLE publication_searched;`)
  await db.run(sql`ALTER TABLE \`publications\` DROP COLUMN \`searched\`;`)
}

/** A million numbers for every millisecond. What is asked for beside words is written as hexadecimal: one word each. */
const PUT = `
  INSERT INTO publication_searched (n, subject, at, title, lead)
    SELECT COALESCE((SELECT MAX(n) + 1 FROM publication_searched WHERE n >= ms << 20 AND n < (ms + 1) << 20), ms << 20), new.subject, new.first_published_at, json_extract(new.searched, '$.title'), json_extract(new.searched, '$.lead')
    FROM (SELECT CAST(strftime('%s', new.first_published_at) AS integer) * 1000 + CAST(substr(new.first_published_at, 21, 3) AS integer) AS ms)
    WHERE new.state = 'live' AND new.searched IS NOT NULL;
  INSERT INTO publication_words (rowid, title, lead, anywhere, facts)
    SELECT n, title, lead, json_extract(new.searched, '$.anywhere'),
      'kind' || hex(new.kind) || ' language' || hex(new.language) || COALESCE((SELECT group_concat(' topic' || hex(json_extract(value, '$.slug')), '') FROM json_each(new.card, '$.snapshot.topics')), '')
    FROM publication_searched WHERE subject = new.subject AND new.searched IS NOT NULL;`

const TAKE = `
  DELETE FROM publication_words WHERE rowid = (SELECT n FROM publication_searched WHERE subject = old.subject);
  DELETE FROM publication_searched WHERE subject = old.subject;`
