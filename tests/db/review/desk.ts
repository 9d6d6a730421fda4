import type { Database } from 'db/connection.server';
import { adminUnits, auditEntries, queueAssignments } from 'db/schema/index.server';
import { makePerson, makeProducer, makeProduct } from 'db/seed/factories/index.server';
import { asc } from 'drizzle-orm';
import type { Acting } from '~/domain/acting';
import type { Actor } from '~/domain/actor';
import type { Fields } from '~/domain/listings/fields';
import { saveDraft } from '~/domain/listings/save-draft.server';
import { submitVersion } from '~/domain/listings/submit-version.server';
import { findActor } from '~/domain/people/find-actor.server';
import { migratedDatabase } from '../../support/database';
import { FACTOR_PASSED } from '../../support/personas';

export const NOW = '2026-08-01T05:00:00.000Z';

/** A cooperative in a commune with a product, another elsewhere, and every officer there is. */
export function desk(db: Database = migratedDatabase()) {
  const unit = { level: 'commune', type: 'xa' } as const;
  db.insert(adminUnits)
    .values([
      { ...unit, id: '100', name: 'Thượng Minh', fullName: 'Xã Thượng Minh' },
      { ...unit, id: '200', name: 'Phủ Thông', fullName: 'Xã Phủ Thông' },
    ])
    .run();
  const own = makeProducer(db, { name: 'HTX Miến Dong', slug: 'htx-a', communeId: '100' });
  const other = makeProducer(db, { name: 'HTX Khác', slug: 'htx-b', communeId: '200' });
  const noodles = makeProduct(db, {
    producerId: own.id,
    name: 'Miến dong',
    slug: 'mien-dong',
    texts: { uses: { vi: 'Nấu canh' }, story: { vi: 'Làm từ củ dong' } },
  });
  const tea = makeProduct(db, { producerId: other.id, name: 'Chè', slug: 'che' });
  const commune = (id: string) => ({ post: 'commune' as const, communeIds: [id] });
  const province = { officer: { post: 'province' as const }, twoFactorEnabled: true };
  return {
    db,
    own,
    other,
    noodles,
    tea,
    member: as(db, { name: 'Mai', memberOf: { [own.id]: 'editor' } }),
    stranger: as(db, { name: 'Lạ', memberOf: { [other.id]: 'owner' } }),
    near: as(db, { name: 'Xã Gần', officer: commune('100') }),
    far: as(db, { name: 'Xã Xa', officer: commune('200') }),
    halfway: as(db, { name: 'Chưa mã', officer: { post: 'province' }, twoFactorEnabled: false }),
    ha: as(db, { name: 'Hà', ...province }),
    lan: as(db, { name: 'Lan', ...province }),
    admin: as(db, { officer: { post: 'administrator' }, twoFactorEnabled: true }),
    /** An officer of the province who also belongs to the cooperative. */
    judge: as(db, { name: 'Hai vai', ...province, memberOf: { [own.id]: 'owner' } }),
  };
}

export type Desk = ReturnType<typeof desk>;

function as(db: Database, options: Parameters<typeof makePerson>[1]): Acting {
  return { db, actor: findActor(db, makePerson(db, options).id, FACTOR_PASSED) as Actor, now: NOW };
}

export const later = (acting: Acting, now: string): Acting => ({ ...acting, now });

/** Hands in a version of the noodles and gives its id. */
export function submitNoodles(
  { member, own, noodles }: Desk,
  fields: Fields,
  { openedOn, now = NOW, note }: { openedOn?: number; now?: string; note?: string } = {},
): number {
  const listing = { kind: 'product' as const, producerId: own.id, slug: noodles.slug };
  const acting = later(member, now);
  const draft = { listing, openedOn: openedOn ?? noodles.liveVersionId, fields, note };
  const { versionId } = saveDraft(acting, draft);
  submitVersion(acting, { listing, versionId });
  return versionId;
}

/** Hands in a version of the cooperative's profile. */
export function submitProfile({ member, own }: Desk, fields: Fields, now = NOW): number {
  const listing = { kind: 'producer' as const, producerId: own.id };
  const acting = later(member, now);
  const { versionId } = saveDraft(acting, { listing, openedOn: own.liveVersionId, fields });
  submitVersion(acting, { listing, versionId });
  return versionId;
}

/** What the audit log has since, in order. */
export const logOf = ({ db }: Desk, from = 0) =>
  db
    .select()
    .from(auditEntries)
    .orderBy(asc(auditEntries.id))
    .all()
    .slice(from)
    .map(({ action, subjectType, subjectId }) => `${action} ${subjectType} ${subjectId}`);

export const assignmentsOf = ({ db }: Desk) => db.select().from(queueAssignments).all();

export function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}
