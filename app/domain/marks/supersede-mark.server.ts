import { type Database, write } from 'db/connection.server';
import { marks } from 'db/schema/index.server';
import { eq } from 'drizzle-orm';
import type { Acting } from '../acting';
import { recordEntry } from '../audit/record-entry.server';
import { InvalidError, WrongStateError } from '../errors';
import { getKeptMark } from './get-kept-mark.server';
import type { MarkRow } from './mark-form';
import {
  checkSupersession,
  reasonFault,
  type SupersessionFault,
  successionStamp,
  type TypedSupersession,
} from './supersession-form';

type Succession = Pick<MarkRow, 'status' | 'supersededById' | 'supersededOn'>;

/**
 * Records that another mark takes this one's place from a day on, past or to come; rights under it
 * end with it. Recorded again, it corrects what was recorded before. Throws NotFoundError,
 * ForbiddenError, WrongStateError for a name without a registration or where somebody recorded
 * something since the form was opened, and InvalidError by field.
 */
export function supersedeMark(acting: Acting, slug: string, typed: TypedSupersession): void {
  write(acting.db, (tx) => {
    const before = getUnchangedMark(tx, acting, slug, typed.opened);
    const { byId, on, faults } = checkSupersession(typed, before, tx.select().from(marks).all());
    if (faults) throw new InvalidError<SupersessionFault>(faults);
    const after = { status: 'superseded', supersededById: byId, supersededOn: on } as const;
    if (successionStamp(after) === successionStamp(before)) return;
    writeSuccession(tx, acting, { before, after, reason: typed.reason, action: 'supersede-mark' });
  });
}

/**
 * Takes back what was recorded by mistake: the mark was never superseded. Throws as
 * {@link supersedeMark} does; WrongStateError also for a mark that is not superseded.
 */
export function restoreMark(
  acting: Acting,
  slug: string,
  { opened, reason }: Pick<TypedSupersession, 'opened' | 'reason'>,
): void {
  write(acting.db, (tx) => {
    const before = getUnchangedMark(tx, acting, slug, opened);
    if (before.status !== 'superseded') throw new WrongStateError(before.status);
    const fault = reasonFault(reason);
    if (fault) throw new InvalidError<SupersessionFault>({ reason: fault });
    const after = { status: 'registered', supersededById: null, supersededOn: null } as const;
    writeSuccession(tx, acting, { before, after, reason, action: 'restore-mark' });
  });
}

function getUnchangedMark(tx: Database, { actor }: Acting, slug: string, opened: string): MarkRow {
  const row = getKeptMark(tx, actor, slug);
  const changed = successionStamp(row) !== opened;
  if (changed || row.status === 'unconfirmed') throw new WrongStateError(row.status);
  return row;
}

type Change = { before: MarkRow; after: Succession; reason: string; action: string };

function writeSuccession(tx: Database, acting: Acting, change: Change): void {
  const { before, after, reason, action } = change;
  tx.update(marks).set(after).where(eq(marks.id, before.id)).run();
  const { status, supersededById, supersededOn } = before;
  recordEntry(tx, acting, {
    action,
    subject: ['mark', before.id],
    before: { status, supersededById, supersededOn },
    after,
    reason,
  });
}
