import { asked, type Database, write } from 'db/connection.server';
import { productSeasons, products } from 'db/schema/index.server';
import { eq, sql } from 'drizzle-orm';
import type { Acting } from '../acting';
import { recordEntry } from '../audit/record-entry.server';
import { vietnamDayOf } from '../clock';
import { InvalidError, StaleError } from '../errors';
import type { DirectChange } from './change-packs.server';
import { getKeptListing, type ProductRef } from './get-listing.server';
import { type SeasonFacts, seasonFaults } from './season';
import { selfDeclared } from './self-declared';

export type SeasonRow = typeof productSeasons.$inferSelect;

export type SeasonEdit = SeasonFacts & {
  listing: ProductRef;
  /** The product's revision when the form was opened. */
  revision: number;
};

/** What stands now, for a person whose form was opened before it did. */
export type StaleSeason = { revision: number; season: SeasonRow | null };

/**
 * Publishes at once when a product can be had, as the producer's own word of today; months of null
 * make it "chưa công bố" again. Throws InvalidError, NotFoundError, and StaleError with
 * {@link StaleSeason} where a direct change came between.
 */
export function changeSeason(acting: Acting, edit: SeasonEdit): DirectChange {
  return write(acting.db, (tx) => {
    const { id, revision } = getKeptListing(tx, acting.actor, edit.listing);
    const before = findSeasonRow(tx, id);
    if (isThere(edit, before)) return { revision, changed: false };
    if (revision !== edit.revision) {
      throw new StaleError<StaleSeason>({ revision, season: before });
    }
    const faults = seasonFaults(edit);
    if (Object.keys(faults).length > 0) throw new InvalidError(faults);
    replaceSeason(tx, id, { ...edit, today: vietnamDayOf(acting.now) });
    const next = revision + 1;
    tx.update(products).set({ revision: next }).where(eq(products.id, id)).run();
    recordEntry(tx, acting, {
      action: 'change-season',
      subject: ['product', id],
      before,
      after: findSeasonRow(tx, id),
    });
    return { revision: next, changed: true };
  });
}

/** What is published of a product's season; null where nothing is. */
export const findSeasonRow = (db: Database, productId: number): SeasonRow | null =>
  seasonRow(db).get({ productId }) ?? null;

const seasonRow = asked((db) =>
  db
    .select()
    .from(productSeasons)
    .where(eq(productSeasons.productId, sql.placeholder('productId')))
    .prepare(),
);

function isThere({ months, soldOut }: SeasonFacts, row: SeasonRow | null): boolean {
  return months === (row?.months ?? null) && soldOut === (row?.soldOut ?? false);
}

function replaceSeason(
  tx: Database,
  productId: number,
  { months, soldOut, today }: SeasonFacts & { today: string },
): void {
  if (months === null) {
    tx.delete(productSeasons).where(eq(productSeasons.productId, productId)).run();
    return;
  }
  const season = { months, soldOut, ...selfDeclared(today) };
  tx.insert(productSeasons)
    .values({ productId, ...season })
    .onConflictDoUpdate({ target: productSeasons.productId, set: season })
    .run();
}
