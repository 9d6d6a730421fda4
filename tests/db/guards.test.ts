import type { Database } from 'db/connection.server';
import {
  auditEntries,
  marks,
  packs,
  producers,
  producerVersions,
  products,
  productVersions,
  recognitions,
} from 'db/schema/index.server';
import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { migratedDatabase } from '../support/database';

const AT = '2026-08-01T05:00:00.000Z';
const common = { provenance: 'verified', createdAt: AT } as const;

let db: Database;
let productId: number;

beforeEach(() => {
  db = migratedDatabase();
  productId = db
    .insert(products)
    .values({ slug: 'mien-dong', ...common })
    .returning()
    .get().id;
});

describe('the audit log', () => {
  const hash = (letter: string) => letter.repeat(64);
  const entry = (previousHash: string, own: string) =>
    db
      .insert(auditEntries)
      .values({
        at: AT,
        actor: 'Nguyễn Thị Yên',
        action: 'edit',
        subjectType: 'product',
        subjectId: '1',
        previousHash,
        hash: own,
      })
      .run();

  test('grows as a chain', () => {
    entry('', hash('a'));
    entry(hash('a'), hash('b'));
    expect(() => entry(hash('a'), hash('c'))).toThrow(/does not continue the chain/);
    expect(() => entry('', hash('c'))).toThrow(/does not continue the chain/);
  });

  test('starts with an entry that follows none', () => {
    expect(() => entry(hash('z'), hash('a'))).toThrow(/does not continue the chain/);
  });

  test('takes neither a change nor a deletion', () => {
    entry('', hash('a'));
    expect(() => db.update(auditEntries).set({ actor: 'X' }).run()).toThrow(/cannot be changed/);
    expect(() => db.delete(auditEntries).run()).toThrow(/cannot be deleted/);
    expect(db.select().from(auditEntries).all()).toHaveLength(1);
  });

  test('takes no replacement of an entry, whatever it says it follows', () => {
    entry('', hash('a'));
    const replace = db.$client.prepare(
      `REPLACE INTO audit_entries SELECT id, at, actor_id, 'X', action, subject_type, subject_id,
       before, after, reason, hash, ?, origin FROM audit_entries`,
    );
    expect(() => replace.run(hash('b'))).toThrow();
    expect(db.select().from(auditEntries).get()?.actor).toBe('Nguyễn Thị Yên');
  });

  test('refuses a hash that is none', () => {
    expect(() => entry('', 'abc')).toThrow(/CHECK/);
  });
});

describe('a version of a listing', () => {
  const texts = (text: string, provenance: 'sourced' | 'sample' = 'sourced') => ({
    name: { vi: { text, provenance } },
  });
  const addVersion = (state: 'draft' | 'submitted' | 'approved', body = texts('Miến dong')) =>
    db
      .insert(productVersions)
      .values({ productId, number: 1, state, texts: body, createdAt: AT })
      .returning()
      .get();
  const setTexts = (id: number) =>
    db
      .update(productVersions)
      .set({ texts: texts('Khác') })
      .where(eq(productVersions.id, id))
      .run();

  test('can be rewritten while it is a draft', () => {
    setTexts(addVersion('draft').id);
    expect(db.select().from(productVersions).get()?.nameVi).toBe('Khác');
  });

  test.each(['submitted', 'approved'] as const)('is frozen once %s', (state) => {
    const { id } = addVersion(state);
    expect(() => setTexts(id)).toThrow(/left draft cannot be changed/);
    expect(() => db.update(productVersions).set({ number: 2 }).run()).toThrow(/left draft/);
    db.update(productVersions).set({ state: 'superseded' }).run();
    expect(() => setTexts(id)).toThrow(/left draft/);
  });

  test('gives up its invented values even after that', () => {
    const mixed = {
      ...texts('Miến dong'),
      uses: { vi: { text: 'Bịa', provenance: 'sample' as const } },
    };
    const { id } = addVersion('approved', mixed);
    const rewrite = (body: typeof mixed | ReturnType<typeof texts>) =>
      db.update(productVersions).set({ texts: body }).where(eq(productVersions.id, id)).run();
    expect(() => setTexts(id)).toThrow(/cannot be changed/);
    expect(() => rewrite({ ...mixed, ...texts('Khác') })).toThrow(/cannot be changed/);
    expect(() => rewrite(texts('Miến dong'))).not.toThrow();
  });

  test('goes live only when approved, and only for its own product', () => {
    const { id } = addVersion('submitted');
    const goLive = (product: number) =>
      db.update(products).set({ liveVersionId: id }).where(eq(products.id, product)).run();
    expect(() => goLive(productId)).toThrow(/must be an approved version/);
    db.update(productVersions).set({ state: 'approved' }).run();
    const other = db
      .insert(products)
      .values({ slug: 'khac', ...common })
      .returning()
      .get();
    expect(() => goLive(other.id)).toThrow(/must be an approved version/);
    goLive(productId);
    expect(db.select().from(products).get()?.liveVersionId).toBe(id);
  });

  test('is guarded for producers as for products', () => {
    const { id: producerId } = db
      .insert(producers)
      .values({ slug: 'htx', ...common })
      .returning()
      .get();
    const { id } = db
      .insert(producerVersions)
      .values({ producerId, number: 1, state: 'submitted', texts: texts('HTX'), createdAt: AT })
      .returning()
      .get();
    const goLive = () => db.update(producers).set({ liveVersionId: id }).run();
    expect(goLive).toThrow(/must be an approved version/);
    expect(() =>
      db
        .update(producerVersions)
        .set({ texts: texts('Khác') })
        .run(),
    ).toThrow(/left draft/);
    db.update(producerVersions).set({ state: 'approved' }).run();
    expect(goLive).not.toThrow();
  });
});

