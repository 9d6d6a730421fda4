import type { Database } from 'db/connection.server';
import {
  criteriaSets,
  packs,
  producers,
  productSeasons,
  products,
  searchDocuments,
} from 'db/schema/index.server';
import { and, eq, sql } from 'drizzle-orm';
import type { Reading } from '../../reading';
import { isIn } from '../../sql.server';
import type { ListingRow } from '../facets';
import { findRecognitions, findShownMarks, litStar } from '../find-cards.server';
import { isCurrent, type PackPrice } from '../price';

/** The rows of products as lists show them on the day of reading, or of all; unlisted are left out. */
export function readRows(reading: Reading, ids: readonly number[] | null): ListingRow[] {
  const rows = findRows(reading.db, ids);
  const decisions = findRecognitions(reading, ids);
  const marks = findShownMarks(reading, ids);
  const prices = currentPrices(reading, ids);
  return rows.map(({ nameKeyVi, nameKeyEn, soldOut, provenance, ...row }) => {
    const own = decisions.get(row.id) ?? [];
    const star = litStar(own, reading.today);
    const price = prices.get(row.id);
    return {
      ...row,
      invented: provenance === 'sample',
      starInvented: star?.provenance === 'sample',
      decided: own.some((one) => one.kind === 'recognition' && one.provenance !== 'sample'),
      stars: star?.stars ?? null,
      recognisedOn: star?.decided.latest ?? null,
      marks: (marks.get(row.id) ?? []).map(({ slug, kind }) => ({ slug, kind })),
      soldOut: soldOut ?? false,
      priceMin: price?.min ?? null,
      priceMax: price?.max ?? null,
      nameKeys: { vi: nameKeyVi, en: nameKeyEn },
    };
  });
}

function findRows(db: Database, ids: readonly number[] | null) {
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
    .where(
      and(
        sql`${products.status} = 'listed' AND ${products.liveVersionId} IS NOT NULL`,
        ids ? isIn(products.id, ids) : undefined,
      ),
    )
    .all();
}

type Span = { min: number; max: number };

function currentPrices({ db, today }: Reading, ids: readonly number[] | null): Map<number, Span> {
  const spans = new Map<number, Span>();
  const published = db
    .select()
    .from(packs)
    .where(and(eq(packs.priceState, 'published'), ids ? isIn(packs.productId, ids) : undefined))
    .all();
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
