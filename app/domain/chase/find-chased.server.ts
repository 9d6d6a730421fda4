import type { Database } from 'db/connection.server';
import { contacts, paperClaims, producers } from 'db/schema/index.server';
import { and, asc, eq } from 'drizzle-orm';
import type { Acting } from '../acting';
import { vietnamDayOf } from '../clock';
import { contactHref } from '../producers/contact';
import { producersInArea } from '../scopes.server';
import { isIn } from '../sql.server';
import type { Locale } from '../texts';
import {
  type AreaProducer,
  type ChasedItem,
  type ChasedProducer,
  keyOf,
  type OfficerContact,
  type WaitingRenewal,
} from './chased';
import { dueItems } from './due';
import { findArea } from './find-area.server';
import { findUnsafeNotes } from './find-notes.server';

/**
 * The producers of the officer's area that have something to be chased today, with how to reach them,
 * what was said last and what they sent in already.
 */
export function findChased(acting: Acting, locale: Locale): ChasedProducer[] {
  const { db, now } = acting;
  const today = vietnamDayOf(now);
  const due = findArea(acting, { on: today, locale })
    .map((producer) => ({ producer, items: dueItems(producer, today) }))
    .filter(({ items }) => items.length > 0);
  const ids = due.map(({ producer }) => producer.id);
  const reachable = findContacts(acting, ids);
  const claims = findClaims(db, ids);
  const notes = findUnsafeNotes(
    db,
    due.flatMap(({ items }) => items),
  );
  return due.map(({ producer, items }) => ({
    id: producer.id,
    slug: producer.slug,
    name: producer.name,
    commune: producer.commune,
    provenance: producer.provenance,
    contacts: reachable.get(producer.id) ?? [],
    rows: items.map((item) => ({
      ...item,
      notes: notes.get(keyOf(item)) ?? [],
      waiting: waitingFor(producer, item, claims),
    })),
  }));
}

/** Ways by which somebody can be told; a place and a page are none. */
const REACHING: readonly OfficerContact['kind'][] = ['phone', 'zalo', 'email'];

/**
 * All contacts by which producers of the area can be told, private ones too: the public sees only
 * what a producer opted to show (law 91/2025/QH15), the officer in charge writes and calls.
 */
function findContacts({ db, actor }: Acting, producerIds: number[]) {
  const rows = db
    .select({ contact: contacts })
    .from(contacts)
    .innerJoin(producers, eq(producers.id, contacts.producerId))
    .where(
      and(
        producersInArea(actor, producers.communeId),
        isIn(contacts.producerId, producerIds),
        isIn(contacts.kind, REACHING),
      ),
    )
    .orderBy(asc(contacts.id))
    .all();
  const found = new Map<number, OfficerContact[]>();
  for (const { contact } of rows) {
    const { producerId, kind, value, provenance } = contact;
    const own = found.get(producerId) ?? [];
    const href = contactHref(kind, value);
    own.push({ kind, value, href, public: contact.public, provenance });
    found.set(producerId, own);
  }
  for (const own of found.values()) {
    own.sort((a, b) => REACHING.indexOf(a.kind) - REACHING.indexOf(b.kind));
  }
  return found;
}

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
  producer: AreaProducer,
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
