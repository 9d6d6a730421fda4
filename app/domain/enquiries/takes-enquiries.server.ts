import type { Database } from 'db/connection.server';
import { memberships, people, producers } from 'db/schema/index.server';
import { and, eq, isNull } from 'drizzle-orm';

/**
 * Whether somebody is there to read an enquiry: the producer is listed and has a member whose
 * account is open. A form without a reader would pretend.
 */
export function takesEnquiries(db: Database, producerId: number): boolean {
  const reader = db
    .select({ personId: memberships.personId })
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .innerJoin(producers, eq(producers.id, memberships.producerId))
    .where(
      and(
        eq(memberships.producerId, producerId),
        eq(producers.status, 'listed'),
        isNull(people.disabledAt),
      ),
    )
    .limit(1)
    .get();
  return reader !== undefined;
}
