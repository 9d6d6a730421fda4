import type { Database } from 'db/connection.server';
import type { Actor } from '../actor';
import type { PlainDate } from '../clock';
import type { Reading } from '../reading';
import type { Locale } from '../texts';
import type { FairnessFacts } from './fairness';
import { findFairnessFacts } from './find-fairness-facts.server';
import { findOwnProducts } from './find-own-products.server';
import { findStandings, type Standing } from './find-standings.server';
import { findItemIds } from './list-collections.server';

/** A product a curator has chosen, or may choose. */
export type Candidate = Standing & {
  facts: FairnessFacts;
  /** First day on which it will not be shown any more, where that is before the end asked about. */
  leavesOn: PlainDate | null;
  /**
   * Of a producer the curator belongs to: another curator put it in (`kept`), or has to (`barred`).
   */
  own: 'kept' | 'barred' | null;
};

/**
 * Which collection it is about: its own past does not count, its end says what leaves it early; and
 * who curates it.
 */
export type About = { collectionId: number | null; endsOn: PlainDate | null; actor: Actor };

/** Products as candidates on the day of reading, in the order of `ids`; unknown ids are left out. */
export function findCandidates(
  reading: Reading,
  ids: readonly number[],
  about: About,
  locale: Locale,
): Candidate[] {
  const { today, db } = reading;
  const standings = findStandings(reading, ids, locale);
  const facts = findFairnessFacts(reading, ids, locale, about.collectionId);
  const shown = [...standings.values()].filter(({ absence }) => absence === null);
  const atEnd =
    about.endsOn && about.endsOn > today
      ? findStandings(
          { db, today: about.endsOn },
          shown.map(({ id }) => id),
          locale,
        )
      : null;
  const own = findOwnProducts(db, about.actor, ids);
  const kept = findKept(db, about);
  const ownAs = (id: number) => (kept.includes(id) ? 'kept' : 'barred');
  return ids.flatMap((id) => {
    const [standing, counted] = [standings.get(id), facts.get(id)];
    if (!standing || !counted) return [];
    const leavesOn = atEnd?.get(id)?.absence?.since ?? null;
    return { ...standing, facts: counted, leavesOn, own: own.has(id) ? ownAs(id) : null };
  });
}

/** The products the collection has as it stands. */
const findKept = (db: Database, { collectionId }: About): number[] =>
  collectionId === null ? [] : (findItemIds(db, [collectionId]).get(collectionId) ?? []);
