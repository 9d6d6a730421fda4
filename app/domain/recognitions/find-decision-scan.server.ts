import type { Database } from 'db/connection.server';
import { media, recognitions } from 'db/schema/index.server';
import { and, eq, exists, isNull, or, sql } from 'drizzle-orm';
import type { Actor } from '../actor';
import { PAPER_MIMES } from '../media/storage.server';
import type { Scan } from '../papers/facts';
import { SCAN_COLUMNS } from '../papers/scan-columns.server';
import { isIn } from '../sql.server';

/**
 * A scan that may stand for a decision, by the number a form brings back: one the officer sent for no
 * producer's listing, or one that stands for a decision already. Null for everything else, so that no
 * form can tie somebody's private paper to a decision.
 */
export function findDecisionScan(db: Database, actor: Actor, mediaId: number): Scan | null {
  const held = db
    .select({ one: sql`1` })
    .from(recognitions)
    .where(eq(recognitions.documentId, media.id));
  const one = and(
    eq(media.id, mediaId),
    isNull(media.producerId),
    isIn(media.mime, PAPER_MIMES),
    or(eq(media.uploadedBy, actor.personId), exists(held)),
  );
  return db.select(SCAN_COLUMNS).from(media).where(one).get() ?? null;
}

export const isDecisionScan = (db: Database, actor: Actor, mediaId: number): boolean =>
  findDecisionScan(db, actor, mediaId) !== null;
