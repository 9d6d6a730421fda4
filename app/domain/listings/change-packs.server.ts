import { asked, type Database, write } from 'db/connection.server';
import { packs, products } from 'db/schema/index.server';
import { and, asc, eq, sql } from 'drizzle-orm';
import type { Acting } from '../acting';
import { recordEntry } from '../audit/record-entry.server';
import { vietnamDayOf } from '../clock';
import { InvalidError, StaleError } from '../errors';
import { getKeptListing, type ProductRef } from './get-listing.server';
import { type ClaimedPack, claimPacks, type PackRow, packsStand } from './pack-claims';
import { cleanPack, type PackDraft, packFaults } from './packs';
import { idFaults } from './rows';

export type PacksEdit = {
  listing: ProductRef;
  /** The product's revision when the form was opened. */
  revision: number;
  /** All packs in order; one that is left out is taken off the page. */
  packs: readonly PackDraft[];
};

/** What stands now, for a person whose form was opened before it did. */
export type StalePacks = { revision: number; packs: PackRow[] };

/** `changed` is false where everything stood so already, and nothing was written. */
export type DirectChange = { revision: number; changed: boolean };

/**
 * Publishes a product's packs and prices at once, as the producer's own word of today. What did not
 * change keeps its claim and its day; what stood before goes into the audit log. Throws
 * InvalidError by form field (`packs[0].priceMin`), NotFoundError, and StaleError with
 * {@link StalePacks} where a direct change came between.
 */
export function changePacks(acting: Acting, edit: PacksEdit): DirectChange {
  return write(acting.db, (tx) => {
    const { id, revision } = getKeptListing(tx, acting.actor, edit.listing);
    const before = findPackRows(tx, id);
    const today = vietnamDayOf(acting.now);
    if (packsStand(edit.packs, before, today)) return { revision, changed: false };
    if (revision !== edit.revision) {
      throw new StaleError<StalePacks>({ revision, packs: before });
    }
    refuseFaulty(edit.packs, before);
    replacePacks(tx, id, claimPacks(edit.packs, before, today));
    const next = revision + 1;
    tx.update(products).set({ revision: next }).where(eq(products.id, id)).run();
    recordEntry(tx, acting, {
      action: 'change-packs',
      subject: ['product', id],
      before,
      after: findPackRows(tx, id),
    });
    return { revision: next, changed: true };
  });
}

/** A product's packs in the order shown. */
export const findPackRows = (db: Database, productId: number): PackRow[] =>
  packRows(db).all({ productId });

const packRows = asked((db) =>
  db
    .select()
    .from(packs)
    .where(eq(packs.productId, sql.placeholder('productId')))
    .orderBy(asc(packs.position), asc(packs.id))
    .prepare(),
);

function refuseFaulty(drafts: readonly PackDraft[], before: readonly PackRow[]): void {
  const faults: Record<string, string> = {
    ...packFaults(
      drafts.map((draft) => cleanPack(draft)),
      before.map((row) => cleanPack(row)),
    ),
    ...idFaults(drafts, before, 'packs'),
  };
  if (Object.keys(faults).length > 0) throw new InvalidError(faults);
}

function replacePacks(tx: Database, productId: number, wanted: readonly ClaimedPack[]): void {
  for (const { id } of findPackRows(tx, productId)) {
    if (!wanted.some((pack) => pack.id === id)) tx.delete(packs).where(eq(packs.id, id)).run();
  }
  for (const { id, ...row } of wanted) {
    const own = and(eq(packs.id, id ?? 0), eq(packs.productId, productId));
    if (id === undefined)
      tx.insert(packs)
        .values({ ...row, productId })
        .run();
    else tx.update(packs).set(row).where(own).run();
  }
}
