import type { Database } from 'db/connection.server';
import {
  adminUnits,
  auditEntries,
  markAreas,
  marks,
  producers,
  rightsOfUse,
} from 'db/schema/index.server';
import { and, asc, eq, not, or, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Acting } from '../acting';
import type { Actor } from '../actor';
import { type DeskChange, findChanges } from '../audit/find-changes.server';
import type { PlainDate } from '../clock';
import { mayAtDesk } from '../policy';
import type { Reading } from '../reading';
import { producersInArea } from '../scopes.server';
import { isIn } from '../sql.server';
import type { Locale } from '../texts';
import type { DeskArea, DeskMarkPage, DeskRight, MarkUsers } from './desk-mark';
import { markName } from './find-registry.server';
import { findRightsOfMark } from './find-rights.server';
import { getMarkRow } from './get-kept-mark.server';
import { type MarkRow, typedMark } from './mark-form';
import { markStatusOn, markTerm } from './mark-term';
import { isStanding } from './standing-rights.server';
import { successionStamp } from './supersession-form';

type Asked = { slug: string; day: PlainDate; locale: Locale };
type Officer = Pick<Acting, 'db' | 'actor'>;

/**
 * Who may use a mark on a day: the very rights its public page shows on that day, computed from their
 * dates. Throws NotFoundError.
 */
export function getMarkUsers({ db, actor }: Officer, { slug, day, locale }: Asked): MarkUsers {
  const row = getMarkRow(db, slug);
  const rights = findDeskRights({ db, actor, today: day }, row, locale);
  const isLive = ({ status }: (typeof rights)[number]) =>
    status === 'in-force' || status === 'expiring';
  return {
    day,
    mark: {
      ...markName(row, locale, day),
      registrationNumber: row.registrationNumber,
      supersededOn: row.supersededOn,
      term: markTerm({ ...row, registered: registeredOf(row) }, day),
    },
    inForce: rights.filter(isLive),
    others: rights.filter((right) => !isLive(right)),
  };
}

/** All that the desk shows of a mark, as of `day`. Throws NotFoundError. */
export function getDeskMark({ db, actor, today }: Officer & Reading, asked: Asked): DeskMarkPage {
  const row = getMarkRow(db, asked.slug);
  const all = db.select().from(marks).orderBy(asc(marks.id)).all();
  const named = (which: (mark: MarkRow) => boolean) =>
    all.filter(which).map((mark) => markName(mark, asked.locale, today));
  return {
    ...getMarkUsers({ db, actor }, asked),
    today,
    provenance: row.provenance,
    kept: { status: row.status, typed: typedMark(row) },
    annulled: findDeskRights({ db, actor, today }, row, asked.locale, not(isStanding)),
    areas: findAreas(db, row.id),
    supersededBy: named(({ id }) => id === row.supersededById)[0] ?? null,
    supersedes: named(({ supersededById }) => supersededById === row.id),
    succession: successionStamp(row),
    successors: named((mark) => mark.id !== row.id && markStatusOn(mark, today) === 'registered'),
    mayRecord: mayAtDesk(actor, 'record'),
    changes: findChangesOf(db, row.id),
  };
}

const registeredOf = (row: MarkRow) => ({
  earliest: row.registeredEarliest,
  latest: row.registeredLatest,
});

/** Rights of a mark, each with whether the officer answers for its holder. */
function findDeskRights(
  { db, actor, today }: Officer & Reading,
  row: MarkRow,
  locale: Locale,
  which?: SQL,
): DeskRight[] {
  const own = findOwnRights(db, actor, row.id);
  return findRightsOfMark({ db, today }, row, locale, which).map((right) => ({
    ...right,
    own: own.has(right.id),
  }));
}

/** Rights whose holders the officer answers for. */
function findOwnRights(db: Database, actor: Actor, markId: number): Set<number> {
  const rows = db
    .select({ id: rightsOfUse.id })
    .from(rightsOfUse)
    .innerJoin(producers, eq(producers.id, rightsOfUse.producerId))
    .where(and(eq(rightsOfUse.markId, markId), producersInArea(actor, producers.communeId)))
    .all();
  return new Set(rows.map(({ id }) => id));
}

const oldUnits = alias(adminUnits, 'old_units');

function findAreas(db: Database, markId: number): DeskArea[] {
  return db
    .select({
      id: markAreas.id,
      name: markAreas.name,
      district: markAreas.district,
      old: oldUnits.fullName,
      commune: adminUnits.fullName,
    })
    .from(markAreas)
    .leftJoin(oldUnits, eq(oldUnits.id, markAreas.oldCommuneId))
    .leftJoin(adminUnits, eq(adminUnits.id, markAreas.communeId))
    .where(eq(markAreas.markId, markId))
    .orderBy(asc(markAreas.id))
    .all();
}

/** What officers did to the mark and to rights under it, newest first. */
function findChangesOf(db: Database, markId: number): DeskChange[] {
  const rights = db
    .select({ id: rightsOfUse.id })
    .from(rightsOfUse)
    .where(eq(rightsOfUse.markId, markId))
    .all();
  const subjects = or(
    and(eq(auditEntries.subjectType, 'mark'), eq(auditEntries.subjectId, String(markId))),
    and(
      eq(auditEntries.subjectType, 'right-of-use'),
      isIn(
        auditEntries.subjectId,
        rights.map(({ id }) => String(id)),
      ),
    ),
  );
  return findChanges(db, subjects);
}
