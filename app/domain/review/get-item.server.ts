import type { Database } from 'db/connection.server';
import {
  paperClaims,
  producers,
  producerVersions,
  products,
  productVersions,
} from 'db/schema/index.server';
import { eq } from 'drizzle-orm';
import type { Actor } from '../actor';
import type { AuditSubject } from '../audit/record-entry.server';
import { ForbiddenError, NotFoundError } from '../errors';
import { type ListingOwner, may, membershipIn } from '../policy';
import type { ItemKey, QueueKind } from './queue';

/** What an item is in the audit log. */
export const ITEM_SUBJECTS = {
  product: 'product-version',
  producer: 'producer-version',
  claim: 'claim',
} as const satisfies Record<QueueKind, AuditSubject>;

/**
 * Where an item stands, for an officer who may check it. Throws NotFoundError where it is not in
 * their area, and ForbiddenError where it is of a producer they belong to: nobody is judge in their
 * own cause.
 */
export function getCheckedItem(db: Database, actor: Actor, key: ItemKey): { state: string } {
  const found = findItem(db, key);
  if (!found || !may(actor, 'check', found.owner)) throw new NotFoundError();
  if (membershipIn(actor, found.owner.producerId)) throw new ForbiddenError();
  return { state: found.state };
}

type Found = { state: string; owner: ListingOwner };

function findItem(db: Database, { kind, id }: ItemKey): Found | null {
  const owner = { producerId: producers.id, communeId: producers.communeId };
  switch (kind) {
    case 'product':
      return (
        db
          .select({ state: productVersions.state, owner })
          .from(productVersions)
          .innerJoin(products, eq(products.id, productVersions.productId))
          .innerJoin(producers, eq(producers.id, products.producerId))
          .where(eq(productVersions.id, id))
          .get() ?? null
      );
    case 'producer':
      return (
        db
          .select({ state: producerVersions.state, owner })
          .from(producerVersions)
          .innerJoin(producers, eq(producers.id, producerVersions.producerId))
          .where(eq(producerVersions.id, id))
          .get() ?? null
      );
    case 'claim':
      return (
        db
          .select({ state: paperClaims.state, owner })
          .from(paperClaims)
          .innerJoin(producers, eq(producers.id, paperClaims.producerId))
          .where(eq(paperClaims.id, id))
          .get() ?? null
      );
  }
}
