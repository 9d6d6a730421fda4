import type { Acting } from '../acting';
import { type PlainDate, vietnamDayOf } from '../clock';
import { firstDayOf, type Quarter } from '../quarter';
import type { Locale } from '../texts';
import { type ChasedItem, type ChasedProducer, type ContactNote, keyOf } from './chased';
import { asKnownOn, dueItems } from './due';
import { type Fate, fateOf, followUp, type Renewal } from './fate';
import { findArea } from './find-area.server';
import { findUnsafeNotes } from './find-notes.server';

/** Something that was on the list of a quarter's first day, and what became of it. */
export type QuarterRow = ChasedItem & {
  fate: Fate;
  renewal: Renewal | null;
  contacted: boolean;
  lastNote: ContactNote | null;
};

export type QuarterProducer = Pick<
  ChasedProducer,
  'id' | 'slug' | 'name' | 'commune' | 'provenance'
> & {
  rows: QuarterRow[];
};

/**
 * The list as it stood on the first day of a quarter, computed from the dates of the papers, with
 * what became of each until today. Producers that closed since are on it, being of their commune of
 * today.
 */
export function findQuarter(acting: Acting, quarter: Quarter, locale: Locale): QuarterProducer[] {
  const today = vietnamDayOf(acting.now);
  const listedOn = firstDayOf(quarter);
  const listed = findArea(acting, { on: listedOn, locale }).map((producer) => ({
    producer,
    items: dueItems(asKnownOn(producer, listedOn), listedOn),
  }));
  const notes = findUnsafeNotes(
    acting.db,
    listed.flatMap(({ items }) => items),
  );
  return listed.flatMap(({ producer, items }) => {
    const rows = items.flatMap((item) => {
      const found = followUp(producer, item, { listedOn, today });
      return found ? [rowOf(item, found, notes.get(keyOf(item)) ?? [], today)] : [];
    });
    const { id, slug, name, commune, provenance } = producer;
    return rows.length > 0 ? [{ id, slug, name, commune, provenance, rows }] : [];
  });
}

function rowOf(
  item: ChasedItem,
  { own, later, renewal }: NonNullable<ReturnType<typeof followUp>>,
  notes: readonly ContactNote[],
  today: PlainDate,
): QuarterRow {
  // A preview of an earlier day does not know of later contacts.
  const lastNote = notes.find(({ at }) => vietnamDayOf(at) <= today) ?? null;
  const fate = fateOf({ own, later, lastOutcome: lastNote?.outcome ?? null });
  return { ...item, fate, renewal, contacted: lastNote !== null, lastNote };
}
