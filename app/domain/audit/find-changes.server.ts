import type { Database } from 'db/connection.server';
import { auditEntries } from 'db/schema/index.server';
import { desc, type SQL } from 'drizzle-orm';
import { actorName } from './actor-name.server';

/** A change as the desk's page of the thing it was made to tells of it. */
export type DeskChange = {
  id: number;
  at: string;
  actor: string;
  action: string;
  reason: string | null;
};

const SHOWN_CHANGES = 20;

/** The newest entries of the audit log about some subjects, newest first. */
export function findChanges(db: Database, subjects: SQL | undefined): DeskChange[] {
  return db
    .select({
      id: auditEntries.id,
      at: auditEntries.at,
      actor: actorName,
      action: auditEntries.action,
      reason: auditEntries.reason,
    })
    .from(auditEntries)
    .where(subjects)
    .orderBy(desc(auditEntries.id))
    .limit(SHOWN_CHANGES)
    .all();
}
