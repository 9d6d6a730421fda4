import type { Database } from 'db/connection.server';
import { paperClaims, producers } from 'db/schema/index.server';
import { and, asc, eq, sql } from 'drizzle-orm';
import type { Acting } from '../acting';
import { type PlainDate, vietnamDayOf } from '../clock';
import { may } from '../policy';
import { producersInArea } from '../scopes.server';
import { inLanguage, type Locale } from '../texts';
import type { ClaimPrecedent, WaitingClaim } from './facts';
import { findRightPrecedent, findStarPrecedent } from './find-precedent.server';
import type { ClaimRow } from './get-claim.server';
import { claimFacts, type SelectedClaim, selectUnsafeClaims } from './select-claims.server';
import { recordedStars, remarksOn } from './would-record';

/** As many as an officer gets through in a day; the next ones come up as these are decided. */
const AT_ONCE = 30;

export type WaitingClaims = { claims: WaitingClaim[]; total: number };

/** The claims that wait for the officers of an area, oldest first. None for anybody else. */
export function findWaitingClaims({ db, actor, now }: Acting, locale: Locale): WaitingClaims {
  const waiting = and(
    eq(paperClaims.state, 'submitted'),
    producersInArea(actor, producers.communeId),
  );
  const rows = selectUnsafeClaims(db)
    .where(waiting)
    .orderBy(asc(paperClaims.createdAt), asc(paperClaims.id))
    .limit(AT_ONCE)
    .all();
  const total = db
    .select({ count: sql<number>`count(*)` })
    .from(paperClaims)
    .innerJoin(producers, eq(producers.id, paperClaims.producerId))
    .where(waiting)
    .get();
  const today = vietnamDayOf(now);
  return {
    claims: rows.map((row) => ({
      ...claimFacts(row, locale),
      ...asOfficerSees(db, row, today, locale),
      mayDecide: may(actor, 'decide', {
        producerId: row.producer.id,
        communeId: row.producer.communeId,
      }),
    })),
    total: total?.count ?? 0,
  };
}

function asOfficerSees(db: Database, row: SelectedClaim, today: PlainDate, locale: Locale) {
  const { claim, producer } = row;
  const stars = claim.stars === null ? null : { ...claim, stars: claim.stars };
  return {
    producer: {
      slug: producer.slug,
      name: inLanguage(locale, row.producerVi, row.producerEn) ?? producer.slug,
    },
    claimedBy: row.claimedBy,
    wouldRecord: stars && recordedStars(stars),
    remarks: stars ? remarksOn(stars, today) : [],
    precedent: precedentOf(db, claim),
  };
}

function precedentOf(db: Database, claim: ClaimRow): ClaimPrecedent | null {
  const { productId, markId } = claim;
  if (productId === null) return null;
  const found =
    markId === null
      ? findStarPrecedent(db, { ...claim, productId })
      : findRightPrecedent(db, { ...claim, productId, markId });
  return found?.standing ?? null;
}
