import type { Database } from 'db/connection.server';
import { marks, media, products, productVersions } from 'db/schema/index.server';
import { and, asc, eq, isNotNull, sql } from 'drizzle-orm';
import type { PlainDate } from '../clock';
import { isMarkStanding } from '../marks/mark-term';
import { readMark } from '../marks/read-right';
import { PAPER_MIMES } from '../media/storage.server';
import type { Reading } from '../reading';
import { isIn } from '../sql.server';
import { inLanguage, type Locale } from '../texts';
import type { ClaimableMark, NamedProduct, Scan } from './facts';
import { SCAN_COLUMNS } from './scan-columns.server';

/** The listed products of a producer, by name: what papers and claims of it can be about. */
export function findNamedProducts(
  db: Database,
  producerId: number,
  locale: Locale,
): NamedProduct[] {
  const rows = db
    .select({
      id: products.id,
      slug: products.slug,
      vi: sql<string | null>`${productVersions.nameVi}`,
      en: sql<string | null>`${productVersions.nameEn}`,
    })
    .from(products)
    .leftJoin(productVersions, eq(productVersions.id, products.liveVersionId))
    .where(and(eq(products.producerId, producerId), eq(products.status, 'listed')))
    .orderBy(asc(products.slug))
    .all();
  return rows.map(({ id, slug, vi, en }) => ({
    id,
    slug,
    name: inLanguage(locale, vi, en) ?? slug,
  }));
}

/** Whether a listed product is a producer's own. */
export function isOwnProduct(db: Database, producerId: number, productId: number): boolean {
  const own = and(
    eq(products.id, productId),
    eq(products.producerId, producerId),
    eq(products.status, 'listed'),
  );
  return db.select({ id: products.id }).from(products).where(own).get() !== undefined;
}

/**
 * Registrations that rights can be granted under on the day of reading: a name that only press calls
 * a brand has none, and one that ended or was superseded gives no right any more.
 */
export function findClaimableMarks(
  { db, today }: Pick<Reading, 'db' | 'today'>,
  locale: Locale,
): ClaimableMark[] {
  return findStandingMarks(db, today).flatMap(({ id, kind, name, productVi, productEn }) =>
    kind
      ? [{ id, kind, name, product: inLanguage(locale, productVi, productEn) ?? productVi }]
      : [],
  );
}

/** Whether a mark is one of those. */
export function isClaimableMark(db: Database, markId: number, today: PlainDate): boolean {
  return findStandingMarks(db, today).some(({ id }) => id === markId);
}

const findStandingMarks = (db: Database, today: PlainDate) =>
  db
    .select()
    .from(marks)
    .where(isNotNull(marks.kind))
    .orderBy(asc(marks.id))
    .all()
    .filter((row) => isMarkStanding(readMark(row), today));

/**
 * A scan that a producer sent before, by the number a form brings back; null for another producer's
 * and for photos.
 */
export function findOwnScan(db: Database, producerId: number, mediaId: number): Scan | null {
  const own = and(
    eq(media.id, mediaId),
    eq(media.producerId, producerId),
    isIn(media.mime, PAPER_MIMES),
  );
  const row = db.select(SCAN_COLUMNS).from(media).where(own).get();
  return row ?? null;
}

/** Whether nothing can be read on a stored scan. */
export function isBlank(db: Database, mediaId: number | null): boolean {
  if (mediaId === null) return false;
  const row = db.select({ blank: media.blank }).from(media).where(eq(media.id, mediaId)).get();
  return row?.blank === true;
}
