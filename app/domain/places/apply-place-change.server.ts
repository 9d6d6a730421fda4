import { type Database, write } from 'db/connection.server';
import { placeChanges, producers } from 'db/schema/index.server';
import { eq } from 'drizzle-orm';
import type { Acting } from '../acting';
import { recordEntry } from '../audit/record-entry.server';
import { vietnamDayOf } from '../clock';
import { ForbiddenError, InvalidError, StaleError, WrongStateError } from '../errors';
import { mayAtDesk } from '../policy';
import { indexLabels } from '../search/index-labels.server';
import { indexProducer } from '../search/index-products.server';
import { changeUnits } from './change-units.server';
import { isDue } from './event-form';
import { findLivingCommunes, findUsedCodes } from './find-living.server';
import { findPlaceChange } from './find-place-changes.server';
import { followAreas } from './follow-areas.server';
import { eventFaults, type Move, type PlaceEvent, rememberedName } from './place-event';
import type { PlaceRecord } from './place-record';
import { namesOf, previewPlaceChange } from './preview-place-change.server';

export type PlaceChangeOrder = {
  event: PlaceEvent;
  /** The plan it carries out, where it was planned. */
  planId: number | null;
  /** In a split: the part each producer lies in. */
  chosen: ReadonlyMap<number, string>;
  /** The producers the administrator saw move (`PlacePreview.seen`). */
  seen: string;
};

/**
 * Carries out a change of communes whose day has come, all or nothing: units end and begin, addresses
 * move and remember the old name, officers' areas follow, search is brought up to date. Throws
 * ForbiddenError; WrongStateError `not-due` before its day, `gone` for a plan that is not there or
 * says something else; InvalidError by field; StaleError where other producers would move than were seen.
 */
export function applyPlaceChange(acting: Acting, order: PlaceChangeOrder): number {
  const { actor, now } = acting;
  const { event, planId } = order;
  if (!mayAtDesk(actor, 'keep-settings')) throw new ForbiddenError();
  return write(acting.db, (tx) => {
    if (!isDue(event, vietnamDayOf(now))) throw new WrongStateError('not-due');
    if (planId !== null) requirePlan(tx, planId, event);
    const faults = eventFaults(event, findLivingCommunes(tx), findUsedCodes(tx));
    if (Object.keys(faults).length > 0) throw new InvalidError(faults);
    const preview = previewPlaceChange(tx, event, order.chosen);
    if (preview.seen !== order.seen) throw new StaleError(preview);
    const unsettled = preview.moves.filter(({ to }) => to === null);
    if (unsettled.length > 0) {
      throw new InvalidError(
        Object.fromEntries(unsettled.map(({ producerId }) => [`to-${producerId}`, 'required'])),
      );
    }
    const moves = preview.moves.map(({ producerId, from, to }) => ({ producerId, from, to }));
    const record: PlaceRecord = { event, names: namesOf(tx, event), moves };
    const formerIds = changeUnits(tx, event);
    for (const move of moves) moveAddress(tx, move, { event, names: record.names, formerIds });
    const areas = followAreas(tx, event, now);
    for (const { producerId } of moves) indexProducer(tx, producerId);
    indexLabels(tx);
    const id = planId ?? insertChange(tx, acting, event);
    recordEntry(tx, acting, {
      action: 'apply-place-change',
      subject: ['place', id],
      after: { ...record, areas },
    });
    return id;
  });
}

/** Keeps a change whose day has not come, so that nobody has to remember it. It moves nothing. */
export function planPlaceChange(acting: Acting, event: PlaceEvent): number {
  if (!mayAtDesk(acting.actor, 'keep-settings')) throw new ForbiddenError();
  return write(acting.db, (tx) => {
    if (isDue(event, vietnamDayOf(acting.now))) throw new WrongStateError('due');
    const faults = eventFaults(event, findLivingCommunes(tx), findUsedCodes(tx));
    if (Object.keys(faults).length > 0) throw new InvalidError(faults);
    const id = insertChange(tx, acting, event);
    recordEntry(tx, acting, {
      action: 'plan-place-change',
      subject: ['place', id],
      after: { event, names: namesOf(tx, event) } satisfies PlaceRecord,
    });
    return id;
  });
}

/** Gives a plan up. Throws WrongStateError for one that is carried out or not there. */
export function dropPlacePlan(acting: Acting, id: number): void {
  if (!mayAtDesk(acting.actor, 'keep-settings')) throw new ForbiddenError();
  write(acting.db, (tx) => {
    const plan = findPlaceChange(tx, id);
    if (plan?.state !== 'planned') throw new WrongStateError(plan?.state ?? 'gone');
    tx.delete(placeChanges).where(eq(placeChanges.id, id)).run();
    recordEntry(tx, acting, {
      action: 'drop-place-plan',
      subject: ['place', id],
      before: { event: plan.event, names: plan.names },
    });
  });
}

function requirePlan(tx: Database, id: number, event: PlaceEvent): void {
  const plan = findPlaceChange(tx, id);
  if (plan?.state !== 'planned') throw new WrongStateError(plan?.state ?? 'gone');
  if (JSON.stringify(plan.event) !== JSON.stringify(event)) throw new WrongStateError('gone');
}

function insertChange(tx: Database, { actor, now }: Acting, event: PlaceEvent): number {
  const { kind, startsOn, decisionNumber } = event;
  return tx
    .insert(placeChanges)
    .values({ kind, startsOn, decisionNumber, recordedBy: actor.personId, createdAt: now })
    .returning({ id: placeChanges.id })
    .get().id;
}

type Around = { event: PlaceEvent; names: Record<string, string>; formerIds: Map<string, string> };

/** The commune's old name stays in the address, beside older ones. */
function moveAddress(tx: Database, { producerId, from, to }: Move, around: Around): void {
  const { event, names, formerIds } = around;
  const row = tx.select().from(producers).where(eq(producers.id, producerId)).get();
  if (!row || to === null) return;
  const bare = (fullName = '') => fullName.replace(/^(?:Xã|Phường|Thị trấn) /, '');
  const old = bare(names[from]);
  const now = bare(event.joins === null ? names[`${to}>`] : names[to]);
  const oldCommune = old === now ? row.oldCommune : rememberedName(row.oldCommune, old);
  const unnamed = row.oldCommune === null && old !== now;
  tx.update(producers)
    .set({
      communeId: to,
      oldCommune,
      oldCommuneId: unnamed ? (row.oldCommuneId ?? formerIds.get(from)) : row.oldCommuneId,
      revision: row.revision + 1,
    })
    .where(eq(producers.id, producerId))
    .run();
}
