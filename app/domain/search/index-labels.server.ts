import type { Database } from 'db/connection.server';
import { searchLabels } from 'db/schema/index.server';
import { sql } from 'drizzle-orm';
import { successionsToday } from '../places/successions.server';
import { fold, words } from './fold';

type Label = Omit<typeof searchLabels.$inferInsert, 'id'> & { also: string };

/** Brings a producer's suggestion up to date; one that is closed or merged is no longer suggested. */
export function indexProducerLabel(db: Database, producerId: number): void {
  const known = db.all<{ id: number }>(
    sql`SELECT id FROM search_labels WHERE producer_id = ${producerId}`,
  );
  for (const { id } of known) {
    db.run(sql`DELETE FROM search_label_index WHERE rowid = ${id}`);
    db.run(sql`DELETE FROM search_labels WHERE id = ${id}`);
  }
  insertLabels(db, readProducers(db, sql`r.id = ${producerId}`));
}

/** Writes every suggestion anew: after places, marks or many producers changed. */
export function indexLabels(db: Database): void {
  db.run(sql`INSERT INTO search_label_index(search_label_index) VALUES ('delete-all')`);
  db.run(sql`DELETE FROM search_labels`);
  insertLabels(db, [...readProducers(db, sql`true`), ...readCommunes(db), ...readMarks(db)]);
}

function insertLabels(db: Database, labels: readonly Label[]): void {
  for (const { also, ...label } of labels) {
    const inserted = db
      .insert(searchLabels)
      .values(label)
      .onConflictDoNothing()
      .returning({ id: searchLabels.id })
      .get();
    if (!inserted) continue;
    const columns = sql`${indexed(label.labelVi)}, ${indexed(`${also} ${label.labelEn}`)}`;
    db.run(
      sql`INSERT INTO search_label_index(rowid, label, also) VALUES (${inserted.id}, ${columns})`,
    );
  }
}

function indexed(text: string): string {
  return words(text).map(fold).join(' ');
}

function readProducers(db: Database, which: ReturnType<typeof sql>): Label[] {
  return db.all<Label>(sql`
    SELECT 'producer' AS kind, r.id AS producerId, r.slug, v.name_vi AS labelVi, coalesce(v.name_en, v.name_vi) AS labelEn,
      c.full_name AS detailVi, c.full_name AS detailEn, '' AS also
    FROM producers r
    JOIN producer_versions v ON v.id = r.live_version_id
    LEFT JOIN admin_units c ON c.id = r.commune_id
    WHERE r.status = 'listed' AND v.name_vi IS NOT NULL AND ${which}`);
}

/** Today's communes, and the former names that differ, each leading to the commune of today. */
function readCommunes(db: Database): Label[] {
  return db.all<Label>(sql`
    SELECT 'commune' AS kind, c.id AS slug, c.name AS labelVi, c.name AS labelEn,
      c.full_name AS detailVi, c.full_name AS detailEn, c.full_name AS also
    FROM admin_units c WHERE c.level = 'commune' AND c.valid_to IS NULL
    UNION ALL
    SELECT 'commune', c.id, o.name, o.name, c.full_name, c.full_name, o.full_name
    FROM ${successionsToday} AS land
    JOIN admin_units o ON o.id = land.former
    JOIN admin_units c ON c.id = land.today
    WHERE o.level = 'commune' AND o.name <> c.name`);
}

function readMarks(db: Database): Label[] {
  return db.all<Label>(sql`
    SELECT 'mark' AS kind, slug, name AS labelVi, name AS labelEn,
      product_vi AS detailVi, product_en AS detailEn, product_vi || ' ' || product_en AS also
    FROM marks`);
}
