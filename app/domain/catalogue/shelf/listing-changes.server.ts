import { asked, type Database, transact } from 'db/connection.server';

/** Enough that a reader has seen a change before it is forgotten; a late one reads all anew. */
const KEPT_CHANGES = 10_000;

const newest = asked((db) =>
  db.$client.prepare<[], number>('SELECT coalesce(max(id), 0) FROM listing_changes').pluck(),
);
const since = asked((db) =>
  db.$client
    .prepare<[number], [number, number | null]>(
      'SELECT id, product_id FROM listing_changes WHERE id >= ? ORDER BY id',
    )
    .raw(),
);
const forget = asked((db) =>
  db.$client.prepare<[number]>(
    'DELETE FROM listing_changes WHERE id <= (SELECT max(id) FROM listing_changes) - ?',
  ),
);

/** The number of the newest change to a product in lists. */
export const newestChange = (db: Database): number => newest(db).get() ?? 0;

/**
 * The products that changed after a change that was seen, and the newest change; null where that is
 * no longer known, or all products changed. Many changes are as good as all.
 */
export function changesSince(db: Database, seen: number): { ids: number[]; newest: number } | null {
  const changes = since(db).all(seen);
  // The change that was seen is still there, or nothing tells what came between.
  if (seen > 0 && changes[0]?.[0] !== seen) return null;
  const later = changes.filter(([id]) => id > seen);
  if (later.some(([, productId]) => productId === null) || later.length > KEPT_CHANGES / 4) {
    return null;
  }
  const ids = new Set(later.flatMap(([, productId]) => productId ?? []));
  return { ids: [...ids], newest: later.at(-1)?.[0] ?? seen };
}

/** Forgets changes that every reader has seen long since. No page shows them, so no page changes. */
export function forgetOldChanges(db: Database): void {
  transact(db, (tx) => forget(tx).run(KEPT_CHANGES));
}
