import type { Database } from 'db/connection.server';
import { collectionItems, collections } from 'db/schema/index.server';
import { asc, desc } from 'drizzle-orm';
import type { PlainDate } from '../clock';
import type { Reading } from '../reading';
import { isIn } from '../sql.server';
import { inLanguage, type Locale, type Provenance } from '../texts';
import { type Absence, hasDropped } from './absence';
import { findStandings, type Standing } from './find-standings.server';
import { collectionPhase, type Phase } from './phase';

/** A chosen product that is not shown, and why. */
export type MissingItem = {
  productId: number;
  name: string;
  absence: Absence;
  /** It was shown once, rather than not having come into force yet. */
  dropped: boolean;
};

export type CollectionRow = {
  id: number;
  title: string;
  phase: Phase;
  startsOn: PlainDate;
  endsOn: PlainDate;
  withdrawnAt: string | null;
  provenance: Provenance;
  /** How many products were chosen, and how many of them are shown on `countedOn`. */
  chosen: number;
  shown: number;
  /** The day of reading; the first day of a collection that is still to come. */
  countedOn: PlainDate;
  missing: MissingItem[];
};

/** Every collection, the latest start first, with what of it is not shown and why. */
export function listCollections(reading: Reading, locale: Locale): CollectionRow[] {
  const rows = reading.db
    .select()
    .from(collections)
    .orderBy(desc(collections.startsOn), desc(collections.id))
    .all();
  const items = findItemIds(
    reading.db,
    rows.map(({ id }) => id),
  );
  const standingsOn = dailyStandings(reading.db, locale);
  const counted = rows.map((row) => {
    const phase = collectionPhase(row, reading.today);
    const countedOn = phase === 'coming' ? row.startsOn : reading.today;
    return { row, phase, countedOn, ids: items.get(row.id) ?? [] };
  });
  for (const { countedOn, ids } of counted) standingsOn.want(countedOn, ids);
  return counted.map(({ row, phase, countedOn, ids }) => {
    const isOver = phase === 'past' || phase === 'withdrawn';
    const missing = isOver ? [] : missingOf(standingsOn.get(countedOn), ids);
    return {
      id: row.id,
      title: inLanguage(locale, row.titleVi, row.titleEn) ?? row.titleVi,
      phase,
      startsOn: row.startsOn,
      endsOn: row.endsOn,
      withdrawnAt: row.withdrawnAt,
      provenance: row.provenance,
      chosen: ids.length,
      shown: isOver ? 0 : ids.length - missing.length,
      countedOn,
      missing,
    };
  });
}

/** The products of collections in their order, by collection. */
export function findItemIds(db: Database, ids: readonly number[]): Map<number, number[]> {
  const rows = db
    .select()
    .from(collectionItems)
    .where(isIn(collectionItems.collectionId, ids))
    .orderBy(asc(collectionItems.position), asc(collectionItems.productId))
    .all();
  const items = new Map<number, number[]>();
  for (const { collectionId, productId } of rows) {
    items.set(collectionId, [...(items.get(collectionId) ?? []), productId]);
  }
  return items;
}

/** Chosen products that are not shown, in their order. */
export function missingOf(
  standings: ReadonlyMap<number, Standing>,
  ids: readonly number[],
): MissingItem[] {
  return ids.flatMap((productId) => {
    const standing = standings.get(productId);
    if (!standing?.absence) return [];
    const { name, absence } = standing;
    return { productId, name, absence, dropped: hasDropped(absence) };
  });
}

/** Asks for the standings of a day once, for all collections that are counted on it. */
function dailyStandings(db: Database, locale: Locale) {
  const wanted = new Map<PlainDate, number[]>();
  const found = new Map<PlainDate, Map<number, Standing>>();
  return {
    want: (day: PlainDate, ids: readonly number[]) => {
      wanted.set(day, [...(wanted.get(day) ?? []), ...ids]);
    },
    get: (day: PlainDate) => {
      const standings =
        found.get(day) ?? findStandings({ db, today: day }, wanted.get(day) ?? [], locale);
      found.set(day, standings);
      return standings;
    },
  };
}
