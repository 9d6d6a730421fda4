import { paperClaims } from 'db/schema/index.server';
import { and, desc, eq } from 'drizzle-orm';
import type { Acting } from '../acting';
import { ownProducers } from '../scopes.server';
import type { Locale } from '../texts';
import type { OwnClaim } from './facts';
import { claimFacts, selectUnsafeClaims } from './select-claims.server';
import { supersededClaims } from './superseded';

/** The claims of a producer the asker keeps, in any state, newest first. */
export function findClaims(
  { db, actor }: Pick<Acting, 'db' | 'actor'>,
  producerId: number,
  locale: Locale,
): OwnClaim[] {
  const claims = selectUnsafeClaims(db)
    .where(and(eq(paperClaims.producerId, producerId), ownProducers(actor, paperClaims.producerId)))
    .orderBy(desc(paperClaims.createdAt), desc(paperClaims.id))
    .all()
    .map((row) => claimFacts(row, locale));
  const superseded = supersededClaims(claims);
  return claims.map((claim) => ({ ...claim, newerId: superseded.get(claim.id) ?? null }));
}
