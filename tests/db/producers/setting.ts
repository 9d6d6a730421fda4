import { adminUnits, auditEntries } from 'db/schema/index.server';
import {
  makePerson,
  makeProducer,
  makeProduct,
  makeRecognition,
} from 'db/seed/factories/index.server';
import { eq } from 'drizzle-orm';
import type { Acting } from '~/domain/acting';
import { rebuildSearchIndex } from '~/domain/search/index-products.server';
import { migratedDatabase, TODAY } from '../../support/database';
import { actorOf } from '../../support/personas';

export const NOW = `${TODAY}T05:00:00.000Z`;

/** Two cooperatives in two communes, a product with stars in force, and who might ask. */
export function producerSetting() {
  const db = migratedDatabase();
  const unit = { level: 'commune', type: 'xa' } as const;
  db.insert(adminUnits)
    .values([
      { ...unit, id: '01921', name: 'Thượng Minh', fullName: 'Xã Thượng Minh' },
      { ...unit, id: '01900', name: 'Phủ Thông', fullName: 'Xã Phủ Thông' },
    ])
    .run();
  const own = makeProducer(db, {
    name: 'HTX Nhung Lũy',
    slug: 'htx-nhung-luy',
    communeId: '01921',
  });
  const heir = makeProducer(db, { name: 'HTX Thiên An', slug: 'htx-thien-an', communeId: '01900' });
  const gourd = makeProduct(db, {
    producerId: own.id,
    name: 'Bí xanh thơm',
    slug: 'bi-xanh-thom',
    groupNumber: null,
  });
  makeRecognition(db, { productId: gourd.id, decidedOn: '2026-01-10' });
  const people = {
    province: makePerson(db, { officer: { post: 'province' }, twoFactorEnabled: true }),
    halfway: makePerson(db, { officer: { post: 'province' }, twoFactorEnabled: false }),
    admin: makePerson(db, { officer: { post: 'administrator' }, twoFactorEnabled: true }),
    near: makePerson(db, { officer: { post: 'commune', communeIds: ['01921'] } }),
    far: makePerson(db, { officer: { post: 'commune', communeIds: ['01900'] } }),
    owner: makePerson(db, { memberOf: { [own.id]: 'owner' } }),
    judge: makePerson(db, {
      memberOf: { [own.id]: 'editor' },
      officer: { post: 'province' },
      twoFactorEnabled: true,
    }),
  };
  rebuildSearchIndex(db);
  const as = (who: keyof typeof people): Acting => ({
    db,
    actor: actorOf(db, people[who]),
    now: NOW,
  });
  return { db, own, heir, gourd, people, as };
}

export type ProducerSetting = ReturnType<typeof producerSetting>;

export const auditOf = ({ db }: Pick<Acting, 'db'>, action: string) =>
  db.select().from(auditEntries).where(eq(auditEntries.action, action)).all();
