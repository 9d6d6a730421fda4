import type { Database } from 'db/connection.server';
import { auditEntries } from 'db/schema/index.server';
import { makeCollection, makeProduct, makeRecognition } from 'db/seed/factories/index.server';
import { rebuildSearchIndex } from '~/domain/search/index-products.server';
import { migratedDatabase } from '../../support/database';
import { makePersona, type Persona, siteContext } from '../../support/personas';

/** A collection of three products with stars, a curator, and officers who are none. */
export async function collectionDesk() {
  const db = migratedDatabase();
  const [a, b, c] = ['Trà shan tuyết', 'Miến dong', 'Bí xanh thơm'].map((name) => {
    const product = makeProduct(db, { name, nameEn: `${name} (en)` });
    makeRecognition(db, {
      productId: product.id,
      decidedOn: '2025-01-01',
      validUntil: '2028-01-01',
    });
    return product;
  }) as [Product, Product, Product];
  const collection = makeCollection(db, {
    titleVi: 'Quà Tết sớm',
    titleEn: null,
    reasonEn: null,
    startsOn: '2026-07-01',
    endsOn: '2026-12-31',
    productIds: [a.id, b.id],
  });
  rebuildSearchIndex(db);
  const people: Record<Officer, Persona> = {
    curator: await makePersona(db, { officer: { post: 'province' }, secondFactor: true }),
    second: await makePersona(db, { officer: { post: 'province' }, secondFactor: true }),
    withoutFactor: await makePersona(db, { officer: { post: 'province' }, secondFactor: false }),
    commune: await makePersona(db, { officer: { post: 'commune' }, secondFactor: true }),
    administrator: await makePersona(db, {
      officer: { post: 'administrator' },
      secondFactor: true,
    }),
  };
  return { db, context: siteContext(db), people, collection, a, b, c };
}

type Product = ReturnType<typeof makeProduct>;
export type Officer = 'curator' | 'second' | 'withoutFactor' | 'commune' | 'administrator';
export type CollectionDesk = Awaited<ReturnType<typeof collectionDesk>>;

export const actionsOf = (db: Database) =>
  db
    .select()
    .from(auditEntries)
    .all()
    .map(({ action }) => action);
