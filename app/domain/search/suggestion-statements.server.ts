import type { Database } from 'db/connection.server';
import type { Locale } from 'db/schema/versions.server';
import { prepared } from './prepared.server';

/** Candidates looked at per question; more would not change which few are shown. */
const POOL = 100;

export type LabelRow = {
  kind: 'producer' | 'commune' | 'mark';
  slug: string;
  label: string;
  detail: string | null;
};

export type ProductLabelRow = { id: number; slug: string; label: string; detail: string | null };

/** Labels whose words match an FTS5 expression over `label` and `also`. */
export function findLabelRows(db: Database, expression: string, locale: Locale): LabelRow[] {
  const [label, detail] = locale === 'en' ? ['label_en', 'detail_en'] : ['label_vi', 'detail_vi'];
  const rows = `SELECT l.kind, l.slug, l.${label} AS label, l.${detail} AS detail
    FROM (SELECT rowid FROM search_label_index WHERE search_label_index MATCH ? LIMIT ${POOL}) i
    JOIN search_labels l ON l.id = i.rowid ORDER BY l.id`;
  return prepared(db, rows).all(expression) as LabelRow[];
}

/** Ids of some products that match an expression, in no order of worth. */
export function findSomeIds(db: Database, expression: string): number[] {
  const ids = `SELECT rowid FROM search_index WHERE search_index MATCH ? LIMIT ${POOL}`;
  return prepared(db, ids).pluck().all(expression) as number[];
}

/** Products by name and maker, in the order of `ids`, in the reader's language where there is one. */
export function readProductLabels(
  db: Database,
  ids: readonly number[],
  locale: Locale,
): ProductLabelRow[] {
  const name = locale === 'en' ? 'coalesce(v.name_en, v.name_vi)' : 'v.name_vi';
  const maker = locale === 'en' ? 'coalesce(rv.name_en, rv.name_vi)' : 'rv.name_vi';
  const rows = `SELECT p.id, p.slug, ${name} AS label, ${maker} AS detail
    FROM json_each(?) wanted
    JOIN products p ON p.id = wanted.value
    JOIN product_versions v ON v.id = p.live_version_id
    LEFT JOIN producers r ON r.id = p.producer_id
    LEFT JOIN producer_versions rv ON rv.id = r.live_version_id
    WHERE p.status = 'listed' AND label IS NOT NULL ORDER BY wanted.key`;
  return prepared(db, rows).all(JSON.stringify(ids)) as ProductLabelRow[];
}
