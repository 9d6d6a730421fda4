import { contacts, producers } from 'db/schema/index.server';
import { and, asc, eq } from 'drizzle-orm';
import type { Acting } from '../acting';
import { producersInArea } from '../scopes.server';
import { isIn } from '../sql.server';
import { contactHref, type OfficerContact } from './contact';

/** Ways by which somebody can be told, the quickest first; a place and a page are none. */
const REACHING: readonly OfficerContact['kind'][] = ['phone', 'zalo', 'email'];

/**
 * All contacts by which producers of the area can be told, private ones too: the public sees only
 * what a producer opted to show (law 91/2025/QH15), the officer in charge writes and calls.
 */
export function findOfficerContacts(
  { db, actor }: Pick<Acting, 'db' | 'actor'>,
  producerIds: number[],
): Map<number, OfficerContact[]> {
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
