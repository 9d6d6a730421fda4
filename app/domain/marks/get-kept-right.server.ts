import type { Database } from 'db/connection.server';
import { marks, producers, products, rightProducts, rightsOfUse } from 'db/schema/index.server';
import { and, asc, eq } from 'drizzle-orm';
import type { Actor } from '../actor';
import { ForbiddenError, NotFoundError } from '../errors';
import { mayAtDesk, membershipIn } from '../policy';
import { getRecordedProducer, type ProducerRow } from '../producers/desk-scope.server';
import { producersInArea } from '../scopes.server';
import { getKeptMark } from './get-kept-mark.server';
import type { MarkRow } from './mark-form';
import type { RightRow } from './right-form';

/** Which right of which mark. */
export type RightKey = { slug: string; id: number };
export type KeptRight = { right: RightRow; mark: MarkRow; productIds: number[] };

/** A right held in the officer's area; throws NotFoundError for all others, there or not. */
export function getRightInArea(db: Database, actor: Actor, { slug, id }: RightKey): KeptRight {
  const row = db
    .select({ right: rightsOfUse, mark: marks })
    .from(rightsOfUse)
    .innerJoin(marks, eq(marks.id, rightsOfUse.markId))
    .innerJoin(producers, eq(producers.id, rightsOfUse.producerId))
    .where(
      and(
        eq(rightsOfUse.id, id),
        eq(marks.slug, slug),
        producersInArea(actor, producers.communeId),
      ),
    )
    .get();
  if (!row) throw new NotFoundError();
  return { ...row, productIds: findProductIds(db, id) };
}

/** Whether an officer may change what a producer holds: nobody is judge in their own cause. */
export const mayChangeRightsOf = (actor: Actor, producerId: number): boolean =>
  mayAtDesk(actor, 'record') && membershipIn(actor, producerId) === null;

/** The same, for somebody who changes it; throws ForbiddenError for other officers of the area. */
export function getKeptRight(db: Database, actor: Actor, key: RightKey): KeptRight {
  const kept = getRightInArea(db, actor, key);
  if (!mayChangeRightsOf(actor, kept.right.producerId)) throw new ForbiddenError();
  return kept;
}

/**
 * The producer that a new grant under a mark is for, by its slug or by the right the grant follows.
 * Throws as {@link getKeptRight} does.
 */
export function getKeptGrant(
  db: Database,
  actor: Actor,
  { slug, producer, follows }: { slug: string; producer: string; follows: number },
): ProducerRow {
  getKeptMark(db, actor, slug);
  if (follows === 0) return getRecordedProducer(db, actor, producer);
  const { right } = getKeptRight(db, actor, { slug, id: follows });
  const holder = db.select().from(producers).where(eq(producers.id, right.producerId)).get();
  if (!holder) throw new NotFoundError();
  return holder;
}

function findProductIds(db: Database, rightId: number): number[] {
  return db
    .select({ id: rightProducts.productId })
    .from(rightProducts)
    .where(eq(rightProducts.rightId, rightId))
    .orderBy(asc(rightProducts.productId))
    .all()
    .map(({ id }) => id);
}

/** What a right of a producer can name: its listed products, and what the right names already. */
export function findOfferedIds(
  db: Database,
  producerId: number,
  named: readonly number[],
): Set<number> {
  const own = and(eq(products.producerId, producerId), eq(products.status, 'listed'));
  const rows = db.select({ id: products.id }).from(products).where(own).all();
  return new Set([...rows.map(({ id }) => id), ...named]);
}
