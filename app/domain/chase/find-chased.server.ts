import type { Database } from 'db/connection.server';
import { paperClaims } from 'db/schema/index.server';
import { and, asc, eq } from 'drizzle-orm';
import type { Acting } from '../acting';
import { vietnamDayOf } from '../clock';
import { findOfficerContacts } from '../producers/find-officer-contacts.server';
import { isIn } from '../sql.server';
import type { Locale } from '../texts';
import {
  type AreaEntry,
  type ChasedItem,
  type ChasedProducer,
  keyOf,
  NO_MAKER,
  type WaitingRenewal,
} from './chased';
import { dueItems } from './due';
import { findArea } from './find-area.server';
import { findUnsafeNotes } from './find-notes.server';

/**
 * The producers of the officer's area that have something to be chased today, with how to reach them,
 * what was said last and what they sent in already; last, what ends of products of no known producer.
 */
export function findChased(acting: Acting, locale: Locale): ChasedProducer[] {
  const { db, now } = acting;
  const today = vietnamDayOf(now);
  const due = findArea(acting, { on: today, locale })
    .map((producer) => ({ producer, items: dueItems(producer, today) }))
    .filter(({ items }) => items.length > 0);
  const ids = due.flatMap(({ producer: { id } }) => id ?? []);
  const reachable = findOfficerContacts(acting, ids);
  const claims = findClaims(db, ids);
  const notes = findUnsafeNotes(
    db,
    due.flatMap(({ items }) => items),
  );
  return due.map(({ producer, items }) => ({
    ...makerOf(producer),
    commune: producer.commune,
    contacts: (producer.id && reachable.get(producer.id)) || [],
    rows: items.map((item) => ({
      ...item,
      notes: notes.get(keyOf(item)) ?? [],
      waiting: waitingFor(producer, item, claims),
    })),
  }));
}

const makerOf = ({ id, slug, name, provenance }: AreaEntry) =>
  id === null ? NO_MAKER : { id, slug, name, provenance };

type ClaimRow = typeof paperClaims.$inferSelect;

const findClaims = (db: Database, producerIds: number[]): ClaimRow[] =>
  db
    .select()
    .from(paperClaims)
    .where(and(eq(paperClaims.state, 'submitted'), isIn(paperClaims.producerId, producerIds)))
    .orderBy(asc(paperClaims.id))
    .all();

/** A claim that waits and would take an item's place: of the same product, or of the same mark. */
function waitingFor(
  producer: AreaEntry,
  { kind, id }: ChasedItem,
  claims: readonly ClaimRow[],
): WaitingRenewal | null {
  const product = producer.products.find(({ decisions }) => decisions.some((one) => one.id === id));
  const right = producer.rights.find((one) => one.id === id);
  const claim = claims.find(
    (one) =>
      one.producerId === producer.id &&
      one.kind === kind &&
      (kind === 'recognition'
        ? one.productId === product?.id
        : one.markId === right?.markId || one.markId === right?.successorId),
  );
  return claim ? { claimId: claim.id, number: claim.number, sentAt: claim.createdAt } : null;
}
