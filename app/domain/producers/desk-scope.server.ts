import type { Database } from 'db/connection.server';
import { producers } from 'db/schema/index.server';
import { and, eq } from 'drizzle-orm';
import type { Actor } from '../actor';
import { ForbiddenError, NotFoundError } from '../errors';
import { mayAtDesk, membershipIn } from '../policy';
import { producersInArea } from '../scopes.server';

export type ProducerRow = typeof producers.$inferSelect;

/** A producer in the officer's area; throws NotFoundError for all others, there or not. */
export function getProducerInArea(db: Database, actor: Actor, slug: string): ProducerRow {
  const row = db
    .select()
    .from(producers)
    .where(and(eq(producers.slug, slug), producersInArea(actor, producers.communeId)))
    .get();
  if (!row) throw new NotFoundError();
  return row;
}

/**
 * The same, for somebody who changes it: a province officer with a second factor who is no member of
 * it, for nobody is judge in their own cause. Throws ForbiddenError for other officers of the area.
 */
export function getRecordedProducer(db: Database, actor: Actor, slug: string): ProducerRow {
  const row = getProducerInArea(db, actor, slug);
  if (!mayAtDesk(actor, 'record') || membershipIn(actor, row.id)) throw new ForbiddenError();
  return row;
}