describe('a recognition', () => {
  const add = (values: Partial<typeof recognitions.$inferInsert>) =>
    db
      .insert(recognitions)
      .values({ productId, ...common, ...values })
      .run();

  test('is kept with rough dates, without stars, or with everything', () => {
    add({});
    add({ stars: 5, score: 91.5, decidedEarliest: '2024-02-29', decidedLatest: '2024-12-31' });
    add({ decidedEarliest: '2024-01-01', revokedOn: '2025-01-01', revokedReason: 'Mẫu sai' });
    expect(db.select().from(recognitions).all()).toHaveLength(3);
  });

  test.each<Partial<typeof recognitions.$inferInsert>>([
    { decidedEarliest: '2025-02-30' },
    { decidedEarliest: '2025-2-1' },
    { decidedLatest: '01/02/2025' },
    { decidedEarliest: '2025-02-02', decidedLatest: '2025-02-01' },
    { endKind: 'stated', statedUntilEarliest: '2026-13-01' },
    { endKind: 'stated', statedUntilEarliest: '2026-02-02', statedUntilLatest: '2026-02-01' },
    { endKind: 'stated' },
    { statedUntilLatest: '2026-02-02' },
    { endKind: 'guessed' as 'stated' },
    { revokedOn: 'hôm qua' },
    { revokedOn: '' },
    { revokedReason: 'Mẫu sai' },
    { stars: 0 },
    { stars: 6 },
    { score: 100.5 },
    { score: -1 },
    { kind: 'award' as 'recognition' },
    { provenance: 'guessed' as 'sample' },
    { productId: 999 },
    { criteriaSetId: 999 },
    { actNumber: '1/QĐ-XX' },
  ])('is refused with %o', (values) => {
    expect(() => add(values)).toThrow(/CHECK|FOREIGN KEY/);
  });
});

describe('a pack', () => {
  type Pack = Partial<typeof packs.$inferInsert>;
  const add = (values: Pack) =>
    db
      .insert(packs)
      .values({
        productId,
        labelVi: 'Gói',
        provenance: 'verified',
        priceState: 'published',
        ...values,
      })
      .run();

  test('is kept with a price, a span, or none', () => {
    add({ priceMin: 90000, priceMax: 90000, priceAsOf: '2025-01-01' });
    add({ priceMin: 90000, priceMax: 120000 });
    add({ priceState: 'unpublished' });
    expect(db.select().from(packs).all()).toHaveLength(3);
  });

  test.each<Pack>([
    {},
    { priceMin: 90000 },
    { priceMax: 90000 },
    { priceMin: 0, priceMax: 90000 },
    { priceMin: -5, priceMax: -1 },
    { priceMin: 90001, priceMax: 90000 },
    { priceState: 'unpublished', priceMin: 90000, priceMax: 90000 },
    { priceState: 'free' as 'hidden', priceMin: 90000, priceMax: 90000 },
    { priceMin: 90000, priceMax: 90000, priceAsOf: '2025-02-29' },
    { priceMin: 90000, priceMax: 90000, productId: 999 },
  ])('is refused with %o', (values) => {
    expect(() => add(values)).toThrow(/CHECK|FOREIGN KEY/);
  });
});

describe('a geographical indication', () => {
  const add = (values: Partial<typeof marks.$inferInsert>) =>
    db
      .insert(marks)
      .values({
        slug: 'hong',
        kind: 'geographical-indication',
        status: 'registered',
        name: 'Bắc Kạn',
        productVi: 'Hồng không hạt',
        productEn: 'Seedless persimmon',
        ...common,
        ...values,
      })
      .run();

  test('belongs to the State and has no end', () => {
    expect(() => add({ owner: 'HTX' })).toThrow(/CHECK/);
    expect(() => add({ expiresOn: '2030-01-01' })).toThrow(/CHECK/);
    expect(() => add({})).not.toThrow();
  });

  test('has a kind, unless its registration is not confirmed', () => {
    expect(() => add({ kind: null })).toThrow(/CHECK/);
    expect(() => add({ kind: null, status: 'unconfirmed' })).not.toThrow();
  });
});

test('what others point to cannot be deleted', () => {
  db.insert(packs)
    .values({ productId, labelVi: 'Gói', provenance: 'verified', priceState: 'unpublished' })
    .run();
  expect(() => db.delete(products).run()).toThrow(/FOREIGN KEY/);
});

test('there is one data version', () => {
  const second = db.$client.prepare('INSERT INTO data_version VALUES (2, 0)');
  expect(() => second.run()).toThrow(/CHECK/);
});
