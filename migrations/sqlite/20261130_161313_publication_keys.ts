import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

/**
 * Besides two columns: `publication_keys`, by which delivery lists (src/delivery/sqliteStore.ts). One row for each thing that a live publication
 * is found by, in the order of lists; and `publication_epoch`, a number that rises with everything that becomes public or ceases to be.
 * Payload knows nothing of them: triggers keep them in the very statement that writes what they follow from.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`publications\` ADD \`reviewed\` text;`)
  await db.run(sql`ALTER TABLE \`publications\` ADD \`card\` text;`)
  await db.run(sql`UPDATE publications SET reviewed = json_extract(publication, '$.lastReviewed') WHERE state = 'live';`)

  // Payload has one by order and parent alone, and looks for all of a parent.
  await db.run(sql`CREATE INDEX publications_texts_parent ON publications_texts (parent_id);`)
  await db.run(sql`CREATE TABLE publication_keys (
    key text NOT NULL, at text NOT NULL, subject text NOT NULL, kind text NOT NULL, language text NOT NULL, reviewed text NOT NULL,
    PRIMARY KEY (key, at, subject)
  ) WITHOUT ROWID;`)
  await db.run(sql`CREATE INDEX publication_keys_subject ON publication_keys (subject);`)
  await db.run(sql`CREATE VIEW publication_keys_due AS
    SELECT k.key, p.first_published_at AS at, p.subject, p.kind, p.language, COALESCE(p.reviewed, '') AS reviewed
    FROM publications p JOIN (
      SELECT id AS parent, '' AS key FROM publications
      UNION ALL SELECT id, 'kind:' || kind FROM publications
      UNION ALL SELECT id, 'clinic:' || clinic FROM publications WHERE clinic IS NOT NULL
      UNION ALL SELECT parent_id, path || ':' || text FROM publications_texts WHERE path <> 'formerSlugs'
    ) k ON k.parent = p.id
    WHERE p.state = 'live';`)
  await db.run(sql`INSERT OR REPLACE INTO publication_keys SELECT * FROM publication_keys_due;`)

  await db.run(sql`CREATE TABLE publication_epoch (n integer NOT NULL);`)
  await db.run(sql`INSERT INTO publication_epoch VALUES (1);`)

  await db.run(sql`CREATE TRIGGER publications_written AFTER INSERT ON publications BEGIN
    DELETE FROM publication_keys WHERE subject = new.subject;
    INSERT OR REPLACE INTO publication_keys SELECT * FROM publication_keys_due WHERE subject = new.subject;
    UPDATE publication_epoch SET n = n + 1;
  END;`)
  await db.run(sql`CREATE TRIGGER publications_changed AFTER UPDATE ON publications BEGIN
    DELETE FROM publication_keys WHERE subject IN (old.subject, new.subject);
    INSERT OR REPLACE INTO publication_keys SELECT * FROM publication_keys_due WHERE subject = new.subject;
    UPDATE publication_epoch SET n = n + 1;
  END;`)
  await db.run(sql`CREATE TRIGGER publications_removed AFTER DELETE ON publications BEGIN
    DELETE FROM publication_keys WHERE subject = old.subject;
    UPDATE publication_epoch SET n = n + 1;
  END;`)
  await db.run(sql`CREATE TRIGGER publications_texts_written AFTER INSERT ON publications_texts WHEN new.path <> 'formerSlugs' BEGIN
    INSERT OR REPLACE INTO publication_keys
      SELECT new.path || ':' || new.text, first_published_at, subject, kind, language, COALESCE(reviewed, '') FROM publications WHERE id = new.parent_id AND state = 'live';
    UPDATE publication_epoch SET n = n + 1;
  END;`)
  await db.run(sql`CREATE TRIGGER publications_texts_removed AFTER DELETE ON publications_texts WHEN old.path <> 'formerSlugs' BEGIN
    DELETE FROM publication_keys WHERE key = old.path || ':' || old.text
      AND (at, subject) = (SELECT first_published_at, subject FROM publications WHERE id = old.parent_id);
    UPDATE publication_epoch SET n = n + 1;
  END;`)
  for (const event of ['INSERT', 'UPDATE', 'DELETE']) await db.run(sql.raw(`CREATE TRIGGER publication_changes_${event.toLowerCase()} AFTER ${event} ON publication_changes BEGIN UPDATE publication_epoch SET n = n + 1; END;`))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const name of ['publications_written', 'publications_changed', 'publications_removed', 'publications_texts_written', 'publications_texts_removed', 'publication_changes_insert', 'publication_changes_update', 'publication_changes_delete']) await db.run(sql.raw(`DROP TRIGGER ${name};`))
  await db.run(sql`DROP INDEX publications_texts_parent;`)
  await db.run(sql`DROP VIEW publication_keys_due;`)
  await db.run(sql`DROP TABLE publication_keys;`)
  await db.run(sql`DROP TABLE publication_epoch;`)
  await db.run(sql`ALTER TABLE \`publications\` DROP COLUMN \`reviewed\`;`)
  await db.run(sql`ALTER TABLE \`publications\` DROP COLUMN \`card\`;`)
}
