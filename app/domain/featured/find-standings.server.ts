import {
  auditEntries,
  marks,
  producers,
  products,
  productVersions,
  rightProducts,
  rightsOfUse,
} from 'db/schema/index.server';
import { and, asc, eq, sql } from 'drizzle-orm';
import type { ProductCard } from '../catalogue/card';
import { findCards, findRecognitions } from '../catalogue/find-cards.server';
import { vietnamDayOf } from '../clock';
import { readRight } from '../marks/read-right';
import type { RightDates } from '../marks/right-status';
import type { Reading } from '../reading';
import { isIn } from '../sql.server';
import { inLanguage, type Locale } from '../texts';
import { type Absence, rightAbsence, starAbsence } from './absence';
import { isShownInCollection } from './shown-items';

/** How a chosen product stands on a day: shown, or absent for a reason. */
export type Standing = {
  id: number;
  name: string;
  /** Null for what stands in no list: withdrawn, or never approved. */
  card: ProductCard | null;
  absence: Absence | null;
};

/** The standings of products on the day of reading, by id; ids that no product has are left out. */
export function findStandings(
  reading: Reading,
  ids: readonly number[],
  locale: Locale,
): Map<number, Standing> {
  const own = [...new Set(ids)];
  const cards = new Map(findCards(reading, own, locale).map((card) => [card.id, card]));
  const rows = findRows(reading, own);
  const isShown = (id: number) => {
    const card = cards.get(id);
    return card !== undefined && isShownInCollection(card);
  };
  const absent = rows.filter(({ id }) => !isShown(id));
  const absences = explain(reading, absent);
  return new Map(
    rows.map((row) => {
      const card = cards.get(row.id) ?? null;
      const name = card?.name.text ?? inLanguage(locale, row.nameVi, row.nameEn) ?? row.slug;
      return [row.id, { id: row.id, name, card, absence: absences.get(row.id) ?? null }];
    }),
  );
}

type Row = ReturnType<typeof findRows>[number];

function findRows({ db }: Reading, ids: readonly number[]) {
  return db
    .select({
      id: products.id,
      slug: products.slug,
      status: products.status,
      nameVi: productVersions.nameVi,
      nameEn: productVersions.nameEn,
      approved: sql<boolean>`${products.liveVersionId} IS NOT NULL`.mapWith(Boolean),
      maker: producers.status,
      closedOn: producers.closedOn,
    })
    .from(products)
    .leftJoin(productVersions, eq(productVersions.id, products.liveVersionId))
    .leftJoin(producers, eq(producers.id, products.producerId))
    .where(isIn(products.id, ids))
    .all();
}

/** The first reason of each: a listing that is gone says nothing more of its stars. */
function explain(reading: Reading, rows: readonly Row[]): Map<number, Absence> {
  const ids = rows.map(({ id }) => id);
  const decisions = findRecognitions(reading, ids);
  const rights = findRights(reading, ids);
  const withdrawn = findWithdrawals(
    reading,
    rows.filter(({ status }) => status === 'withdrawn').map(({ id }) => id),
  );
  const why = ({ id, status, approved, maker, closedOn }: Row): Absence => {
    if (status === 'withdrawn') return gone('listing-withdrawn', withdrawn.get(id) ?? null);
    if (!approved) return gone('not-approved', null);
    if (maker === 'closed') return gone('producer-closed', closedOn);
    if (maker === 'merged') return gone('producer-merged', closedOn);
    const own = decisions.get(id) ?? [];
    return own.length > 0
      ? starAbsence(own, reading.today)
      : rightAbsence(rights.get(id) ?? [], reading.today);
  };
  return new Map(rows.map((row) => [row.id, why(row)]));
}

const gone = (reason: Absence['reason'], since: string | null): Absence => ({
  reason,
  since,
  returnsOn: null,
});

function findRights({ db }: Reading, ids: readonly number[]): Map<number, RightDates[]> {
  const rows = db
    .select({ productId: rightProducts.productId, right: rightsOfUse, mark: marks })
    .from(rightProducts)
    .innerJoin(rightsOfUse, eq(rightsOfUse.id, rightProducts.rightId))
    .innerJoin(marks, eq(marks.id, rightsOfUse.markId))
    .where(isIn(rightProducts.productId, ids))
    .orderBy(asc(rightsOfUse.id))
    .all();
  const rights = new Map<number, RightDates[]>();
  for (const { productId, right, mark } of rows) {
    const own = rights.get(productId) ?? [];
    rights.set(productId, [...own, readRight(right, mark)]);
  }
  return rights;
}

/** No column tells when a listing was withdrawn; the log does, where it was done at the desk. */
function findWithdrawals({ db }: Reading, ids: readonly number[]): Map<number, string> {
  const rows = db
    .select({ subjectId: auditEntries.subjectId, at: auditEntries.at })
    .from(auditEntries)
    .where(
      and(
        eq(auditEntries.subjectType, 'product'),
        isIn(auditEntries.subjectId, ids.map(String)),
        sql`json_extract(${auditEntries.after}, '$.status') = 'withdrawn'`,
      ),
    )
    .orderBy(asc(auditEntries.id))
    .all();
  return new Map(rows.map(({ subjectId, at }) => [Number(subjectId), vietnamDayOf(at)]));
}
