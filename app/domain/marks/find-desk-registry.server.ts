import { markAreas, marks, rightsOfUse } from 'db/schema/index.server';
import { asc, eq } from 'drizzle-orm';
import { addMonths } from '../dates';
import type { Reading } from '../reading';
import type { Locale } from '../texts';
import { type DeskMark, isMarkAskedFor, type MarkFilters } from './desk-registry';
import { readEntry } from './find-registry.server';
import { markTerm } from './mark-term';
import { readRight } from './read-right';
import { rightStatus } from './right-status';
import { isStanding } from './standing-rights.server';

/** The registry with its terms and how many rights of use stand how, in the order it was entered. */
export function findDeskRegistry(
  { db, today }: Reading,
  locale: Locale,
  filters: MarkFilters,
): DeskMark[] {
  const rights = db
    .select({ right: rightsOfUse, mark: marks })
    .from(rightsOfUse)
    .innerJoin(marks, eq(marks.id, rightsOfUse.markId))
    .where(isStanding)
    .all()
    .map(({ right, mark }) => ({
      markId: mark.id,
      status: rightStatus(readRight(right, mark), today),
    }));
  const areas = db.select().from(markAreas).all();
  const yearAhead = addMonths(today, 12);
  return db
    .select()
    .from(marks)
    .orderBy(asc(marks.id))
    .all()
    .map((row): DeskMark => {
      const { users: _, ...entry } = readEntry(row, NOBODY, locale, today);
      const own = rights.filter(({ markId }) => markId === row.id);
      const count = (...statuses: string[]) =>
        own.filter(({ status }) => statuses.includes(status)).length;
      return {
        ...entry,
        term: markTerm(entry, today),
        communes: areas.flatMap(({ markId, communeId }) =>
          markId === row.id && communeId ? [communeId] : [],
        ),
        rights: {
          inForce: count('in-force', 'expiring'),
          expiring: count('expiring'),
          suspended: count('suspended'),
          all: own.length,
        },
      };
    })
    .filter((mark) => isMarkAskedFor(mark, filters, yearAhead));
}

const NOBODY = { count: 0, provenance: 'verified' as const };
