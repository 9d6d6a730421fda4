import type { Database } from 'db/connection.server';
import { auditEntries, media, producerVersions, productVersions } from 'db/schema/index.server';
import { makePerson, makeProducer, makeProduct } from 'db/seed/factories/index.server';
import { asc, eq } from 'drizzle-orm';
import type { Acting } from '~/domain/acting';
import type { Actor } from '~/domain/actor';
import type { Fields } from '~/domain/listings/fields';
import { findActor } from '~/domain/people/find-actor.server';
import { migratedDatabase } from '../../support/database';
import { FACTOR_PASSED } from '../../support/personas';

export const NOW = '2026-08-01T05:00:00.000Z';

/** A cooperative with one product, its owner and editor, someone else's member, and officers. */
export function workshop(texts: Parameters<typeof makeProduct>[1] = {}) {
  const db = migratedDatabase();
  const producer = makeProducer(db, { name: 'HTX Bản Cuôn' });
  const product = makeProduct(db, { name: 'Mật ong', producerId: producer.id, ...texts });
  const stranger = makeProducer(db, { name: 'HTX Khác' });
  const person = (overrides: Parameters<typeof makePerson>[1]) => actorOf(db, overrides);
  return {
    db,
    producer,
    product,
    stranger,
    an: person({ name: 'An', memberOf: { [producer.id]: 'owner' } }),
    binh: person({ name: 'Bình', memberOf: { [producer.id]: 'editor' } }),
    other: person({ name: 'Lạ', memberOf: { [stranger.id]: 'owner' } }),
    officer: person({ name: 'Cán bộ', officer: { post: 'province' }, twoFactorEnabled: true }),
    listing: { kind: 'product' as const, producerId: producer.id, slug: product.slug },
    home: { kind: 'producer' as const, producerId: producer.id },
    live: product.liveVersionId as number,
  };
}

export type Workshop = ReturnType<typeof workshop>;

export function actorOf(db: Database, overrides: Parameters<typeof makePerson>[1]): Actor {
  const actor = findActor(db, makePerson(db, overrides).id, FACTOR_PASSED);
  if (!actor) throw new Error('a person who is there');
  return actor;
}

export const acting = ({ db }: { db: Database }, actor: Actor, now = NOW): Acting => ({
  db,
  actor,
  now,
});

/** The states of a product's versions, in the order of their numbers. */
export function states({ db, product }: Workshop): string[] {
  return versionsOf(db, product.id).map(({ state }) => state);
}

export const versionsOf = (db: Database, productId: number) =>
  db
    .select()
    .from(productVersions)
    .where(eq(productVersions.productId, productId))
    .orderBy(asc(productVersions.number))
    .all();

export const producerVersionsOf = (db: Database, producerId: number) =>
  db
    .select()
    .from(producerVersions)
    .where(eq(producerVersions.producerId, producerId))
    .orderBy(asc(producerVersions.number))
    .all();

export const entriesOf = (db: Database) =>
  db.select().from(auditEntries).orderBy(asc(auditEntries.id)).all();

export const name = (text: string): Fields => ({ 'name.vi': text });

/** What a change throws; fails where it does not. */
export function thrownBy(change: () => unknown): unknown {
  try {
    change();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

export function makePhoto(db: Database, producerId: number, mime = 'image/webp'): number {
  const row = { producerId, sha256: 'a'.repeat(64), mime, bytes: 10, createdAt: NOW };
  return db.insert(media).values(row).returning({ id: media.id }).get().id;
}
