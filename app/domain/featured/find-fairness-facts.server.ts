import { adminUnits, producers, producerVersions, products } from 'db/schema/index.server';
import { eq } from 'drizzle-orm';
import { listingOf } from '../catalogue/listing.server';
import type { Reading } from '../reading';
import { isIn } from '../sql.server';
import { inLanguage, type Locale } from '../texts';
import { type Fairness, type FairnessFacts, fairnessOf } from './fairness';
import { findFeaturedBefore } from './find-featured-before.server';

/** What the fairness meter counts of products, by id. */
export function findFairnessFacts(
  reading: Reading,
  ids: readonly number[],
  locale: Locale,
  exceptCollectionId: number | null,
): Map<number, FairnessFacts> {
  const featured = findFeaturedBefore(reading, exceptCollectionId);
  const rows = reading.db
    .select({
      id: products.id,
      slug: producers.slug,
      nameVi: producerVersions.nameVi,
      nameEn: producerVersions.nameEn,
      communeId: adminUnits.id,
      communeName: adminUnits.fullName,
      womenLed: producers.womenLed,
      minorityLed: producers.minorityLed,
    })
    .from(products)
    .leftJoin(producers, eq(producers.id, products.producerId))
    .leftJoin(producerVersions, eq(producerVersions.id, producers.liveVersionId))
    .leftJoin(adminUnits, eq(adminUnits.id, producers.communeId))
    .where(isIn(products.id, ids))
    .all();
  return new Map(
    rows.map((row) => [
      row.id,
      {
        producer: row.slug && {
          key: row.slug,
          name: inLanguage(locale, row.nameVi, row.nameEn) ?? row.slug,
        },
        commune: row.communeId && row.communeName && { key: row.communeId, name: row.communeName },
        womenLed: row.womenLed,
        minorityLed: row.minorityLed,
        featuredBefore: featured.has(row.id),
      } as FairnessFacts,
    ]),
  );
}

/** The shares to compare with; `sample` where any star behind them was invented. */
export type FairShare = { shares: Fairness; sample: boolean };

/** The shares among all products with a star in force on the day of reading. */
export function findFairShare(
  reading: Reading,
  locale: Locale,
  exceptCollectionId: number | null,
): FairShare {
  const starred = [...listingOf(reading).rows((row) => row.recognisedOn !== null)];
  const ids = starred.map((row) => row.id);
  const facts = findFairnessFacts(reading, ids, locale, exceptCollectionId);
  return {
    shares: fairnessOf(ids.flatMap((id) => facts.get(id) ?? [])),
    sample: starred.some((row) => row.invented || row.starInvented),
  };
}
