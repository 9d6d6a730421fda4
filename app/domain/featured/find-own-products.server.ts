import type { Database } from 'db/connection.server';
import { products } from 'db/schema/index.server';
import { and } from 'drizzle-orm';
import type { Actor } from '../actor';
import { ownProducers } from '../scopes.server';
import { isIn } from '../sql.server';

/** Those of the products that are made by producers the actor belongs to. */
export function findOwnProducts(db: Database, actor: Actor, ids: readonly number[]): Set<number> {
  const rows = db
    .select({ id: products.id })
    .from(products)
    .where(and(isIn(products.id, ids), ownProducers(actor, products.producerId)))
    .all();
  return new Set(rows.map(({ id }) => id));
}
