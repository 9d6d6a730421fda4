import { type Database, write } from 'db/connection.server';
import { rightProducts, rightsOfUse } from 'db/schema/index.server';
import type { Acting } from '../acting';
import { recordEntry } from '../audit/record-entry.server';
import { vietnamDayOf } from '../clock';
import { InvalidError, NotFoundError, WrongStateError } from '../errors';
import { fileSeal } from '../media/file-seal.server';
import { findOwnScan } from '../papers/own-things.server';
import { sameNumber } from '../papers/same-decision';
import { getRecordedProducer, type ProducerRow } from '../producers/desk-scope.server';
import { indexProduct } from '../search/index-products.server';
import { findGrantWarnings, findHeldRights } from './find-grant-warnings.server';
import { getKeptMark } from './get-kept-mark.server';
import { findOfferedIds } from './get-kept-right.server';
import { type GrantWarning, warningsMark } from './grant-warnings';
import type { MarkRow } from './mark-form';
import {
  checkGrant,
  type RightFacts,
  type RightFault,
  type RightRow,
  type TypedRight,
} from './right-form';

export type Grant = {
  /** Slug of the mark. */
  mark: string;
  /** Slug of the producer. */
  producer: string;
  typed: TypedRight;
  scanId: number | null;
  /** Mark of the warnings the officer saw and set aside (see `warningsMark`). */
  confirmed: string;
  /** The right this one follows: one that ends, ended or was suspended. Its row stays as it is. */
  follows: number | null;
};

export type Granted = { id: number } | { id: null; warnings: GrantWarning[] };

/**
 * Records the paper by which a producer may use a mark for named products. Where something should be
 * looked at twice, nothing is recorded and the warnings come back, until they are confirmed as they
 * stand. Search finds products by the marks they hold a right to, so they are indexed anew. Throws
 * NotFoundError for a mark, producer or scan that is not there, ForbiddenError, WrongStateError for a
 * name without a registration, and InvalidError by field.
 */
export function grantRight(acting: Acting, grant: Grant): Granted {
  const first = weigh(acting.db, acting, grant);
  // A look first: a write makes every cached page out of date.
  if (first.held) return { id: null, warnings: first.warnings };
  return write(acting.db, (tx): Granted => {
    const { held, warnings, follows, parts } = weigh(tx, acting, grant);
    if (held) return { id: null, warnings };
    const right = insertRight(tx, acting, { ...parts, scanId: grant.scanId });
    const { productIds } = parts.facts;
    recordEntry(tx, acting, {
      action: 'grant-right',
      subject: ['right-of-use', right.id],
      after: {
        ...right,
        ...fileSeal(tx, right.documentId),
        productIds,
        follows,
        warnings: warnings.map(({ code }) => code),
      },
    });
    return { id: right.id };
  });
}

/** What would be recorded, and whether a warning holds it up. */
function weigh(db: Database, { actor, now }: Acting, grant: Grant) {
  const mark = getKeptMark(db, actor, grant.mark);
  if (!mark.kind || mark.status === 'unconfirmed') throw new WrongStateError('unconfirmed');
  const producer = getRecordedProducer(db, actor, grant.producer);
  const { scanId } = grant;
  if (scanId !== null && !findOwnScan(db, producer.id, scanId)) throw new NotFoundError();
  const { facts, faults } = checkGrant(grant.typed, findOfferedIds(db, producer.id, []));
  if (!facts) throw new InvalidError<RightFault>(faults);
  const rights = findHeldRights(db, mark.id, producer.id);
  if (rights.some(({ right }) => isSamePaper(right, facts))) {
    throw new InvalidError<RightFault>({ number: 'recorded' });
  }
  const parts = { mark, producer, facts };
  const warnings = findGrantWarnings(
    db,
    { mark, producer, paper: facts, scanId },
    vietnamDayOf(now),
  );
  const held = warnings.length > 0 && grant.confirmed !== warningsMark(warnings);
  const follows = rights.find(({ right }) => right.id === grant.follows)?.right.id ?? null;
  return { held, warnings, follows, parts };
}

type Parts = { mark: MarkRow; producer: ProducerRow; facts: RightFacts };

function insertRight(
  tx: Database,
  { now }: Acting,
  { mark, producer, facts, scanId }: Parts & { scanId: number | null },
): RightRow {
  const { productIds, ...paper } = facts;
  const right = tx
    .insert(rightsOfUse)
    .values({
      markId: mark.id,
      producerId: producer.id,
      ...paper,
      documentId: scanId,
      provenance: 'verified',
      createdAt: now,
    })
    .returning()
    .get();
  for (const productId of productIds) {
    tx.insert(rightProducts).values({ rightId: right.id, productId }).run();
    indexProduct(tx, productId);
  }
  return right;
}

/** The same number on the same day is the same paper; invented records stand for nothing. */
const isSamePaper = (right: RightRow, facts: RightFacts): boolean =>
  right.provenance !== 'sample' &&
  sameNumber(right.number, facts.number) &&
  (right.grantedEarliest ?? '') <= (facts.grantedLatest ?? '') &&
  (facts.grantedEarliest ?? '') <= (right.grantedLatest ?? '9999-12-31');
