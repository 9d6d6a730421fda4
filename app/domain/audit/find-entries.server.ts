import type { Database } from 'db/connection.server';
import { auditEntries } from 'db/schema/index.server';
import { and, count, desc, eq, lt, type SQL, sql } from 'drizzle-orm';
import { startOfDay } from '../clock';
import { addDays } from '../dates';
import { actorName, namedEntry } from './actor-name.server';
import type { AuditFilters } from './filters';

export type AuditEntry = typeof auditEntries.$inferSelect;

export const ENTRIES_A_PAGE = 50;

export type AuditPage = { entries: AuditEntry[]; total: number; pages: number };

/** One page of the audit log, newest first. For those who may enter the audit room. */
export function findEntries(db: Database, filters: AuditFilters): AuditPage {
  const where = matching(filters);
  const total = db.select({ total: count() }).from(auditEntries).where(where).get()?.total ?? 0;
  const entries = db
    .select(namedEntry)
    .from(auditEntries)
    .where(where)
    .orderBy(desc(auditEntries.id))
    .limit(ENTRIES_A_PAGE)
    .offset((filters.page - 1) * ENTRIES_A_PAGE)
    .all();
  return { entries, total, pages: Math.max(1, Math.ceil(total / ENTRIES_A_PAGE)) };
}

/** Entries older than one already read, newest first: how an export goes through all of them. */
export function findEntriesBefore(
  db: Database,
  filters: AuditFilters,
  { id, limit }: { id: number; limit: number },
): AuditEntry[] {
  return db
    .select(namedEntry)
    .from(auditEntries)
    .where(and(matching(filters), lt(auditEntries.id, id)))
    .orderBy(desc(auditEntries.id))
    .limit(limit)
    .all();
}

/** The kinds of change and of subject that ever occurred, for choosing from. */
export function findAuditChoices(db: Database): { actions: string[]; subjectTypes: string[] } {
  const actions = db.selectDistinct({ value: auditEntries.action }).from(auditEntries).all();
  const types = db.selectDistinct({ value: auditEntries.subjectType }).from(auditEntries).all();
  return {
    actions: actions.map(({ value }) => value).sort(),
    subjectTypes: types.map(({ value }) => value).sort(),
  };
}

function matching(filters: AuditFilters): SQL | undefined {
  const { who, action, subjectType, subjectId, from, to } = filters;
  return and(
    who ? sql`instr(lower(${actorName}), lower(${who})) > 0` : undefined,
    action ? eq(auditEntries.action, action) : undefined,
    subjectType ? eq(auditEntries.subjectType, subjectType) : undefined,
    subjectId ? eq(auditEntries.subjectId, subjectId) : undefined,
    from ? sql`${auditEntries.at} >= ${startOfDay(from)}` : undefined,
    to ? sql`${auditEntries.at} < ${startOfDay(addDays(to, 1))}` : undefined,
  );
}
