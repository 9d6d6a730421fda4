import { createHash } from 'node:crypto';
import type { Database } from 'db/connection.server';
import { producers, products, recognitions } from 'db/schema/index.server';
import { and, eq, isNotNull } from 'drizzle-orm';
import type { Actor } from '../actor';
import { ForbiddenError, NotFoundError, StaleError } from '../errors';
import { may, mayAtDesk } from '../policy';
import { producersInArea } from '../scopes.server';
import { decisionKey } from './group-decisions';
import { type RecognitionRow, readRecognition } from './read';

/** A record as somebody opened it to change it, and what tells it from any later state. */
export type OpenedRecognition = { id: number; opened: string };

type Found = { row: RecognitionRow; producerId: number | null; communeId: string | null };

/** A record of the officer's area; throws NotFoundError for all others, there or not. */
export function getRecognitionInArea(db: Database, actor: Actor, id: number): Found {
  const found = db
    .select({ row: recognitions, producerId: products.producerId, communeId: producers.communeId })
    .from(recognitions)
    .innerJoin(products, eq(products.id, recognitions.productId))
    .leftJoin(producers, eq(producers.id, products.producerId))
    .where(and(eq(recognitions.id, id), producersInArea(actor, producers.communeId)))
    .get();
  if (!found) throw new NotFoundError();
  return found;
}

/** Whether an officer may change what is recorded of a product of this producer. */
export const mayChange = (actor: Actor, owner: Omit<Found, 'row'>): boolean =>
  mayAtDesk(actor, 'record') && may(actor, 'decide', owner);

/**
 * The record to be changed, as it was opened. Throws NotFoundError outside the officer's area,
 * ForbiddenError where it is not theirs to change, StaleError with the record as it now stands where
 * somebody changed it meanwhile.
 */
export function getOpenedRecognition(
  db: Database,
  actor: Actor,
  { id, opened }: OpenedRecognition,
): RecognitionRow {
  const { row, ...owner } = getRecognitionInArea(db, actor, id);
  if (!mayChange(actor, owner)) throw new ForbiddenError();
  if (recognitionStamp(row) !== opened) throw new StaleError(row);
  return row;
}

/** Stands for one state of a record. */
export const recognitionStamp = (row: RecognitionRow): string =>
  createHash('sha256').update(JSON.stringify(row)).digest('hex').slice(0, 16);

/** How many other lines of its decision are on record; none where it bears no number. */
export function countSiblings(db: Database, row: RecognitionRow): number {
  if (row.decisionNumber === null) return 0;
  const key = decisionKey(readRecognition(row));
  const rows = db.select().from(recognitions).where(isNotNull(recognitions.decisionNumber)).all();
  return rows.filter((one) => one.id !== row.id && decisionKey(readRecognition(one)) === key)
    .length;
}
