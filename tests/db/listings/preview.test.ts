import { dataVersion } from 'db/connection.server';
import { makeProducer, makeProduct } from 'db/seed/factories/index.server';
import { describe, expect, test } from 'vitest';
import { findProduct } from '~/domain/catalogue/find-product.server';
import { NotFoundError } from '~/domain/errors';
import { createProduct } from '~/domain/listings/create-product.server';
import { asIfApproved } from '~/domain/listings/preview.server';
import { saveDraft } from '~/domain/listings/save-draft.server';
import { migratedDatabase, TODAY } from '../../support/database';
import { actorOf, makeSigner } from '../../support/personas';

const NOW = '2026-08-01T05:00:00.000Z';

async function setUp() {
  const db = migratedDatabase();
  const producer = makeProducer(db);
  const product = makeProduct(db, { producerId: producer.id, name: 'Miến dong' });
  const person = await makeSigner(db, { memberOf: { [producer.id]: 'editor' } });
  const acting = { db, actor: actorOf(db, person), now: NOW };
  const listing = { kind: 'product', producerId: producer.id, slug: product.slug } as const;
  const name = (reading = db) =>
    findProduct({ db: reading, today: TODAY }, product.slug, 'vi')?.card.name.text;
  return { db, producer, product, acting, listing, name };
}

describe('a preview', () => {
  test('shows the newest version as a buyer would see it, and changes nothing', async () => {
    const { db, product, acting, listing, name } = await setUp();
    const openedOn = product.liveVersionId;
    saveDraft(acting, { listing, openedOn, fields: { 'name.vi': 'Miến dong mới' } });
    const before = db.$client.serialize();
    const version = dataVersion(db);
    expect(asIfApproved(acting, listing, name)).toBe('Miến dong mới');
    expect(name()).toBe('Miến dong');
    expect(dataVersion(db)).toBe(version);
    expect(db.$client.serialize().equals(before)).toBe(true);
  });

  test('is nobody else’s to see', async () => {
    const { db, acting, listing, name } = await setUp();
    const stranger = actorOf(db, await makeSigner(db));
    expect(() => asIfApproved({ ...acting, actor: stranger }, listing, name)).toThrow(
      NotFoundError,
    );
  });

  test('passes on what its reading throws, and still changes nothing', async () => {
    const { acting, listing, name } = await setUp();
    const broken = () => asIfApproved(acting, listing, () => JSON.parse('{'));
    expect(broken).toThrow(SyntaxError);
    expect(name()).toBe('Miến dong');
  });
});

describe('a new product', () => {
  test('gets a slug of its own and stays unseen until it is approved', async () => {
    const { db, acting, producer } = await setUp();
    const slugs = ['Trà hoa vàng', ' Trà  hoa vàng ', '“…”'].map((name) =>
      createProduct(acting, producer.id, name),
    );
    expect(slugs).toEqual(['tra-hoa-vang', 'tra-hoa-vang-2', 'san-pham']);
    for (const slug of slugs) expect(findProduct({ db, today: TODAY }, slug, 'vi')).toBeNull();
    const preview = asIfApproved(
      acting,
      { kind: 'product', producerId: producer.id, slug: 'tra-hoa-vang' },
      (reading) => findProduct({ db: reading, today: TODAY }, 'tra-hoa-vang', 'vi'),
    );
    expect(preview?.card.name.text).toBe('Trà hoa vàng');
  });

  test.each([
    ['', 'required'],
    ['   ', 'required'],
    ['a'.repeat(161), 'too-long'],
  ])('needs a name: %j is %s', async (name, fault) => {
    const { acting, producer } = await setUp();
    expect(() => createProduct(acting, producer.id, name)).toThrow(fault);
  });

  test('is not made for another’s cooperative', async () => {
    const { db, acting } = await setUp();
    const other = makeProducer(db);
    expect(() => createProduct(acting, other.id, 'Trà')).toThrow(NotFoundError);
  });
});
