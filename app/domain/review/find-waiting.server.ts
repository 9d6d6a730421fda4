import { producers, producerVersions, products, productVersions } from 'db/schema/index.server';
import { and, asc, eq, sql } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/sqlite-core';
import type { Acting } from '../acting';
import type { ListingKind } from '../listings/fields';
import { findProducerName } from '../producers/find-names.server';
import { producersInArea } from '../scopes.server';
import type { Locale } from '../texts';

/** A version that waits for an officer. */
export type Waiting = {
  kind: ListingKind;
  versionId: number;
  name: string;
  producer: string;
  submittedAt: string;
  note: string | null;
};

/** What waits in an officer's area, the longest first. */
export function findWaiting({ db, actor }: Acting, locale: Locale): Waiting[] {
  const inArea = producersInArea(actor, producers.communeId);
  const ofProducts = db
    .select({
      kind: sql<ListingKind>`'product'`.as('kind'),
      versionId: productVersions.id,
      name: sql<string | null>`${productVersions.nameVi}`.as('name'),
      producerId: products.producerId,
      submittedAt: sql<string>`${productVersions.submittedAt}`.as('submitted'),
      note: productVersions.note,
    })
    .from(productVersions)
    .innerJoin(products, eq(products.id, productVersions.productId))
    .innerJoin(producers, eq(producers.id, products.producerId))
    .where(and(eq(productVersions.state, 'submitted'), inArea));
  const ofProducers = db
    .select({
      kind: sql<ListingKind>`'producer'`.as('kind'),
      versionId: producerVersions.id,
      name: sql<string | null>`${producerVersions.nameVi}`.as('name'),
      producerId: sql<number | null>`${producerVersions.producerId}`.as('producer'),
      submittedAt: sql<string>`${producerVersions.submittedAt}`.as('submitted'),
      note: producerVersions.note,
    })
    .from(producerVersions)
    .innerJoin(producers, eq(producers.id, producerVersions.producerId))
    .where(and(eq(producerVersions.state, 'submitted'), inArea));
  const rows = unionAll(ofProducts, ofProducers).orderBy(asc(sql`submitted`)).all();
  return rows.map(({ producerId, name, ...row }) => ({
    ...row,
    name: name ?? '…',
    producer: findProducerName(db, producerId, locale)?.name ?? '…',
  }));
}
