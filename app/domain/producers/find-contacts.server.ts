import type { Database } from 'db/connection.server';
import { CONTACT_KINDS, contacts } from 'db/schema/index.server';
import { and, eq } from 'drizzle-orm';
import { type Contact, contactHref } from './contact';
import type { ProducerStatus } from './producer-facts';

/**
 * The contacts a producer opted to show (law 91/2025/QH15: no personal data without consent).
 * Private ones never leave the database, so that no page can print them by mistake.
 */
export function findPublicContacts(
  db: Database,
  { id, status }: { id: number; status: ProducerStatus },
): Contact[] {
  // The consent was given for a business that still answers.
  if (status !== 'listed') return [];
  const rows = db
    .select()
    .from(contacts)
    .where(and(eq(contacts.producerId, id), eq(contacts.public, true)))
    .orderBy(contacts.id)
    .all();
  return rows
    .map(({ kind, value, provenance, sources }) => ({
      kind,
      value,
      href: contactHref(kind, value),
      provenance,
      sources,
    }))
    .sort((a, b) => CONTACT_KINDS.indexOf(a.kind) - CONTACT_KINDS.indexOf(b.kind));
}
