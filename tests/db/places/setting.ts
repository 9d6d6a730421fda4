import {
  adminUnitSuccessions,
  adminUnits,
  auditEntries,
  communeShapes,
  producers,
} from 'db/schema/index.server';
import { makePerson, makeProducer, makeProduct } from 'db/seed/factories/index.server';
import { eq } from 'drizzle-orm';
import type { Acting } from '~/domain/acting';
import type { PlaceEvent } from '~/domain/places/place-event';
import { rebuildSearchIndex } from '~/domain/search/index-products.server';
import { migratedDatabase } from '../../support/database';
import { actorOf } from '../../support/personas';

export const NOW = '2026-08-01T05:00:00.000Z';

/** Three communes of today on the land of older ones, a producer in each, and who might ask. */
export function placeSetting() {
  const db = migratedDatabase();
  const unit = (id: string, name: string) => ({
    id,
    level: 'commune' as const,
    type: 'xa' as const,
    name,
    fullName: `Xã ${name}`,
    parentId: '19',
    validFrom: '2025-07-01',
  });
  const province = { level: 'province' as const, type: 'tinh' as const };
  db.insert(adminUnits)
    .values([
      { ...province, id: '19', name: 'Thái Nguyên', fullName: 'Tỉnh Thái Nguyên' },
      {
        id: 'ba-be',
        level: 'district',
        type: 'huyen',
        name: 'Ba Bể',
        fullName: 'Huyện Ba Bể',
        validTo: '2025-06-30',
      },
      unit('01921', 'Thượng Minh'),
      unit('01900', 'Ba Bể'),
      unit('01950', 'Chợ Rã'),
      {
        ...unit('yen-duong', 'Yến Dương'),
        parentId: 'ba-be',
        validFrom: null,
        validTo: '2025-06-30',
      },
    ])
    .run();
  db.insert(adminUnitSuccessions)
    .values({ predecessorId: 'yen-duong', successorId: '01921', on: '2025-07-01' })
    .run();
  const ring = (x: number): [number, number][] => [
    [x, 0],
    [x + 1, 0],
    [x + 1, 1],
    [x, 0],
  ];
  const shape = (communeId: string, x: number) => ({
    communeId,
    rings: [ring(x)],
    longitude: x + 0.5,
    latitude: 0.5,
    areaKm2: 10 + x,
  });
  db.insert(communeShapes)
    .values([shape('01921', 0), shape('01900', 1)])
    .run();
  const own = makeProducer(db, {
    name: 'HTX Nhung Lũy',
    slug: 'htx-nhung-luy',
    communeId: '01921',
    oldCommune: 'Yến Dương',
    oldCommuneId: 'yen-duong',
    oldDistrictId: 'ba-be',
  });
  const lake = makeProducer(db, { name: 'HTX Hồ', slug: 'htx-ho', communeId: '01900' });
  const far = makeProducer(db, { name: 'HTX Chợ', slug: 'htx-cho', communeId: '01950' });
  const gourd = makeProduct(db, { producerId: own.id, name: 'Bí xanh thơm', slug: 'bi-xanh-thom' });
  const post = 'commune' as const;
  const people = {
    admin: makePerson(db, { officer: { post: 'administrator' }, twoFactorEnabled: true }),
    halfway: makePerson(db, { officer: { post: 'administrator' }, twoFactorEnabled: false }),
    province: makePerson(db, { officer: { post: 'province' }, twoFactorEnabled: true }),
    near: makePerson(db, { officer: { post, communeIds: ['01921', '01950'] } }),
  };
  rebuildSearchIndex(db);
  const as = (who: keyof typeof people, now = NOW): Acting => ({
    db,
    actor: actorOf(db, people[who]),
    now,
  });
  return { db, own, lake, far, gourd, people, as };
}

export const auditOf = ({ db }: Pick<Acting, 'db'>, action: string) =>
  db.select().from(auditEntries).where(eq(auditEntries.action, action)).all();

export const placeEvent = (change: Partial<PlaceEvent>): PlaceEvent => ({
  kind: 'merge',
  startsOn: '2026-07-01',
  decisionNumber: '1/NQ-UBTVQH',
  from: ['01921', '01900'],
  into: [{ code: '01999', type: 'xa', name: 'Hồ Ba Bể' }],
  joins: null,
  ...change,
});

export const unitOf = ({ db }: Pick<Acting, 'db'>, id: string) =>
  db.select().from(adminUnits).where(eq(adminUnits.id, id)).get();

export const producerOf = ({ db }: Pick<Acting, 'db'>, id: number) =>
  db.select().from(producers).where(eq(producers.id, id)).get();
