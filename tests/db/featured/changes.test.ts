import type { Database } from 'db/connection.server';
import { auditEntries, collections, formerSlugs } from 'db/schema/index.server';
import { makeCollection, makeProduct } from 'db/seed/factories/index.server';
import { removeSamples } from 'db/seed/seed.server';
import { desc } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { ForbiddenError, NotFoundError, StaleError, WrongStateError } from '~/domain/errors';
import { createCollection } from '~/domain/featured/create-collection.server';
import { editCollection } from '~/domain/featured/edit-collection.server';
import { findRunningCollections } from '~/domain/featured/find-collections.server';
import { getCollection } from '~/domain/featured/get-collection.server';
import { withdrawCollection } from '~/domain/featured/withdraw-collection.server';
import { migratedDatabase, TODAY } from '../../support/database';
import { curatorOf, logOf, makeStarred, typedWith } from './curating';

const withFaults = (fields: object) => expect.objectContaining({ fields });
const newest = (db: Database) =>
  db.select().from(auditEntries).orderBy(desc(auditEntries.id)).limit(1).get();
const shownTitles = (db: Database) =>
  findRunningCollections({ db, today: TODAY }, 'vi').map(({ title }) => title);

function setting() {
  const db = migratedDatabase();
  const acting = curatorOf(db);
  const [a, b, c] = [makeStarred(db), makeStarred(db), makeStarred(db)];
  return { db, acting, a: a.id, b: b.id, c: c.id };
}

describe('a new collection', () => {
  test('is shown from its first day on, its items in their order, and goes into the log once', () => {
    const { db, acting, a, b, c } = setting();
    const id = createCollection(acting, typedWith([c, a, b]));
    expect(getCollection(db, id)).toMatchObject({
      slug: 'mua-bi-xanh-thom',
      items: [c, a, b],
      revision: 0,
      withdrawnAt: null,
      provenance: 'verified',
    });
    const [shown] = findRunningCollections({ db, today: TODAY }, 'vi');
    expect(shown?.cards.map((card) => card.id)).toEqual([c, a, b]);
    expect(logOf(db)).toEqual([`create-collection collection ${id}`]);
    expect(db.select().from(collections).get()?.createdBy).toBe(acting.actor.personId);
  });

  test('gets an address that no collection has or had', () => {
    const { db, acting, a } = setting();
    db.insert(formerSlugs)
      .values({ kind: 'collection', slug: 'mua-bi-xanh-thom', targetId: 9 })
      .run();
    const slugs = ['Mùa bí xanh thơm', 'mùa BÍ xanh thơm', '!!!'].map(
      (titleVi) => getCollection(db, createCollection(acting, typedWith([a], { titleVi }))).slug,
    );
    expect(slugs).toEqual(['mua-bi-xanh-thom-2', 'mua-bi-xanh-thom-3', 'bo-gioi-thieu']);
  });

  test('is refused whole where anything is wrong with it', () => {
    const { db, acting, a } = setting();
    expect(() => createCollection(acting, typedWith([a, 99999]))).toThrow(
      withFaults({ items: 'unknown' }),
    );
    expect(() => createCollection(acting, typedWith([], { titleVi: '' }))).toThrow(
      withFaults({ titleVi: 'missing', items: 'no-items' }),
    );
    expect(db.select().from(collections).all()).toEqual([]);
    expect(logOf(db)).toEqual([]);
  });

  test('may hold what is not in force', () => {
    const { db, acting } = setting();
    const bare = makeProduct(db);
    const id = createCollection(acting, typedWith([bare.id]));
    expect(getCollection(db, id).items).toEqual([bare.id]);
    expect(shownTitles(db)).toEqual([]);
  });
});

test.each([
  ['without a second factor', { twoFactorEnabled: false }],
  ['at a commune', { officer: { post: 'commune' as const } }],
  ['who administers', { officer: { post: 'administrator' as const } }],
  ['of nothing', { officer: undefined }],
])('an officer %s changes no collection', (_, over) => {
  const { db, acting, a } = setting();
  const id = createCollection(acting, typedWith([a]));
  const other = curatorOf(db, over);
  expect(() => createCollection(other, typedWith([a]))).toThrow(ForbiddenError);
  expect(() => editCollection(other, { id, revision: 0, typed: typedWith([a]) })).toThrow(
    ForbiddenError,
  );
  expect(() => withdrawCollection(other, { id, revision: 0, why: 'Thử' })).toThrow(ForbiddenError);
  expect(logOf(db)).toHaveLength(1);
});

