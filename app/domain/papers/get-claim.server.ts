import type { Database } from 'db/connection.server';
import { paperClaims, producers } from 'db/schema/index.server';
import { and, eq } from 'drizzle-orm';
import type { Actor } from '../actor';
import { ForbiddenError, NotFoundError } from '../errors';
import { may } from '../policy';
import { ownProducers } from '../scopes.server';

export type ClaimRow = typeof paperClaims.$inferSelect;

/** A claim in the workspace it is asked for in. */
export type ClaimKey = { producerId: number; claimId: number };

/** A claim of a producer the asker keeps; throws NotFoundError for all others, there or not. */
export function getKeptClaim(db: Database, actor: Actor, key: ClaimKey): ClaimRow {
  const own = and(
    eq(paperClaims.id, key.claimId),
    eq(paperClaims.producerId, key.producerId),
    ownProducers(actor, paperClaims.producerId),
  );
  const row = db.select().from(paperClaims).where(own).get();
  if (!row) throw new NotFoundError();
  return row;
}

/**
 * A claim the asker may decide on. Throws ForbiddenError where it is theirs to see and not to decide,
 * NotFoundError where it is not theirs at all.
 */
export function getDecidedClaim(db: Database, actor: Actor, claimId: number): ClaimRow {
  const row = db
    .select({ claim: paperClaims, communeId: producers.communeId })
    .from(paperClaims)
    .innerJoin(producers, eq(producers.id, paperClaims.producerId))
    .where(eq(paperClaims.id, claimId))
    .get();
  if (!row) throw new NotFoundError();
  const { claim, communeId } = row;
  const owner = { producerId: claim.producerId, communeId };
  if (may(actor, 'decide', owner)) return claim;
  throw may(actor, 'check', owner) || may(actor, 'keep', owner)
    ? new ForbiddenError()
    : new NotFoundError();
}
