import { marks, producers, recognitions } from 'db/schema/index.server';
import { countDistinct, eq, sql } from 'drizzle-orm';
import { findRunningCollections } from '../featured/find-collections.server';
import type { Reading } from '../reading';
import type { Locale } from '../texts';
import { findFacetLabels } from './facet-labels.server';
import { countFacets } from './facets';
import { findNewestRecognised } from './find-newest.server';
import { listingOf } from './listing.server';

/** Newest recognitions shown on the home page. */
const NEWEST = 6;

/** Everything the home page shows, computed on the day of reading. */
export function readHome(reading: Reading, locale: Locale) {
  const rows = listingOf(reading, locale);
  const counts = countFacets(rows, {}, reading.today);
  const labels = findFacetLabels(reading.db, locale);
  const options = (key: 'nhom' | 'sao' | 'loai-nhan-hieu') =>
    [...labels[key]].map(([value, label]) => ({
      value,
      label,
      count: counts[key].get(value) ?? counts[key].get(Number(value)) ?? 0,
    }));
  return {
    collections: findRunningCollections(reading, locale),
    groups: options('nhom'),
    stars: options('sao').filter(({ count }) => count > 0),
    markKinds: countMarks(reading),
    communes: Object.fromEntries(counts.xa),
    newest: findNewestRecognised(reading, NEWEST, locale),
    numbers: {
      products: rows.length,
      lit: rows.filter((row) => row.recognisedOn !== null).length,
      lapsed: countLapsed(reading, rows),
      producers: countListedProducers(reading),
      communes: new Set(rows.flatMap((row) => row.communeId ?? [])).size,
    },
  };
}

/** Products with a decision on record but no stars in force today. */
function countLapsed(
  { db }: Reading,
  rows: readonly { id: number; recognisedOn: string | null }[],
) {
  const decided = new Set(
    db
      .selectDistinct({ id: recognitions.productId })
      .from(recognitions)
      .where(eq(recognitions.kind, 'recognition'))
      .all()
      .map((row) => row.id),
  );
  return rows.filter((row) => row.recognisedOn === null && decided.has(row.id)).length;
}

function countListedProducers({ db }: Reading): number {
  const row = db
    .select({ total: countDistinct(producers.id) })
    .from(producers)
    .where(eq(producers.status, 'listed'))
    .get();
  return row?.total ?? 0;
}

/** Registered marks by kind. */
function countMarks({ db }: Reading) {
  return db
    .select({ kind: marks.kind, count: sql<number>`count(*)` })
    .from(marks)
    .where(eq(marks.status, 'registered'))
    .groupBy(marks.kind)
    .all();
}
