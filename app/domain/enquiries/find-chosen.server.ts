import { products } from 'db/schema/index.server';
import { and, eq } from 'drizzle-orm';
import type { ProductCard } from '../catalogue/card';
import { findCards } from '../catalogue/find-cards.server';
import { findRenamed } from '../catalogue/find-elsewhere.server';
import { findMaker } from '../producers/find-maker.server';
import type { Reading } from '../reading';
import { isIn } from '../sql.server';
import type { Locale } from '../texts';
import type { ChosenProducer } from './chosen';
import { takesEnquiries } from './takes-enquiries.server';

export type Chosen = {
  producers: ChosenProducer[];
  /** Slugs that name no listed product, now or formerly. */
  unknown: string[];
};

/** The products a buyer chose, by producer, both in the order of choosing. */
export function findChosen(reading: Reading, slugs: readonly string[], locale: Locale): Chosen {
  const { db } = reading;
  const asked = slugs.map((slug) => [slug, findRenamed(db, 'product', slug) ?? slug] as const);
  const rows = findListed(
    reading,
    asked.map(([, slug]) => slug),
  );
  const makers = new Map(rows.map(({ slug, producerId }) => [slug, producerId]));
  const ids = new Map(rows.map(({ slug, id }) => [slug, id]));
  const cards = findCards(
    reading,
    [...new Set(asked.flatMap(([, slug]) => ids.get(slug) ?? []))],
    locale,
  );
  const groups = new Map<number | null, ProductCard[]>();
  for (const card of cards) {
    const producerId = makers.get(card.slug) ?? null;
    groups.set(producerId, [...(groups.get(producerId) ?? []), card]);
  }
  return {
    producers: [...groups].map(([producerId, own]) => ({
      ...readMaker(reading, producerId, locale),
      cards: own,
    })),
    unknown: asked.filter(([, slug]) => !ids.has(slug)).map(([slug]) => slug),
  };
}

function findListed({ db }: Reading, slugs: readonly string[]) {
  return db
    .select({ id: products.id, slug: products.slug, producerId: products.producerId })
    .from(products)
    .where(and(isIn(products.slug, slugs), eq(products.status, 'listed')))
    .all();
}

function readMaker({ db }: Reading, producerId: number | null, locale: Locale) {
  const maker = producerId === null ? null : findMaker(db, producerId, locale);
  if (producerId === null || !maker) return { maker: null, takesEnquiries: false };
  const { slug, name, contacts, provenance } = maker;
  return {
    maker: { slug, name, contacts, provenance },
    takesEnquiries: takesEnquiries(db, producerId),
  };
}
