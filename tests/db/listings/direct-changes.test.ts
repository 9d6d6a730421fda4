import { contacts, packs, producers, productSeasons, products } from 'db/schema/index.server';
import { makePack, makeProduct, makeSeason } from 'db/seed/factories/index.server';
import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { type InvalidError, NotFoundError, StaleError } from '~/domain/errors';
import { changeContacts } from '~/domain/listings/change-contacts.server';
import { changePacks } from '~/domain/listings/change-packs.server';
import { changeSeason } from '~/domain/listings/change-season.server';
import { acting, entriesOf, thrownBy, versionsOf, type Workshop, workshop } from './workshop';

/** The evening of the last of July in Greenwich is August in Vietnam. */
const NIGHT = '2026-07-31T18:00:00.000Z';
const OWN = {
  provenance: 'sourced',
  sources: [{ label: 'Cơ sở tự công bố 01/08/2026' }],
} as const;

const packsOf = ({ db, product }: Workshop) =>
  db.select().from(packs).where(eq(packs.productId, product.id)).orderBy(packs.position).all();
const revisionOf = ({ db, product }: Workshop) =>
  db.select().from(products).where(eq(products.id, product.id)).get()?.revision;

describe('packs and prices', () => {
  function priced() {
    const shop = workshop();
    const { db, product } = shop;
    const one = makePack(db, { productId: product.id, price: 100_000, priceAsOf: '2025-05-01' });
    const two = makePack(db, { productId: product.id, labelVi: 'Hộp 1 kg', position: 1 });
    return { ...shop, one, two };
  }

  test('are public at once, in a new order, with new ones and without those left out', () => {
    const shop = priced();
    const { an, listing, one, two, db, product } = shop;
    const added = { labelVi: 'Chai', priceState: 'hidden', priceMin: 50_000, priceMax: 60_000 };
    const result = changePacks(acting(shop, an, NIGHT), {
      listing,
      revision: 0,
      packs: [added, { ...one }],
    });
    expect(result).toEqual({ revision: 1, changed: true });
    expect(packsOf(shop)).toMatchObject([
      { labelVi: 'Chai', position: 0, priceMax: 60_000, priceAsOf: '2026-08-01', ...OWN },
      // Untouched: it keeps its id, its claim and the day of its price.
      { ...one, position: 1 },
    ]);
    expect(revisionOf(shop)).toBe(1);
    expect(versionsOf(db, product.id)).toHaveLength(1);
    const [entry] = entriesOf(db);
    expect(entry).toMatchObject({
      action: 'change-packs',
      subjectType: 'product',
      before: [one, two],
    });
    expect(entry?.after).toHaveLength(2);
  });

  test('a changed one is the producer’s word of today; a confirmed one is dated anew', () => {
    const shop = priced();
    const { an, listing, one, two } = shop;
    const edit = {
      listing,
      revision: 0,
      packs: [
        { ...one, confirmed: true },
        { ...two, noteVi: 'Sỉ' },
      ],
    };
    changePacks(acting(shop, an, NIGHT), edit);
    expect(packsOf(shop)).toMatchObject([
      { id: one.id, priceMin: 100_000, priceAsOf: '2026-08-01', ...OWN },
      { id: two.id, noteVi: 'Sỉ', priceAsOf: null, ...OWN },
    ]);
  });

  test('that stand already are not written again, however old the form', () => {
    const shop = priced();
    const { an, listing, one, two, db } = shop;
    const edit = { listing, revision: 0, packs: [{ ...one, priceMax: 150_000 }, two] };
    changePacks(acting(shop, an, NIGHT), edit);
    expect(changePacks(acting(shop, an, NIGHT), edit)).toEqual({ revision: 1, changed: false });
    expect(entriesOf(db)).toHaveLength(1);
  });

  test('sent from an old form show what stands now', () => {
    const shop = priced();
    const { an, binh, listing, one, two } = shop;
    changePacks(acting(shop, an), { listing, revision: 0, packs: [one] });
    const error = thrownBy(() =>
      changePacks(acting(shop, binh), {
        listing,
        revision: 0,
        packs: [one, { ...two, gtin: null, noteVi: 'x' }],
      }),
    );
    expect(error).toBeInstanceOf(StaleError);
    expect((error as StaleError).theirs).toEqual({ revision: 1, packs: packsOf(shop) });
    expect(packsOf(shop)).toHaveLength(1);
  });

  test('are refused by field, and another product’s pack is none of these', () => {
    const shop = priced();
    const { an, db, listing, one, stranger } = shop;
    const foreign = makePack(db, {
      productId: makeProduct(db, { producerId: stranger.id }).id,
      price: 5000,
    });
    const error = thrownBy(() =>
      changePacks(acting(shop, an), {
        listing,
        revision: 0,
        packs: [
          { ...one, priceMin: 1 },
          { ...foreign, priceMin: 9000, priceMax: 9000 },
          { id: one.id },
        ],
      }),
    );
    expect((error as InvalidError).fields).toEqual({
      'packs[0].priceMin': 'too-small',
      'packs[1].id': 'unknown',
      'packs[2].labelVi': 'required',
      'packs[2].id': 'duplicate',
    });
    expect(db.select().from(packs).where(eq(packs.id, foreign.id)).get()).toEqual(foreign);
    expect(revisionOf(shop)).toBe(0);
  });
});

