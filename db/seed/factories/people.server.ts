import { type Database, write } from '../../connection.server';
import { memberships, officerCommunes, officers, people } from '../../schema/index.server';
import { NOW, nextNumber } from './counter.server';

export type PersonRow = typeof people.$inferSelect;
type Overrides = Partial<typeof people.$inferInsert> & {
  /** Producers the person keeps, with the role in each. */
  memberOf?: Record<number, 'owner' | 'editor'>;
  officer?: { post: 'commune' | 'province' | 'administrator'; communeIds?: string[] };
};

/**
 * A person with the roles given; without a password, so nobody can sign in as them. Officers have
 * a second factor unless `twoFactorEnabled` says otherwise.
 */
export function makePerson(db: Database, overrides: Overrides = {}): PersonRow {
  const number = nextNumber();
  const { memberOf = {}, officer, twoFactorEnabled = officer !== undefined, ...row } = overrides;
  return write(db, (tx) => {
    const person = tx
      .insert(people)
      .values({
        name: `Người Thử ${number}`,
        login: `nguoi-thu-${number}`,
        createdAt: NOW,
        twoFactorEnabled,
        ...row,
      })
      .returning()
      .get();
    for (const [producerId, role] of Object.entries(memberOf)) {
      tx.insert(memberships)
        .values({ personId: person.id, producerId: Number(producerId), role, createdAt: NOW })
        .run();
    }
    if (officer) {
      tx.insert(officers).values({ personId: person.id, post: officer.post, createdAt: NOW }).run();
      for (const communeId of officer.communeIds ?? []) {
        tx.insert(officerCommunes).values({ personId: person.id, communeId }).run();
      }
    }
    return person;
  });
}
