import { MARK_KINDS, marks, producers, recognitions } from 'db/schema/index.server';
import { and, countDistinct, eq, ne } from 'drizzle-orm';
import { findRunningCollections } from '../featured/find-collections.server';
import { isMarkStanding } from '../marks/mark-term';
import { readMark } from '../marks/read-right';
import { countProductsByCommune } from '../places/find-communes.server';
import type { Reading } from '../reading';
import type { Locale } from '../texts';
import { findLabels } from './facet-labels.server';
import type { ListingRow } from './facets';
import { findNewestRecognised } from './find-newest.server';
import { listingOf } from './listing.server';

const OFFERED = { nhom: ['1', '2', '3', '4', '5', '6'], sao: ['5', '4', '3', '2', '1'] };

/** Newest recognitions shown on the home page. */
const NEWEST = 6;

/** Everything the home page shows, computed on the day of reading. */
export function readHome(reading: Reading, locale: Locale) {
  const rows = [...listingOf(reading).rows()];
  const options = (key: 'nhom' | 'sao', isSample: (row: ListingRow) => boolean) => {
    const valueOf = (row: ListingRow) => (key === 'nhom' ? row.group : row.stars);
    return [...findLabels(reading, locale, key, OFFERED[key])].map(([value, label]) => {
      const own = rows.filter((row) => valueOf(row) === Number(value));
      return { value, label, count: own.length, sample: own.some(isSample) };
    });
  };
  return {
    collections: findRunningCollections(reading, locale),
    groups: options('nhom', (row) => row.invented),
    stars: options('sao', (row) => row.starInvented).filter(({ count }) => count > 0),
    markKinds: countMarks(reading),
    communes: countProductsByCommune(reading.db),
    newest: findNewestRecognised(reading, NEWEST, locale),
    numbers: countNumbers(reading, rows),
  };
}

/** The catalogue in figures. What was invented for demonstration is not counted. */
function countNumbers(reading: Reading, rows: readonly ListingRow[]) {
  const real = rows.filter((row) => !row.invented);
  const isLit = (row: ListingRow) => row.recognisedOn !== null && !row.starInvented;
  return {
    products: real.length,
    lit: real.filter(isLit).length,
    lapsed: countLapsed(
      reading,
      real.filter((row) => !isLit(row)),
    ),
    producers: countListedProducers(reading),
    communes: Object.keys(countProductsByCommune(reading.db)).length,
  };
}

/** Of products without stars in force, those with a decision on record. */
function countLapsed({ db }: Reading, rows: readonly ListingRow[]) {
  const decided = new Set(
    db
      .selectDistinct({ id: recognitions.productId })
      .from(recognitions)
      .where(and(eq(recognitions.kind, 'recognition'), ne(recognitions.provenance, 'sample')))
      .all()
      .map((row) => row.id),
  );
  return rows.filter((row) => decided.has(row.id)).length;
}

function countListedProducers({ db }: Reading): number {
  const row = db
    .select({ total: countDistinct(producers.id) })
    .from(producers)
    .where(and(eq(producers.status, 'listed'), ne(producers.provenance, 'sample')))
    .get();
  return row?.total ?? 0;
}

/** Marks registered on the day of reading, by kind. */
function countMarks({ db, today }: Reading) {
  const standing = db
    .select()
    .from(marks)
    .all()
    .filter((row) => isMarkStanding(readMark(row), today));
  return MARK_KINDS.map((kind) => ({
    kind,
    count: standing.filter((row) => row.kind === kind).length,
  })).filter(({ count }) => count > 0);
}
