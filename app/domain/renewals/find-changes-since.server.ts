import type { Database } from 'db/connection.server';
import { auditEntries, productVersions } from 'db/schema/index.server';
import { and, asc, eq, gt, inArray, isNotNull } from 'drizzle-orm';
import { type PlainDate, vietnamDayOf } from '../clock';
import { changedKeys } from '../listings/diff';
import { splitKey, type TextField } from '../listings/fields';
import { samePhotos } from '../listings/merge';

export type ChangedPart = TextField | 'photos' | 'packs';

/** What of a product changed on one day. */
export type ChangeSince = { on: PlainDate; parts: ChangedPart[] };

/**
 * What changed of a product after a day, oldest first: texts and photos an officer approved, and
 * packs its maker changed. A renewal is asked what is new since the last decision.
 */
export function findChangesSince(db: Database, productId: number, since: PlainDate): ChangeSince[] {
  const changes = [...approvedChanges(db, productId), ...packChanges(db, productId, since)].filter(
    ({ on, parts }) => on > since && parts.length > 0,
  );
  const byDay = new Map<PlainDate, Set<ChangedPart>>();
  for (const { on, parts } of changes) {
    byDay.set(on, new Set([...(byDay.get(on) ?? []), ...parts]));
  }
  return [...byDay]
    .map(([on, parts]) => ({ on, parts: [...parts] }))
    .sort((a, b) => (a.on < b.on ? -1 : 1));
}

/** Each version that was once live against the one before it. A superseded draft never was. */
function approvedChanges(db: Database, productId: number): ChangeSince[] {
  const approved = db
    .select({
      texts: productVersions.texts,
      photos: productVersions.photos,
      decidedAt: productVersions.decidedAt,
    })
    .from(productVersions)
    .where(
      and(
        eq(productVersions.productId, productId),
        inArray(productVersions.state, ['approved', 'superseded']),
        isNotNull(productVersions.decidedAt),
      ),
    )
    .orderBy(asc(productVersions.number))
    .all();
  return approved.slice(1).map((version, index) => {
    const before = approved[index] as typeof version;
    const fields = changedKeys('product', before, version).map((key) => splitKey(key)[0]);
    const photos = samePhotos(before.photos, version.photos) ? [] : (['photos'] as const);
    return {
      on: vietnamDayOf(version.decidedAt ?? ''),
      parts: [...new Set<ChangedPart>([...fields, ...photos])],
    };
  });
}

/** Packs have no versions; the audit log knows when they changed. */
function packChanges(db: Database, productId: number, since: PlainDate): ChangeSince[] {
  const rows = db
    .select({ at: auditEntries.at })
    .from(auditEntries)
    .where(
      and(
        eq(auditEntries.subjectType, 'product'),
        eq(auditEntries.subjectId, String(productId)),
        eq(auditEntries.action, 'change-packs'),
        // A day in Vietnam begins on the day before in UTC; the exact bound is drawn by the day.
        gt(auditEntries.at, since),
      ),
    )
    .all();
  return rows.map(({ at }) => ({ on: vietnamDayOf(at), parts: ['packs'] }));
}
