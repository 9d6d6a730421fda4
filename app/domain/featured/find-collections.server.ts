import { collectionItems, collections } from 'db/schema/index.server';
import { sql } from 'drizzle-orm';
import type { ProductCard } from '../catalogue/card';
import type { Reading } from '../reading';
import { isIn } from '../sql.server';
import type { Locale, Provenance } from '../texts';
import { findShownCards } from './find-shown-cards.server';

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

/**
 * The collections running on the day of reading, with the items that may be shown that day; one
 * that was withdrawn is not shown on any.
 */
export function findRunningCollections(reading: Reading, locale: Locale): ShownCollection[] {
  const { db, today } = reading;
  const running = db
    .select()
    .from(collections)
    .where(
      sql`${collections.startsOn} <= ${today} AND ${collections.endsOn} >= ${today} AND ${collections.withdrawnAt} IS NULL`,
    )
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
  const cards = findShownCards(
    reading,
    items.map((item) => item.productId),
    locale,
  );
  return running
    .map((row) => ({
      slug: row.slug,
      ...wordsOf(row, locale),
      endsOn: row.endsOn,
      provenance: row.provenance,
      cards: items
        .filter((item) => item.collectionId === row.id)
        .flatMap((item) => cards.get(item.productId) ?? []),
    }))
    .filter((collection) => collection.cards.length > 0);
}

type Worded = Pick<
  typeof collections.$inferSelect,
  'titleVi' | 'titleEn' | 'reasonVi' | 'reasonEn'
>;

/** Title and reason together in one language: half a translation is none. */
function wordsOf(row: Worded, locale: Locale) {
  if (locale === 'en' && row.titleEn && row.reasonEn) {
    return { title: row.titleEn, reason: row.reasonEn, locale: 'en' as const };
  }
  return { title: row.titleVi, reason: row.reasonVi, locale: 'vi' as const };
}
