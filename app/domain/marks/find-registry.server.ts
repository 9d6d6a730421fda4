import { markAreas, marks, rightsOfUse } from 'db/schema/index.server';
import { asc, eq, sql } from 'drizzle-orm';
import type { PlainDate } from '../clock';
import type { Reading } from '../reading';
import { inLanguage, type Locale, type Provenance } from '../texts';
import { markStatusOn } from './mark-term';
import { readRight } from './read-right';
import type { MarkEntry } from './registry';
import { isRightInForce } from './right-status';

type MarkRow = typeof marks.$inferSelect;

/** A mark as it is named elsewhere. */
export type MarkName = Pick<MarkEntry, 'slug' | 'kind' | 'status' | 'name' | 'product'>;

/** Every entry of the registry, in the order it was entered. */
export function findRegistry(reading: Reading, locale: Locale): MarkEntry[] {
  const users = findUsers(reading);
  return reading.db
    .select()
    .from(marks)
    .orderBy(asc(marks.id))
    .all()
    .map((row) => readEntry(row, users.get(row.id) ?? NO_USERS, locale, reading.today));
}

export function readEntry(
  row: MarkRow,
  users: MarkEntry['users'],
  locale: Locale,
  today: PlainDate,
): MarkEntry {
  return {
    ...markName(row, locale, today),
    registrationNumber: row.registrationNumber,
    decisionNumber: row.decisionNumber,
    registered: { earliest: row.registeredEarliest, latest: row.registeredLatest },
    expiresOn: row.expiresOn,
    supersededOn: row.supersededOn,
    owner: row.owner,
    manager: row.manager,
    provenance: row.provenance,
    users,
  };
}

export function markName(
  row: Pick<
    MarkRow,
    'slug' | 'kind' | 'status' | 'supersededOn' | 'name' | 'productVi' | 'productEn'
  >,
  locale: Locale,
  today: PlainDate,
): MarkName {
  const product = inLanguage(locale, row.productVi, row.productEn) ?? row.productVi;
  const status = markStatusOn(row, today);
  return { slug: row.slug, kind: row.kind, status, name: row.name, product };
}

/** Marks whose area, in the words of the registration, names a unit within a commune of today. */
export function findMarksOfCommune(
  { db, today }: Reading,
  code: string,
  locale: Locale,
): MarkName[] {
  return db
    .select()
    .from(marks)
    .where(
      sql`EXISTS (SELECT 1 FROM ${markAreas} WHERE ${markAreas.markId} = ${marks.id} AND ${markAreas.communeId} = ${code})`,
    )
    .orderBy(asc(marks.id))
    .all()
    .map((row) => markName(row, locale, today));
}

const NO_USERS: MarkEntry['users'] = { count: 0, provenance: 'verified' };

/** A number that counts one invented right is invented. */
const WEAKEST: readonly Provenance[] = ['sample', 'unsourced', 'sourced', 'verified'];

/** How many producers hold these rights. */
export function usersOf(
  rights: readonly { producer: number | string; provenance: Provenance }[],
): MarkEntry['users'] {
  const worst = WEAKEST.find((word) => rights.some(({ provenance }) => provenance === word));
  return {
    count: new Set(rights.map(({ producer }) => producer)).size,
    provenance: worst ?? NO_USERS.provenance,
  };
}

/** Producers with a right in force, by mark. */
function findUsers({ db, today }: Reading): Map<number, MarkEntry['users']> {
  const rows = db
    .select({ right: rightsOfUse, mark: marks })
    .from(rightsOfUse)
    .innerJoin(marks, eq(marks.id, rightsOfUse.markId))
    .all();
  const inForce = rows
    .filter(({ right, mark }) => isRightInForce(readRight(right, mark), today))
    .map(({ right }) => ({ ...right, producer: right.producerId }));
  const ids = new Set(inForce.map(({ markId }) => markId));
  return new Map(
    [...ids].map((id) => [id, usersOf(inForce.filter(({ markId }) => markId === id))]),
  );
}
