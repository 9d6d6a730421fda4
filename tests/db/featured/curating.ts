import type { Database } from 'db/connection.server';
import { auditEntries } from 'db/schema/index.server';
import { makePerson, makeProduct, makeRecognition } from 'db/seed/factories/index.server';
import type { Acting } from '~/domain/acting';
import type { Actor } from '~/domain/actor';
import type { TypedCollection } from '~/domain/featured/collection-form';
import { TODAY } from '../../support/database';
import { actorOf } from '../../support/personas';

/** A curator who belongs to no producer. */
export const STRANGER: Actor = {
  personId: 0,
  name: 'Cán bộ',
  memberships: [],
  officer: { post: 'province', communeIds: [] },
  hasFactor: true,
  factorPassedAt: '2100-01-01T00:00:00.000Z',
};

/** A curator at noon of {@link TODAY}. */
export function curatorOf(db: Database, over: Parameters<typeof makePerson>[1] = {}): Acting {
  const officer = { post: 'province' as const };
  const person = makePerson(db, { officer, twoFactorEnabled: true, ...over });
  return { db, actor: actorOf(db, person), now: `${TODAY}T05:00:00.000Z` };
}

/** A product with a star in force on {@link TODAY}, and long after unless `validUntil` ends it. */
export function makeStarred(
  db: Database,
  {
    validUntil = '2028-01-01',
    ...product
  }: Parameters<typeof makeProduct>[1] & {
    validUntil?: string;
  } = {},
) {
  const made = makeProduct(db, product);
  makeRecognition(db, { productId: made.id, decidedOn: '2025-01-01', validUntil });
  return made;
}

/** What a curator typed for an autumn collection of these products. */
export const typedWith = (
  items: number[],
  over: Partial<TypedCollection> = {},
): TypedCollection => ({
  titleVi: 'Mùa bí xanh thơm',
  titleEn: '',
  reasonVi: 'Hái sáng giao chiều.',
  reasonEn: '',
  startsOn: '2026-08-01',
  endsOn: '2026-10-31',
  items,
  ...over,
});

/** What the log says was done to collections, in order. */
export const logOf = (db: Database) =>
  db
    .select()
    .from(auditEntries)
    .all()
    .map(({ action, subjectType, subjectId }) => `${action} ${subjectType} ${subjectId}`);
