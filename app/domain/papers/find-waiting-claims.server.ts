import type { Database } from 'db/connection.server';
import { paperClaims, people, producers } from 'db/schema/index.server';
import { and, asc, eq, sql } from 'drizzle-orm';
import type { Acting } from '../acting';
import { vietnamDayOf } from '../clock';
import { may, membershipIn } from '../policy';
import { findHolder } from '../review/assignments.server';
import { findOpinions } from '../review/find-opinions.server';
import { producersInArea } from '../scopes.server';
import { inLanguage, type Locale } from '../texts';
import type { ClaimPrecedent, WaitingClaim } from './facts';
import { findClaimWarnings } from './find-claim-warnings.server';
import { findRightPrecedent, findStarPrecedent } from './find-precedent.server';
import type { ClaimRow } from './get-claim.server';
import { claimFacts, type SelectedClaim, selectUnsafeClaims } from './select-claims.server';
import { recordedStars } from './would-record';

/** As many as an officer gets through in a day; the next ones come up as these are decided. */
const AT_ONCE = 30;

export type WaitingClaims = { claims: WaitingClaim[]; total: number };

/** The claims that wait for the officers of an area, oldest first. None for anybody else. */
export function findWaitingClaims(acting: Acting, locale: Locale): WaitingClaims {
  const { db, actor } = acting;
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
  return {
    claims: rows.map((row) => asOfficerSees(acting, row, locale)),
    total: total?.count ?? 0,
  };
}

/** One claim of the officer's area, wherever it stands; null for all others. */
export function findCheckedClaim(
  acting: Acting,
  claimId: number,
  locale: Locale,
): WaitingClaim | null {
  const { db, actor } = acting;
  const inArea = producersInArea(actor, producers.communeId);
  const row = selectUnsafeClaims(db)
    .where(and(eq(paperClaims.id, claimId), inArea))
    .get();
  return row ? asOfficerSees(acting, row, locale) : null;
}

function asOfficerSees(
  { db, actor, now }: Acting,
  row: SelectedClaim,
  locale: Locale,
): WaitingClaim {
  const { claim, producer } = row;
  const stars = claim.stars === null ? null : { ...claim, stars: claim.stars };
  const owner = { producerId: producer.id, communeId: producer.communeId };
  const takes = membershipIn(actor, producer.id) === null;
  const key = { kind: 'claim' as const, id: claim.id };
  return {
    ...claimFacts(row, locale),
    producer: {
      slug: producer.slug,
      name: inLanguage(locale, row.producerVi, row.producerEn) ?? producer.slug,
    },
    claimedBy: row.claimedBy,
    decidedBy: findName(db, claim.decidedBy),
    mayDecide: may(actor, 'decide', owner),
    opines: takes && actor.officer?.post === 'commune',
    takes,
    holder: findHolder(db, key),
    opinions: findOpinions(db, key),
    wouldRecord: stars && recordedStars(stars),
    warnings: claim.state === 'submitted' ? findClaimWarnings(db, claim, vietnamDayOf(now)) : [],
    precedent: precedentOf(db, claim),
  };
}

function findName(db: Database, personId: number | null): string | null {
  if (personId === null) return null;
  const row = db.select({ name: people.name }).from(people).where(eq(people.id, personId)).get();
  return row?.name ?? null;
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
