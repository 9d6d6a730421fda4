import type { Database } from 'db/connection.server';
import {
  auditEntries,
  criteriaSets,
  media,
  producers,
  producerVersions,
  products,
  productVersions,
} from 'db/schema/index.server';
import { and, asc, eq, sql } from 'drizzle-orm';
import type { Acting } from '../acting';
import { type ChangedValue, changedValues } from '../audit/changed-values';
import { type PlainDate, vietnamDayOf } from '../clock';
import type { Scan } from '../papers/facts';
import { SCAN_COLUMNS } from '../papers/scan-columns.server';
import { inLanguage, type Locale } from '../texts';
import { type TypedCorrection, typedCorrection } from './correction-form';
import { findActNumbers } from './find-decision-state.server';
import {
  countSiblings,
  getRecognitionInArea,
  mayChange,
  recognitionStamp,
} from './get-kept-recognition.server';
import { type Recognition, readRecognition } from './read';
import { daysLeft, type RecognitionStatus, recognitionStatus } from './status';

/** What happened to a record, oldest first. */
export type RecognitionEvent = {
  id: number;
  at: string;
  by: string;
  action: string;
  reason: string | null;
  /** Facts that changed; for a new record, none. */
  changes: ChangedValue[];
};

/** One decision about one product, with all that the desk knows of it. */
export type RecognitionFacts = {
  recognition: Recognition;
  status: RecognitionStatus;
  daysLeft: number | null;
  today: PlainDate;
  product: { slug: string; name: string; producer: string | null };
  set: { number: number; name: string } | null;
  scan: Scan | null;
  history: RecognitionEvent[];
  /** How many other lines its decision has. */
  siblings: number;
  /** Whether the officer may change it. */
  mayChange: boolean;
  /** What its forms are opened on. */
  opened: string;
  typed: TypedCorrection;
  acts: string[];
  sets: { id: number; act: string; number: number; name: string }[];
};

/** A record of the officer's area; throws NotFoundError for all others. */
export function getRecognition(
  { db, actor, now }: Acting,
  id: number,
  locale: Locale,
): RecognitionFacts {
  const { row, ...owner } = getRecognitionInArea(db, actor, id);
  const today = vietnamDayOf(now);
  const recognition = readRecognition(row);
  const product = findProduct(db, row.productId, locale);
  const sets = findNamedSets(db, locale);
  const set = sets.find((one) => one.id === row.criteriaSetId);
  return {
    recognition,
    status: recognitionStatus(recognition, today),
    daysLeft: daysLeft(recognition, today),
    today,
    product,
    set: set ? { number: set.number, name: set.name } : null,
    scan: findScan(db, row.documentId),
    history: findHistory(db, id),
    siblings: countSiblings(db, row),
    mayChange: mayChange(actor, owner),
    opened: recognitionStamp(row),
    typed: typedCorrection(row, product.slug),
    acts: findActNumbers(db),
    sets,
  };
}

function findProduct(db: Database, id: number, locale: Locale): RecognitionFacts['product'] {
  const row = db
    .select({
      slug: products.slug,
      vi: sql<string | null>`${productVersions.nameVi}`,
      en: sql<string | null>`${productVersions.nameEn}`,
      producerVi: sql<string | null>`${producerVersions.nameVi}`,
      producerEn: sql<string | null>`${producerVersions.nameEn}`,
    })
    .from(products)
    .leftJoin(productVersions, eq(productVersions.id, products.liveVersionId))
    .leftJoin(producers, eq(producers.id, products.producerId))
    .leftJoin(producerVersions, eq(producerVersions.id, producers.liveVersionId))
    .where(eq(products.id, id))
    .get();
  if (!row) throw new Error(`product ${id} has a decision and is not there`);
  const { slug, vi, en, producerVi, producerEn } = row;
  const name = inLanguage(locale, vi, en) ?? slug;
  return { slug, name, producer: inLanguage(locale, producerVi, producerEn) };
}

function findNamedSets(db: Database, locale: Locale): RecognitionFacts['sets'] {
  const { id, actNumber: act, number, nameVi, nameEn } = criteriaSets;
  return db
    .select({ id, act, number, name: locale === 'en' ? nameEn : nameVi })
    .from(criteriaSets)
    .orderBy(asc(act), asc(number))
    .all();
}

function findScan(db: Database, id: number | null): Scan | null {
  if (id === null) return null;
  return db.select(SCAN_COLUMNS).from(media).where(eq(media.id, id)).get() ?? null;
}

function findHistory(db: Database, id: number): RecognitionEvent[] {
  const rows = db
    .select()
    .from(auditEntries)
    .where(and(eq(auditEntries.subjectType, 'recognition'), eq(auditEntries.subjectId, String(id))))
    .orderBy(asc(auditEntries.id))
    .all();
  return rows.map(({ id: entry, at, actor, action, reason, before, after }) => ({
    id: entry,
    at,
    by: actor,
    action,
    reason,
    changes: before === null ? [] : changedValues(before, after),
  }));
}
