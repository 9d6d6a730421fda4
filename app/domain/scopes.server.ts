import { type AnyColumn, type SQL, sql } from 'drizzle-orm';
import type { Actor } from './actor';
import { isIn } from './sql.server';

/**
 * Conditions that bound a question to what its asker may see. Each is AND-ed to the question, so
 * that another tenant's row is not there at all; a question without one says `unsafe` in its name.
 */

/** Rows of the producers whose workspace the asker keeps. */
export function ownProducers(actor: Actor, producerId: AnyColumn): SQL {
  return isIn(
    producerId,
    actor.memberships.map((membership) => membership.producerId),
  );
}

/** Rows of the producers an officer answers for, by the producer's commune of today. */
export function producersInArea(actor: Actor, communeId: AnyColumn): SQL {
  const { officer } = actor;
  if (!officer || officer.post === 'administrator') return sql`0`;
  return officer.post === 'province' ? sql`1` : isIn(communeId, officer.communeIds);
}
