import { type Database, write } from 'db/connection.server';
import { awards } from 'db/schema/index.server';
import { and, eq } from 'drizzle-orm';
import type { Acting } from '../acting';
import { recordEntry } from '../audit/record-entry.server';
import { vietnamDayOf } from '../clock';
import { NotFoundError, StaleError } from '../errors';
import { fileSeal } from '../media/file-seal.server';
import { type AwardFaults, checkAward, checkReason } from './award-form';
import { getRecordedProducer } from './desk-scope.server';
import { type AwardRow, seenOf } from './find-awards.server';
import { type AwardDraft, invalidAward, readAward } from './record-award.server';

/** Which award a form is about, as it was shown. */
export type SeenAward = { slug: string; awardId: number; seen: string };

/**
 * Corrects an award, with a reason; whoever does it vouches for what it says now. Throws as
 * `recordAward` does, and StaleError where it is no longer what was shown.
 */
export function correctAward(
  acting: Acting,
  award: SeenAward,
  { reason: typedReason, ...draft }: AwardDraft & { reason: string },
): void {
  write(acting.db, (tx) => {
    const before = getSeenAward(tx, acting, award);
    const { reason, fault } = checkReason(typedReason);
    if (fault) throw invalidAward({ ...faultsOf(acting, draft), reason: fault });
    const facts = readAward(tx, acting, before.producerId, draft, before.sources);
    tx.update(awards).set(facts).where(eq(awards.id, before.id)).run();
    recordEntry(tx, acting, {
      action: 'correct-award',
      subject: ['award', before.id],
      before: { ...before, ...fileSeal(tx, before.documentId) },
      after: { ...before, ...facts, ...fileSeal(tx, facts.documentId) },
      reason,
    });
  });
}

/** All that is wrong is said at once. */
function faultsOf({ now }: Acting, { typed, mediaId }: AwardDraft): AwardFaults {
  const known = { today: vietnamDayOf(now), scanned: mediaId !== null };
  return checkAward(typed, known).faults ?? {};
}

/** The award a form is about; throws NotFoundError, ForbiddenError and StaleError. */
export function getSeenAward(
  tx: Database,
  { actor }: Acting,
  { slug, awardId, seen }: SeenAward,
): AwardRow {
  const { id: producerId } = getRecordedProducer(tx, actor, slug);
  const own = and(eq(awards.id, awardId), eq(awards.producerId, producerId));
  const row = tx.select().from(awards).where(own).get();
  if (!row) throw new NotFoundError();
  if (seenOf(row) !== seen) throw new StaleError(row);
  return row;
}
