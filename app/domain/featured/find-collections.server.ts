import { collectionItems, collections } from 'db/schema/index.server';
import { sql } from 'drizzle-orm';
import type { ProductCard } from '../catalogue/card';
import { findCards } from '../catalogue/find-cards.server';
import type { Reading } from '../reading';
import { isIn } from '../sql.server';
import { inLanguage, type Locale, type Provenance } from '../texts';
import { isShownInCollection } from './shown-items';

export type ShownCollection = {
  slug: string;
  title: string;
  reason: string;
  /** The language of title and reason, Vietnamese where no translation exists. */
  locale: Locale;
  endsOn: string;
  provenance: Provenance;
  cards: ProductCard[];
};

/** The collections running on the day of reading, with the items that may be shown that day. */
export function findRunningCollections(reading: Reading, locale: Locale): ShownCollection[] {
  const { db, today } = reading;
  const running = db
    .select()
    .from(collections)
    .where(sql`${collections.startsOn} <= ${today} AND ${collections.endsOn} >= ${today}`)
    .orderBy(collections.startsOn, collections.id)
    .all();
  const items = db
    .select()
    .from(collectionItems)
    .where(
      isIn(
        collectionItems.collectionId,
        running.map((row) => row.id),
      ),
    )
    .orderBy(collectionItems.position)
    .all();
  const cards = new Map(
    findCards(reading, [...new Set(items.map((item) => item.productId))], locale).map((card) => [
      card.id,
      card,
    ]),
  );
  return running
    .map((row) => ({
      slug: row.slug,
      title: inLanguage(locale, row.titleVi, row.titleEn) ?? '',
      reason: inLanguage(locale, row.reasonVi, row.reasonEn) ?? '',
      locale: locale === 'en' && row.titleEn && row.reasonEn ? ('en' as const) : ('vi' as const),
      endsOn: row.endsOn,
      provenance: row.provenance,
      cards: items
        .filter((item) => item.collectionId === row.id)
        .flatMap((item) => cards.get(item.productId) ?? [])
        .filter(isShownInCollection),
    }))
    .filter((collection) => collection.cards.length > 0);
}
