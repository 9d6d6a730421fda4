import type { Database } from 'db/connection.server';
import {
  acts,
  adminUnits,
  auditEntries,
  criteriaSets,
  media,
  paperClaims,
  productGroups,
} from 'db/schema/index.server';
import { makeMark, makePerson, makeProducer, makeProduct } from 'db/seed/factories/index.server';
import { asc, eq } from 'drizzle-orm';
import type { Acting } from '~/domain/acting';
import type { Actor } from '~/domain/actor';
import { warningsMark } from '~/domain/marks/grant-warnings';
import { acceptClaim } from '~/domain/papers/accept-claim.server';
import { NOTHING_CLAIMED, type TypedClaim } from '~/domain/papers/claim-form';
import { findCheckedClaim } from '~/domain/papers/find-waiting-claims.server';
import { submitClaim } from '~/domain/papers/submit-claim.server';
import { findActor } from '~/domain/people/find-actor.server';
import { migratedDatabase } from '../../support/database';
import { FACTOR_PASSED } from '../../support/personas';

export const NOW = '2026-08-01T05:00:00.000Z';

/**
 * A cooperative in a commune with two products and a scan, somebody else's cooperative elsewhere, a
 * mark, the act of today with one criteria set, and everybody who might ask.
 */
export function setting() {
  const db = migratedDatabase();
  const unit = { level: 'commune', type: 'xa' } as const;
  db.insert(adminUnits)
    .values([
      { ...unit, id: '100', name: 'Thượng Minh', fullName: 'Xã Thượng Minh' },
      { ...unit, id: '200', name: 'Phủ Thông', fullName: 'Xã Phủ Thông' },
    ])
    .run();
  const act = { number: '148/QĐ-TTg', titleVi: 'Bộ tiêu chí', titleEn: 'Criteria' };
  db.insert(acts).values(act).run();
  db.insert(productGroups).values({ number: 1, nameVi: 'Thực phẩm', nameEn: 'Food' }).run();
  const set = db
    .insert(criteriaSets)
    .values({
      actNumber: act.number,
      number: 6,
      groupNumber: 1,
      nameVi: 'Chế biến từ gạo, ngũ cốc',
      nameEn: 'Made of rice and grain',
      criteria: { parts: [], notes: [] },
    })
    .returning()
    .get();
  const own = makeProducer(db, { name: 'HTX Miến Dong', slug: 'htx-mien-dong', communeId: '100' });
  const other = makeProducer(db, { slug: 'htx-khac', communeId: '200' });
  const noodles = makeProduct(db, {
    producerId: own.id,
    name: 'Miến dong',
    slug: 'mien-dong',
    criteriaSetId: set.id,
  });
  const cakes = makeProduct(db, { producerId: own.id, name: 'Bánh gio', slug: 'banh-gio' });
  const tea = makeProduct(db, { producerId: other.id, name: 'Chè', slug: 'che' });
  const officer = { post: 'commune' as const };
  return {
    db,
    set,
    own,
    other,
    noodles,
    cakes,
    tea,
    mark: makeMark(db, { name: 'Miến Na Rì' }),
    scan: makeScan(db, own.id),
    member: as(db, { name: 'Mai', memberOf: { [own.id]: 'editor' } }),
    stranger: as(db, { memberOf: { [other.id]: 'owner' } }),
    near: as(db, { officer: { ...officer, communeIds: ['100'] } }),
    far: as(db, { officer: { ...officer, communeIds: ['200'] } }),
    halfway: as(db, { officer: { post: 'province' }, twoFactorEnabled: false }),
    province: as(db, { name: 'Hà', officer: { post: 'province' }, twoFactorEnabled: true }),
    admin: as(db, { officer: { post: 'administrator' }, twoFactorEnabled: true }),
  };
}

export type Setting = ReturnType<typeof setting>;

function as(db: Database, options: Parameters<typeof makePerson>[1]): Acting {
  const actor = findActor(db, makePerson(db, options).id, FACTOR_PASSED) as Actor;
  return { db, actor, now: NOW };
}

let scans = 0;

/** A stored scan, without its file. */
export function makeScan(db: Database, producerId: number, mime = 'application/pdf'): number {
  scans += 1;
  const sha256 = String(scans).padStart(64, '0');
  const row = { producerId, sha256, mime, bytes: 9, fileName: 'giay.pdf', createdAt: NOW };
  return db.insert(media).values(row).returning({ id: media.id }).get().id;
}

export const typedStars = ({ noodles }: Setting, change: Partial<TypedClaim> = {}): TypedClaim => ({
  ...NOTHING_CLAIMED,
  product: String(noodles.id),
  stars: '4',
  number: '123/QĐ-UBND',
  issuer: 'UBND tỉnh Thái Nguyên',
  decidedOn: '2026-03-12',
  ...change,
});

export const typedRight = (given: Setting, change: Partial<TypedClaim> = {}): TypedClaim => ({
  ...typedStars(given),
  stars: '',
  mark: String(given.mark.id),
  number: '7/GCN',
  issuer: 'Hội Miến dong',
  validUntil: '2028-03-12',
  ...change,
});

export function claimStars(given: Setting, change: Partial<TypedClaim> = {}): number {
  const { member, own, scan } = given;
  const claim = { kind: 'recognition' as const, producerId: own.id, mediaId: scan };
  return submitClaim(member, { ...claim, typed: typedStars(given, change) });
}

export function claimRight(given: Setting, change: Partial<TypedClaim> = {}): number {
  const { member, own, scan } = given;
  const claim = { kind: 'right-of-use' as const, producerId: own.id, mediaId: scan };
  return submitClaim(member, { ...claim, typed: typedRight(given, change) });
}

/** Accepts a claim with everything that it warns of confirmed. */
export function acceptSeen({ province }: Setting, id: number): void {
  const warnings = findCheckedClaim(province, id, 'vi')?.warnings ?? [];
  acceptClaim(province, id, { confirmed: warningsMark(warnings) });
}

export const claimOf = ({ db }: Setting, id: number) =>
  db.select().from(paperClaims).where(eq(paperClaims.id, id)).get();

/** What the audit log has, in order: verb and subject. */
export const logOf = ({ db }: Setting) =>
  db
    .select()
    .from(auditEntries)
    .orderBy(asc(auditEntries.id))
    .all()
    .map(({ action, subjectType }) => `${action} ${subjectType}`);
