import type { Database } from 'db/connection.server';
import { auditEntries, recognitions } from 'db/schema/index.server';
import { eq, max, sql } from 'drizzle-orm';
import type { Acting } from '../acting';
import { recordEntry } from '../audit/record-entry.server';
import { fileSeal } from '../media/file-seal.server';
import type { RecognitionRow } from './read';

export type RecognitionFacts = Omit<typeof recognitions.$inferInsert, 'id' | 'createdAt'>;

type Note = {
  action:
    | 'record-recognition'
    | 'verify-recognition'
    | 'correct-recognition'
    | 'correct-decision'
    | 'take-back-decision'
    | 'revoke-recognition';
  /** The record that these facts take the place of; a new one is made where there is none. */
  before?: RecognitionRow;
  reason?: string;
  /** Told in the log beside the record itself. */
  beside?: object;
};

/**
 * Writes one decision about one product with its entry in the audit log, which keeps the record as
 * it was and as it became: a change loses nothing. Within the caller's transaction.
 */
export function writeRecognition(
  tx: Database,
  acting: Acting,
  facts: Partial<RecognitionFacts> & Pick<RecognitionFacts, 'productId' | 'provenance'>,
  { action, before, reason, beside }: Note,
): RecognitionRow {
  const row = before
    ? tx.update(recognitions).set(facts).where(eq(recognitions.id, before.id)).returning().get()
    : tx
        .insert(recognitions)
        .values({ ...facts, id: nextId(tx), createdAt: acting.now })
        .returning()
        .get();
  recordEntry(tx, acting, {
    action,
    subject: ['recognition', row.id],
    before: before && { ...before, ...fileSeal(tx, before.documentId) },
    after: { ...row, ...fileSeal(tx, row.documentId), ...beside },
    reason,
  });
  return row;
}

/** Removes a record, which the audit log keeps whole. Within the caller's transaction. */
export function removeRecognition(
  tx: Database,
  acting: Acting,
  row: RecognitionRow,
  reason: string,
): void {
  tx.delete(recognitions).where(eq(recognitions.id, row.id)).run();
  recordEntry(tx, acting, {
    action: 'take-back-decision',
    subject: ['recognition', row.id],
    before: { ...row, ...fileSeal(tx, row.documentId) },
    reason,
  });
}

/** SQLite gives the number of a removed last row again; the log would then tell of two as one. */
function nextId(tx: Database): number {
  const told = sql<number | null>`max(cast(${auditEntries.subjectId} AS integer))`;
  const kept = tx
    .select({ id: max(recognitions.id) })
    .from(recognitions)
    .get();
  const logged = tx
    .select({ id: told })
    .from(auditEntries)
    .where(eq(auditEntries.subjectType, 'recognition'))
    .get();
  return Math.max(kept?.id ?? 0, logged?.id ?? 0) + 1;
}