describe('a season', () => {
  const seasonOf = ({ db }: Workshop) => db.select().from(productSeasons).get();

  test('is published, changed and taken back at once', () => {
    const shop = workshop();
    const { an, listing, db } = shop;
    const change = (revision: number, months: number | null, soldOut = false) =>
      changeSeason(acting(shop, an, NIGHT), { listing, revision, months, soldOut });
    expect(change(0, null)).toEqual({ revision: 0, changed: false });
    expect(change(0, 0b11)).toEqual({ revision: 1, changed: true });
    expect(seasonOf(shop)).toMatchObject({ months: 3, soldOut: false, ...OWN });
    expect(change(1, 0b11, true)).toEqual({ revision: 2, changed: true });
    expect(seasonOf(shop)).toMatchObject({ months: 3, soldOut: true });
    expect(change(0, 0b11, true)).toEqual({ revision: 2, changed: false });
    expect(change(2, null)).toEqual({ revision: 3, changed: true });
    expect(seasonOf(shop)).toBeUndefined();
    expect(entriesOf(db).map(({ before, after }) => [before, after])).toMatchObject([
      [null, { months: 3 }],
      [{ soldOut: false }, { soldOut: true }],
      [{ months: 3 }, null],
    ]);
  });

  test('keeps its claim while it is not changed, and shows what stands to an old form', () => {
    const shop = workshop();
    const { an, listing, db, product } = shop;
    const season = makeSeason(db, { productId: product.id, months: [1, 2] });
    const change = (revision: number, months: number | null, soldOut = false) =>
      changeSeason(acting(shop, an), { listing, revision, months, soldOut });
    expect(change(0, 3)).toEqual({ revision: 0, changed: false });
    expect(seasonOf(shop)).toEqual(season);
    expect(thrownBy(() => change(7, 1))).toMatchObject({ theirs: { revision: 0, season } });
    expect((thrownBy(() => change(0, null, true)) as InvalidError).fields).toEqual({
      months: 'required',
    });
    expect(seasonOf(shop)).toEqual(season);
  });
});

describe('contacts', () => {
  const contactsOf = ({ db }: Workshop) => db.select().from(contacts).orderBy(contacts.id).all();

  function reachable() {
    const shop = workshop();
    const row = { producerId: shop.producer.id, provenance: 'verified' } as const;
    shop.db
      .insert(contacts)
      .values([
        { ...row, kind: 'phone', value: '0912 345 678' },
        { ...row, kind: 'email', value: 'a@b.vn', public: true },
      ])
      .run();
    const [phone, email] = contactsOf(shop);
    if (!phone || !email) throw new Error('two contacts');
    return { ...shop, phone, email };
  }

  test('that only become public or private keep their claims; new ones are the producer’s word', () => {
    const shop = reachable();
    const { an, home, phone, email, db, producer } = shop;
    const wanted = [
      { id: phone.id, kind: 'phone', value: '+84 912 345 678', public: true },
      { id: email.id, kind: 'email', value: 'moi@b.vn', public: true },
      { kind: 'zalo', value: '0912.345.678', public: false },
    ];
    const edit = { listing: home, revision: 0, contacts: wanted };
    expect(changeContacts(acting(shop, an, NIGHT), edit)).toEqual({ revision: 1, changed: true });
    expect(contactsOf(shop)).toMatchObject([
      { ...phone, public: true },
      { id: email.id, value: 'moi@b.vn', public: true, ...OWN },
      { kind: 'zalo', value: '0912345678', public: false, ...OWN },
    ]);
    expect(changeContacts(acting(shop, an), edit)).toEqual({ revision: 1, changed: false });
    expect(db.select().from(producers).where(eq(producers.id, producer.id)).get()?.revision).toBe(
      1,
    );
    expect(entriesOf(db)).toMatchObject([
      {
        action: 'change-contacts',
        subjectType: 'producer',
        // Entries cannot be erased: a number that nobody agreed to show never goes in.
        before: [{ ...phone, value: null }, email],
        after: [{ value: '0912 345 678' }, { value: 'moi@b.vn' }, { kind: 'zalo', value: null }],
      },
    ]);
  });

  test('left out are taken away; an old form shows what stands', () => {
    const shop = reachable();
    const { an, binh, home, email } = shop;
    const only = { listing: home, revision: 0, contacts: [email] };
    changeContacts(acting(shop, binh), only);
    expect(contactsOf(shop)).toEqual([email]);
    const stale = thrownBy(() => changeContacts(acting(shop, an), { ...only, contacts: [] }));
    expect(stale).toMatchObject({ theirs: { revision: 1, contacts: [email] } });
    expect(contactsOf(shop)).toEqual([email]);
  });

  test('are refused by field', () => {
    const shop = reachable();
    const { an, home, phone } = shop;
    const wanted = [
      { ...phone, value: '12' },
      { id: 9999, kind: 'fax', value: '1', public: true },
    ];
    const error = thrownBy(() =>
      changeContacts(acting(shop, an), { listing: home, revision: 0, contacts: wanted }),
    );
    expect((error as InvalidError).fields).toEqual({
      'contacts[0].value': 'not-a-phone',
      'contacts[1].kind': 'unknown',
      'contacts[1].id': 'unknown',
    });
  });
});

test('nobody else changes anything directly, officers included', () => {
  const shop = workshop();
  const { other, officer, stranger, listing, home, db } = shop;
  for (const actor of [other, officer]) {
    const by = acting(shop, actor);
    for (const ref of [listing, { ...listing, producerId: stranger.id }]) {
      const season = { listing: ref, revision: 0, months: 1, soldOut: false };
      expect(() => changeSeason(by, season)).toThrow(NotFoundError);
      expect(() => changePacks(by, { listing: ref, revision: 0, packs: [] })).toThrow(
        NotFoundError,
      );
    }
    const none = { listing: home, revision: 0, contacts: [] };
    expect(() => changeContacts(by, none)).toThrow(NotFoundError);
  }
  expect(entriesOf(db)).toEqual([]);
});
