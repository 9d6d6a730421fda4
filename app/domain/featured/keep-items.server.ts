import type { Database } from 'db/connection.server';
import { collectionItems, products } from 'db/schema/index.server';
import { count, eq } from 'drizzle-orm';
import { type Acting } from '../acting';
import { ForbiddenError, InvalidError } from '../errors';
import { readDay } from '../papers/read-day';
import { mayAtDesk } from '../policy';
import { isIn } from '../sql.server';
import {
  type Checked,
  type CollectionFault,
  type CollectionFields,
  type TypedCollection,
} from './collection-form';
import { findOwnProducts } from './find-own-products.server';
import { ownCauseFaults } from './own-cause';

/** Throws ForbiddenError for whoever may not build collections. */
export function requireCurator({ actor }: Pick<Acting, 'actor'>): void {
  if (!mayAtDesk(actor, 'curate')) throw new ForbiddenError();
}

type Proposed = {
  typed: TypedCollection;
  checked: Checked;
  /** As it stands; null for a new one. */
  stored: CollectionFields | null;
};

/**
 * The fields to be kept. Throws InvalidError with all that is wrong with them at once: what was typed,
 * and where the curator's own producer would be featured by the curator's own hand.
 */
export function fieldsWithoutOwnCause(
  tx: Database,
  { actor }: Acting,
  { typed, checked, stored }: Proposed,
): CollectionFields {
  const { items, startsOn, endsOn } = typed;
  const proposed = { items, startsOn: readDay(startsOn), endsOn: readDay(endsOn) };
  const ownCause = ownCauseFaults(stored, proposed, findOwnProducts(tx, actor, items));
  const faults = { ...ownCause, ...checked.faults };
  if (!checked.fields || Object.keys(faults).length > 0) {
    throw new InvalidError<CollectionFault>(faults);
  }
  return checked.fields;
}

/** Writes a collection's items in their order. Throws InvalidError for a product that is not there. */
export function keepItems(tx: Database, collectionId: number, ids: readonly number[]): void {
  const found = tx.select({ total: count() }).from(products).where(isIn(products.id, ids)).get();
  if (found?.total !== ids.length) throw new InvalidError<CollectionFault>({ items: 'unknown' });
  tx.delete(collectionItems).where(eq(collectionItems.collectionId, collectionId)).run();
  ids.forEach((productId, position) => {
    tx.insert(collectionItems).values({ collectionId, productId, position }).run();
  });
}