describe('an edit', () => {
  test('holds at once, keeps the address, and the log tells only what differs', () => {
    const { db, acting, a, b } = setting();
    const id = createCollection(acting, typedWith([a, b]));
    const typed = typedWith([b, a], { titleVi: 'Bí thơm cuối vụ' });
    expect(editCollection(acting, { id, revision: 0, typed })).toBe(true);
    expect(getCollection(db, id)).toMatchObject({
      titleVi: 'Bí thơm cuối vụ',
      slug: 'mua-bi-xanh-thom',
      items: [b, a],
      revision: 1,
    });
    expect(logOf(db).slice(1)).toEqual([`edit-collection collection ${id}`]);
    expect(newest(db)).toMatchObject({
      before: { titleVi: 'Mùa bí xanh thơm', items: [a, b] },
      after: { titleVi: 'Bí thơm cuối vụ', items: [b, a] },
    });
  });

  test('that changes nothing writes nothing, however old the form', () => {
    const { db, acting, a } = setting();
    const id = createCollection(acting, typedWith([a]));
    expect(editCollection(acting, { id, revision: 7, typed: typedWith([a]) })).toBe(false);
    expect(getCollection(db, id).revision).toBe(0);
    expect(logOf(db)).toHaveLength(1);
  });

  test('over another one’s is stale, shows theirs, and changes nothing', () => {
    const { db, acting, a, b, c } = setting();
    const id = createCollection(acting, typedWith([a]));
    editCollection(curatorOf(db), { id, revision: 0, typed: typedWith([a, b]) });
    let theirs: unknown;
    try {
      editCollection(acting, { id, revision: 0, typed: typedWith([a, c]) });
    } catch (error) {
      expect(error).toBeInstanceOf(StaleError);
      theirs = (error as StaleError).theirs;
    }
    expect(theirs).toMatchObject({ id, items: [a, b], revision: 1 });
    expect(getCollection(db, id).items).toEqual([a, b]);
    expect(logOf(db)).toHaveLength(2);
  });

  test('of what is not there, or was withdrawn, is refused', () => {
    const { acting, a } = setting();
    const typed = typedWith([a]);
    expect(() => editCollection(acting, { id: 9, revision: 0, typed })).toThrow(NotFoundError);
    const id = createCollection(acting, typed);
    withdrawCollection(acting, { id, revision: 0, why: 'Hết vụ sớm' });
    expect(() => editCollection(acting, { id, revision: 1, typed })).toThrow(WrongStateError);
  });

  test('with a fault changes nothing', () => {
    const { db, acting, a } = setting();
    const id = createCollection(acting, typedWith([a]));
    const typed = typedWith([a, 99999]);
    expect(() => editCollection(acting, { id, revision: 0, typed })).toThrow(
      withFaults({ items: 'unknown' }),
    );
    expect(getCollection(db, id)).toMatchObject({ items: [a], revision: 0 });
  });
});

describe('an invented collection', () => {
  const invented = { titleEn: 'Sample', reasonEn: 'Sample reason', provenance: 'sample' as const };

  test('keeps its tag while one invented line is left, and goes with the samples', () => {
    const { db, acting, a, b } = setting();
    const { id, reasonVi } = makeCollection(db, {
      startsOn: '2026-08-01',
      endsOn: '2026-09-01',
      productIds: [a],
      ...invented,
    });
    const typed = typedWith([a, b], { reasonVi });
    editCollection(acting, { id, revision: 0, typed });
    expect(getCollection(db, id).provenance).toBe('sample');
    removeSamples(db);
    expect(() => getCollection(db, id)).toThrow(NotFoundError);
  });

  test('rewritten is the curator’s own, and stays', () => {
    const { db, acting, a } = setting();
    const { id } = makeCollection(db, {
      startsOn: '2026-08-01',
      endsOn: '2026-09-01',
      productIds: [a],
      ...invented,
    });
    editCollection(acting, { id, revision: 0, typed: typedWith([a]) });
    removeSamples(db);
    expect(getCollection(db, id)).toMatchObject({ provenance: 'verified', items: [a] });
  });
});

describe('a withdrawal', () => {
  test('is seen by buyers at once, is kept, and says why in the log', () => {
    const { db, acting, a } = setting();
    const id = createCollection(acting, typedWith([a]));
    expect(shownTitles(db)).toEqual(['Mùa bí xanh thơm']);
    withdrawCollection(acting, { id, revision: 0, why: ' Mưa  đá ' });
    expect(shownTitles(db)).toEqual([]);
    expect(getCollection(db, id)).toMatchObject({ withdrawnAt: acting.now, revision: 1 });
    expect(newest(db)).toMatchObject({ action: 'withdraw-collection', reason: 'Mưa đá' });
  });

  test('needs a reason, the newest state, and happens once', () => {
    const { db, acting, a, b } = setting();
    const id = createCollection(acting, typedWith([a]));
    const withdraw = (revision: number, why = 'Hết vụ') =>
      withdrawCollection(acting, { id, revision, why });
    expect(() => withdraw(0, '  ')).toThrow(withFaults({ why: 'missing' }));
    expect(() => withdraw(0, 'x'.repeat(301))).toThrow(withFaults({ why: 'too-long' }));
    editCollection(acting, { id, revision: 0, typed: typedWith([b]) });
    expect(() => withdraw(0)).toThrow(StaleError);
    withdraw(1);
    expect(() => withdraw(2)).toThrow(WrongStateError);
    expect(logOf(db)).toHaveLength(3);
  });
});
