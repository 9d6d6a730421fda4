import { adminUnits, auditEntries, contacts, media, paperClaims } from 'db/schema/index.server';
import {
  makeMark,
  makePerson,
  makeProducer,
  makeProduct,
  makeRecognition,
  makeRight,
} from 'db/seed/factories/index.server';
import { eq } from 'drizzle-orm';
import type { Acting } from '~/domain/acting';
import { migratedDatabase, TODAY } from '../../support/database';
import { actorOf } from '../../support/personas';

export const NOW = `${TODAY}T05:00:00.000Z`;

/** Two cooperatives in two communes: one with stars and a right that end, one with stars that ended. */
export function chaseSetting() {
  const db = migratedDatabase();
  const unit = { level: 'commune', type: 'xa' } as const;
  db.insert(adminUnits)
    .values([
      { ...unit, id: '01921', name: 'Thượng Minh', fullName: 'Xã Thượng Minh' },
      { ...unit, id: '01900', name: 'Phủ Thông', fullName: 'Xã Phủ Thông' },
    ])
    .run();
  const own = makeProducer(db, { name: 'HTX Nhung Lũy', slug: 'htx-a', communeId: '01921' });
  const other = makeProducer(db, { name: 'HTX Thiên An', slug: 'htx-b', communeId: '01900' });
  const gourd = makeProduct(db, { producerId: own.id, name: 'Bí xanh thơm', slug: 'bi-xanh' });
  const tea = makeProduct(db, { producerId: other.id, name: 'Trà hoa', slug: 'tra-hoa' });
  const star = makeRecognition(db, {
    productId: gourd.id,
    decidedOn: '2023-08-20',
    stars: 4,
    decisionNumber: '12/QĐ-UBND',
  });
  const ended = makeRecognition(db, { productId: tea.id, decidedOn: '2023-05-10' });
  const mark = makeMark(db, { name: 'Ba Bể', slug: 'ba-be' });
  const right = makeRight(db, {
    markId: mark.id,
    producerId: own.id,
    productIds: [gourd.id],
    grantedOn: '2023-10-01',
    expiresOn: '2026-10-01',
  });
  db.insert(contacts)
    .values([
      {
        producerId: own.id,
        kind: 'zalo',
        value: '0912 345 678',
        public: true,
        provenance: 'sample',
      },
      { producerId: own.id, kind: 'phone', value: '0987 654 321', provenance: 'verified' },
      { producerId: own.id, kind: 'address', value: 'Thôn Bản', provenance: 'verified' },
    ])
    .run();
  const commune = (id: string) => ({ post: 'commune' as const, communeIds: [id] });
  const people = {
    province: makePerson(db, { officer: { post: 'province' }, twoFactorEnabled: true }),
    halfway: makePerson(db, { officer: { post: 'province' }, twoFactorEnabled: false }),
    admin: makePerson(db, { officer: { post: 'administrator' }, twoFactorEnabled: true }),
    near: makePerson(db, { name: 'Cán bộ Nông', officer: commune('01921') }),
    far: makePerson(db, { officer: commune('01900') }),
    owner: makePerson(db, { memberOf: { [own.id]: 'owner' } }),
  };
  const as = (who: keyof typeof people, now = NOW): Acting => ({
    db,
    actor: actorOf(db, people[who]),
    now,
  });
  return { db, own, other, gourd, tea, star, ended, mark, right, people, as };
}

export type ChaseSetting = ReturnType<typeof chaseSetting>;

/** A new star decision that the cooperative claimed and nobody has looked at. */
export function claimStars({ db, own, gourd }: ChaseSetting) {
  const scan = db
    .insert(media)
    .values({
      producerId: own.id,
      sha256: 'a'.repeat(64),
      mime: 'application/pdf',
      bytes: 1,
      createdAt: NOW,
    })
    .returning({ id: media.id })
    .get().id;
  return db
    .insert(paperClaims)
    .values({
      producerId: own.id,
      productId: gourd.id,
      kind: 'recognition',
      stars: 4,
      number: '99/QĐ-UBND',
      decidedOn: '2026-07-20',
      mediaId: scan,
      createdAt: '2026-07-25T02:00:00.000Z',
    })
    .returning()
    .get();
}

export const auditOf = ({ db }: Pick<Acting, 'db'>, action: string) =>
  db.select().from(auditEntries).where(eq(auditEntries.action, action)).all();
