import { type Database, write } from 'db/connection.server';
import { chaseNotes, producers, products, recognitions, rightsOfUse } from 'db/schema/index.server';
import { and, eq } from 'drizzle-orm';
import type { Acting } from '../acting';
import type { Actor } from '../actor';
import { recordEntry } from '../audit/record-entry.server';
import { InvalidError, NotFoundError } from '../errors';
import { mayEnter } from '../policy';
import { producersInArea } from '../scopes.server';
import type { ChasedKind } from './chased';
import { type ContactFaults, checkContact, type TypedContact } from './contact-form';

type Subject = { kind: ChasedKind; id: number };

/**
 * Notes that an officer spoke with a producer about a star decision or a right of use, or,
 * where none is on record, with whoever may know of one. It decides nothing, so no second factor is
 * asked for. Throws NotFoundError for a paper outside the officer's area, InvalidError by field.
 */
export function recordContact(
  acting: Acting,
  { subject, typed }: { subject: Subject; typed: TypedContact },
): { noteId: number } {
  const { db, actor, now } = acting;
  return write(db, (tx) => {
    if (!mayEnter(actor, 'chase') || !isInArea(tx, actor, subject)) throw new NotFoundError();
    const { contact, faults } = checkContact(typed);
    if (!contact) throw new InvalidError(faults as Required<ContactFaults>);
    const row = tx
      .insert(chaseNotes)
      .values({
        kind: subject.kind,
        subjectId: subject.id,
        personId: actor.personId,
        ...contact,
        createdAt: now,
      })
      .returning({ id: chaseNotes.id })
      .get();
    recordEntry(tx, acting, {
      action: 'record-contact',
      subject: [subject.kind, subject.id],
      // Not the note: it may name people, and entries of the log can never be erased.
      after: { noteId: row.id, channel: contact.channel, outcome: contact.outcome },
    });
    return { noteId: row.id };
  });
}

function isInArea(db: Database, actor: Actor, { kind, id }: Subject): boolean {
  const inArea = producersInArea(actor, producers.communeId);
  if (kind === 'right-of-use') {
    const right = db
      .select({ id: rightsOfUse.id })
      .from(rightsOfUse)
      .innerJoin(producers, eq(producers.id, rightsOfUse.producerId))
      .where(and(eq(rightsOfUse.id, id), inArea))
      .get();
    return right !== undefined;
  }
  const decision = db
    .select({ id: recognitions.id })
    .from(recognitions)
    .innerJoin(products, eq(products.id, recognitions.productId))
    .leftJoin(producers, eq(producers.id, products.producerId))
    .where(and(eq(recognitions.id, id), eq(recognitions.kind, 'recognition'), inArea))
    .get();
  return decision !== undefined;
}
