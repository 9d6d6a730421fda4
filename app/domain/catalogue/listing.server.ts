import { type Database, dataVersion } from 'db/connection.server';
import {
  criteriaSets,
  packs,
  producers,
  productSeasons,
  products,
  searchDocuments,
} from 'db/schema/index.server';
import { eq, sql } from 'drizzle-orm';
import type { Reading } from '../reading';
import type { Locale } from '../texts';
import type { ListingRow } from './facets';
import { findRecognitions, findShownMarks, litStar } from './find-cards.server';
import { isCurrent, type PackPrice } from './price';

type Listing = Record<Locale, ListingRow[]>;
const listings = new WeakMap<Database, { stamp: string; listing: Listing }>();

/**
 * Every listed product as the list filters and counts it, on the day of reading. Kept for one
 * (data version, day) pair, like whole pages: a write or midnight makes the next reader build it.
 */
export function listingOf(reading: Reading, locale: Locale): ListingRow[] {
  const stamp = `${dataVersion(reading.db)} ${reading.today}`;
  const kept = listings.get(reading.db);
  if (kept?.stamp === stamp) return kept.listing[locale];
  const listing = readListing(reading);
  listings.set(reading.db, { stamp, listing });
  return listing[locale];
}

function readListing(reading: Reading): Listing {
  const rows = findRows(reading.db);
  const ids = rows.map((row) => row.id);
  const decisions = findRecognitions(reading, ids);
  const marks = findShownMarks(reading, ids);
  const prices = currentPrices(reading);
  const listing: Listing = { vi: [], en: [] };
  for (const { nameKeyVi, nameKeyEn, soldOut, provenance, ...row } of rows) {
    const star = litStar(decisions.get(row.id) ?? [], reading.today);
    const price = prices.get(row.id);
    const shared = {
      ...row,
      invented: provenance === 'sample',
      starInvented: star?.provenance === 'sample',
      stars: star?.stars ?? null,
      recognisedOn: star?.decided.latest ?? null,
      marks: marks.get(row.id) ?? [],
      soldOut: soldOut ?? false,
      priceMin: price?.min ?? null,
      priceMax: price?.max ?? null,
    };
    listing.vi.push({ ...shared, nameKey: nameKeyVi });
    listing.en.push({ ...shared, nameKey: nameKeyEn });
  }
  return listing;
}

function findRows(db: Database) {
  return db
    .select({
      id: products.id,
      provenance: products.provenance,
      group: sql<number | null>`coalesce(${products.groupNumber}, ${criteriaSets.groupNumber})`,
      criteriaSet: criteriaSets.number,
      communeId: producers.communeId,
      oldCommuneId: producers.oldCommuneId,
      districtId: producers.oldDistrictId,
      producerSlug: producers.slug,
      months: productSeasons.months,
      soldOut: productSeasons.soldOut,
      nameKeyVi: searchDocuments.nameKeyVi,
      nameKeyEn: searchDocuments.nameKeyEn,
    })
    .from(products)
    .innerJoin(searchDocuments, eq(searchDocuments.productId, products.id))
    .leftJoin(criteriaSets, eq(criteriaSets.id, products.criteriaSetId))
    .leftJoin(producers, eq(producers.id, products.producerId))
    .leftJoin(productSeasons, eq(productSeasons.productId, products.id))
    .where(sql`${products.status} = 'listed' AND ${products.liveVersionId} IS NOT NULL`)
    .all();
}

function currentPrices({ db, today }: Reading): Map<number, { min: number; max: number }> {
  const spans = new Map<number, { min: number; max: number }>();
  const published = db.select().from(packs).where(eq(packs.priceState, 'published')).all();
  for (const pack of published) {
    if (!isCurrent(pack as PackPrice, today)) continue;
    const span = spans.get(pack.productId);
    const [min, max] = [pack.priceMin as number, pack.priceMax as number];
    spans.set(pack.productId, {
      min: Math.min(min, span?.min ?? min),
      max: Math.max(max, span?.max ?? max),
    });
  }
  return spans;
}
