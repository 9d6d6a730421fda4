import { type Database, write } from 'db/connection.server';
import { contacts, producers } from 'db/schema/index.server';
import { and, asc, eq } from 'drizzle-orm';
import type { Acting } from '../acting';
import { recordEntry } from '../audit/record-entry.server';
import { vietnamDayOf } from '../clock';
import { InvalidError, StaleError } from '../errors';
import type { DirectChange } from './change-packs.server';
import {
  type ContactDraft,
  type ContactFacts,
  cleanContact,
  contactFaults,
  isSameContact,
} from './contacts';
import { getKeptListing, type ProducerRef } from './get-listing.server';
import { idFaults } from './rows';
import { selfDeclared } from './self-declared';

export type ContactRow = typeof contacts.$inferSelect;

export type ContactsEdit = {
  listing: ProducerRef;
  /** The producer's revision when the form was opened. */
  revision: number;
  /** All contacts; one that is left out is taken away. */
  contacts: readonly ContactDraft[];
};

/** What stands now, for a person whose form was opened before it did. */
export type StaleContacts = { revision: number; contacts: ContactRow[] };

/**
 * Changes a producer's contacts at once, and which of them the public sees. A contact that only
 * becomes public or private keeps its claim: the choice says nothing of the number. Throws
 * InvalidError by form field (`contacts[0].value`), NotFoundError, and StaleError with
 * {@link StaleContacts} where a direct change came between.
 */
export function changeContacts(acting: Acting, edit: ContactsEdit): DirectChange {
  return write(acting.db, (tx) => {
    const { id, revision } = getKeptListing(tx, acting.actor, edit.listing);
    const before = findContactRows(tx, id);
    const wanted = edit.contacts.map((draft) => ({ id: draft.id, ...cleanContact(draft) }));
    if (stand(wanted, before)) return { revision, changed: false };
    if (revision !== edit.revision) {
      throw new StaleError<StaleContacts>({ revision, contacts: before });
    }
    refuseFaulty(wanted, before);
    replaceContacts(tx, id, { wanted, before, today: vietnamDayOf(acting.now) });
    const next = revision + 1;
    tx.update(producers).set({ revision: next }).where(eq(producers.id, id)).run();
    recordEntry(tx, acting, {
      action: 'change-contacts',
      subject: ['producer', id],
      before: before.map(asLogged),
      after: findContactRows(tx, id).map(asLogged),
    });
    return { revision: next, changed: true };
  });
}

/**
 * A contact as the audit log may keep it: entries cannot be erased, so the value of one that nobody
 * agreed to show never goes in.
 */
const asLogged = (row: ContactRow) => ({ ...row, value: row.public ? row.value : null });

/** All contacts of a producer, private ones too: for its own workspace only. */
export function findContactRows(db: Database, producerId: number): ContactRow[] {
  const own = eq(contacts.producerId, producerId);
  return db.select().from(contacts).where(own).orderBy(asc(contacts.id)).all();
}

type Wanted = ContactFacts & { id?: number };

const factsOf = (row: ContactRow): ContactFacts => cleanContact(row);

function stand(wanted: readonly Wanted[], before: readonly ContactRow[]): boolean {
  const pairs = before.map((row, index) => [factsOf(row), wanted[index]] as const);
  return (
    wanted.length === before.length &&
    pairs.every(([old, now]) => now && isSameContact(old, now) && old.public === now.public)
  );
}

function refuseFaulty(wanted: readonly Wanted[], before: readonly ContactRow[]): void {
  const faults: Record<string, string> = {
    ...contactFaults(wanted, before.map(factsOf)),
    ...idFaults(wanted, before, 'contacts'),
  };
  if (Object.keys(faults).length > 0) throw new InvalidError(faults);
}

function replaceContacts(
  tx: Database,
  producerId: number,
  {
    wanted,
    before,
    today,
  }: { wanted: readonly Wanted[]; before: readonly ContactRow[]; today: string },
): void {
  for (const { id } of before) {
    if (wanted.some((contact) => contact.id === id)) continue;
    tx.delete(contacts).where(eq(contacts.id, id)).run();
  }
  for (const { id, ...facts } of wanted) {
    const old = before.find((row) => row.id === id);
    const same = old && isSameContact(factsOf(old), facts);
    const row = same ? { public: facts.public } : { ...facts, ...selfDeclared(today) };
    const own = and(eq(contacts.id, id ?? 0), eq(contacts.producerId, producerId));
    if (old) tx.update(contacts).set(row).where(own).run();
    else
      tx.insert(contacts)
        .values({ ...facts, ...selfDeclared(today), producerId })
        .run();
  }
}
