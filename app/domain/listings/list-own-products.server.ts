import { products, productVersions } from 'db/schema/index.server';
import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Acting } from '../acting';
import type { ProductCard } from '../catalogue/card';
import { findCards } from '../catalogue/find-cards.server';
import { vietnamDayOf } from '../clock';
import { ownProducers } from '../scopes.server';
import type { Locale } from '../texts';
import type { VersionState } from './fields';
import { openVersion, type VersionPlace } from './open-version';

/** A product in its maker's workspace. */
export type OwnProduct = {
  id: number;
  slug: string;
  name: string;
  status: 'listed' | 'withdrawn';
  /** What buyers see; null where nothing was approved yet. */
  card: ProductCard | null;
  /** The state of an edit that is under way. */
  open: VersionState | null;
};

/** All products of a producer that the asker keeps, by name. */
export function listOwnProducts(
  { db, actor, now }: Acting,
  producerId: number,
  locale: Locale,
): OwnProduct[] {
  const own = and(eq(products.producerId, producerId), ownProducers(actor, products.producerId));
  const rows = db.select().from(products).where(own).orderBy(asc(products.slug)).all();
  const ids = rows.map(({ id }) => id);
  const cards = new Map(
    findCards({ db, today: vietnamDayOf(now) }, ids, locale).map((card) => [card.id, card]),
  );
  const places = placesOf(db, ids);
  return rows.map(({ id, slug, status, liveVersionId }) => {
    const versions = places.get(id) ?? [];
    const card = cards.get(id) ?? null;
    const newest = versions.at(-1);
    return {
      id,
      slug,
      status,
      card,
      name: card?.name.text ?? newest?.name ?? slug,
      open: openVersion(versions, liveVersionId)?.state ?? null,
    };
  });
}

type Named = VersionPlace & { name: string };

/** The versions of each product, oldest first. */
function placesOf(db: Acting['db'], ids: number[]): Map<number, Named[]> {
  const { id, number, state, productId, nameVi } = productVersions;
  const rows = db
    .select({ id, number, state, productId, name: nameVi })
    .from(productVersions)
    .where(inArray(productId, ids))
    .orderBy(asc(number))
    .all();
  const places = new Map<number, Named[]>();
  for (const { productId: product, name, ...place } of rows) {
    const known = places.get(product) ?? [];
    places.set(product, [...known, { ...place, name: String(name ?? '') }]);
  }
  return places;
}
