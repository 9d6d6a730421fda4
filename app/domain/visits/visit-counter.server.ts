import { type Database, transact } from 'db/connection.server';
import { producers, products, visitCounts } from 'db/schema/index.server';
import { eq, sql } from 'drizzle-orm';
import type { PlainDate } from '../clock';
import type { Visited, VisitKind } from './visited';

type Count = { visited: Visited; kind: VisitKind; day: PlainDate; count: number };

/** Far more pages than the catalogue has; what asks for more is no buyer. */
const MOST_PAGES = 20_000;

/**
 * Counts what buyers do, in memory, as sums per day and page: nobody's address, cookie or device is
 * known here. The caller flushes now and then and when the server stops; a crash loses what came
 * since.
 */
export class VisitCounter {
  #counts = new Map<string, Count>();

  constructor(private readonly db: Database) {}

  /** One more of a kind for a page, on a day in Vietnam. */
  count(visited: Visited, kind: VisitKind, day: PlainDate): void {
    const key = `${day} ${kind} ${visited.kind} ${visited.slug}`;
    const known = this.#counts.get(key);
    if (known) known.count += 1;
    else if (this.#counts.size < MOST_PAGES)
      this.#counts.set(key, { visited, kind, day, count: 1 });
  }

  /**
   * Adds what was counted to the database. Not through write(): that would raise the data version,
   * and every cached page would be made anew because somebody looked at one of them. What cannot be
   * written (a locked or full disk) is kept for the next flush.
   */
  flush(): void {
    if (this.#counts.size === 0) return;
    transact(this.db, (tx) => {
      for (const count of this.#counts.values()) add(tx, count);
    });
    this.#counts.clear();
  }
}

const counters = new WeakMap<Database, VisitCounter>();

/** The one counter of a database, shared by the listener and the routes. */
export function visitCounterOf(db: Database): VisitCounter {
  const counter = counters.get(db) ?? new VisitCounter(db);
  counters.set(db, counter);
  return counter;
}

function add(tx: Database, { visited, kind, day, count }: Count): void {
  const place = findPlace(tx, visited);
  if (!place) return;
  tx.insert(visitCounts)
    .values({ ...place, day, kind, count })
    .onConflictDoUpdate({
      target: [visitCounts.producerId, visitCounts.day, visitCounts.productId, visitCounts.kind],
      set: { count: sql`${visitCounts.count} + excluded.count` },
    })
    .run();
}

/** Whose visit it is; null for a page that is gone, or a product whose maker no source names. */
function findPlace(tx: Database, { kind, slug }: Visited) {
  if (kind === 'producer') {
    const row = tx
      .select({ producerId: producers.id })
      .from(producers)
      .where(eq(producers.slug, slug))
      .get();
    return row && { ...row, productId: 0 };
  }
  const row = tx
    .select({ producerId: products.producerId, productId: products.id })
    .from(products)
    .where(eq(products.slug, slug))
    .get();
  return row?.producerId ? { producerId: row.producerId, productId: row.productId } : null;
}
