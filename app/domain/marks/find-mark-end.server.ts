import { marks } from 'db/schema/index.server';
import type { PlainDate } from '../clock';
import type { Reading } from '../reading';
import { isMarkStanding, markStatusOn } from './mark-term';
import { readMark } from './read-right';

/** Why no product can show a registered mark on a day, and what stands in its place. */
export type MarkEnd = {
  why: 'superseded' | 'ended';
  /** The first day without it, or the last day of its term; null where nobody published it. */
  on: PlainDate | null;
  /** Slug of the mark that took its place, or of the last of several that did one after another. */
  by: string | null;
};

/**
 * What became of a mark by the day of reading; null for one that stands on it, for a name without a
 * registration and for a slug of none.
 */
export function findMarkEnd({ db, today }: Reading, slug: string): MarkEnd | null {
  const rows = db.select().from(marks).all();
  const first = rows.find((row) => row.slug === slug);
  if (!first?.kind || first.status === 'unconfirmed') return null;
  if (isMarkStanding(readMark(first), today)) return null;
  if (markStatusOn(first, today) !== 'superseded') {
    return { why: 'ended', on: first.expiresOn, by: null };
  }
  const passed = new Set([first.id]);
  let last = first;
  while (markStatusOn(last, today) === 'superseded') {
    const next = rows.find(({ id }) => id === last.supersededById);
    if (!next || passed.has(next.id)) break;
    passed.add(next.id);
    last = next;
  }
  const by = last === first ? null : last.slug;
  return { why: 'superseded', on: first.supersededOn, by };
}
