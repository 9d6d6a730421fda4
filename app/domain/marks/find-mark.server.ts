import type { Database } from 'db/connection.server';
import {
  adminUnits,
  formerSlugs,
  markAreas,
  marks,
  relatedMarks,
  rightProducts,
} from 'db/schema/index.server';
import { and, asc, eq, inArray } from 'drizzle-orm';
import { findCards } from '../catalogue/find-cards.server';
import type { Reading } from '../reading';
import { inLanguage, type Locale } from '../texts';
import { mapArea } from './area';
import { markName, readEntry, usersOf } from './find-registry.server';
import { findRightsOfMark } from './find-rights.server';
import type { MarkPage, MarkRight } from './mark-page';
import { markTerm } from './mark-term';

/** Everything known of one mark on a day; null where no mark has the slug. */
export function findMark(reading: Reading, slug: string, locale: Locale): MarkPage | null {
  const { db, today } = reading;
  const row = db.select().from(marks).where(eq(marks.slug, slug)).get();
  if (!row) return null;
  const all = findRightsOfMark(reading, row, locale);
  const rights = all.filter(isLive);
  const holders = rights.map((right) => ({ ...right, producer: right.producer.slug }));
  const entry = readEntry(row, usersOf(holders), locale, today);
  const covered = findCovered(
    db,
    rights.map(({ id }) => id),
  );
  const related = findRelated(db, row.id).filter((id) => !covered.includes(id));
  return {
    ...entry,
    term: markTerm(entry, today),
    areaText: row.areaText,
    areaComplete: row.areaComplete,
    area: mapArea(findArea(db, row.id)),
    supersededBy: findNames(reading, eq(marks.id, row.supersededById ?? -1), locale)[0] ?? null,
    supersedes: findNames(reading, eq(marks.supersededById, row.id), locale).filter(
      ({ status }) => status === 'superseded',
    ),
    rights: rights.map(withoutId),
    otherRights: all.filter((right) => !isLive(right)).map(withoutId),
    products: findCards(reading, covered, locale),
    related: findCards(reading, related, locale),
    regulation: row.regulation,
    note: inLanguage(locale, row.noteVi, row.noteEn),
    noteIsVietnamese: locale === 'vi' || row.noteEn === null,
    sources: row.sources,
  };
}

const isLive = ({ status }: MarkRight) => status === 'in-force' || status === 'expiring';

const withoutId = ({ id: _, ...right }: MarkRight & { id: number }): MarkRight => right;

/** The slug that today stands for a former one. */
export function findRenamedMark(db: Database, slug: string): string | null {
  const row = db
    .select({ slug: marks.slug })
    .from(formerSlugs)
    .innerJoin(marks, eq(marks.id, formerSlugs.targetId))
    .where(and(eq(formerSlugs.kind, 'mark'), eq(formerSlugs.slug, slug)))
    .get();
  return row?.slug ?? null;
}

function findArea(db: Database, markId: number) {
  return db
    .select({
      name: markAreas.name,
      district: markAreas.district,
      commune: { code: adminUnits.id, fullName: adminUnits.fullName },
    })
    .from(markAreas)
    .leftJoin(adminUnits, eq(adminUnits.id, markAreas.communeId))
    .where(eq(markAreas.markId, markId))
    .orderBy(asc(markAreas.id))
    .all();
}

function findNames({ db, today }: Reading, condition: ReturnType<typeof eq>, locale: Locale) {
  const rows = db.select().from(marks).where(condition).orderBy(asc(marks.id)).all();
  return rows.map((row) => markName(row, locale, today));
}

function findCovered(db: Database, rightIds: number[]): number[] {
  const rows = db
    .selectDistinct({ id: rightProducts.productId })
    .from(rightProducts)
    .where(inArray(rightProducts.rightId, rightIds))
    .orderBy(asc(rightProducts.productId))
    .all();
  return rows.map(({ id }) => id);
}

function findRelated(db: Database, markId: number): number[] {
  const rows = db
    .select({ id: relatedMarks.productId })
    .from(relatedMarks)
    .where(eq(relatedMarks.markId, markId))
    .orderBy(asc(relatedMarks.productId))
    .all();
  return rows.map(({ id }) => id);
}
