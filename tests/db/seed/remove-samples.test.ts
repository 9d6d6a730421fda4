import { write } from 'db/connection.server';
import { makePack, makeProduct, makeRecognition } from 'db/seed/factories/index.server';
import { removeSamples } from 'db/seed/seed.server';
import { sql } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { column, count, everyText, everything, seeded } from './seeded';

describe('the one switch', () => {
  test('leaves exactly the sourced catalogue', () => {
    const db = seeded('sample');
    removeSamples(db);
    expect(everything(db)).toEqual(everything(seeded('sourced')));
    expect(db.$client.pragma('foreign_key_check')).toEqual([]);
  });

  test('changes nothing where there is no sample', () => {
    const db = seeded('sourced');
    removeSamples(db);
    expect(everything(db)).toEqual(everything(seeded('sourced')));
  });

  test('keeps what people recorded about real products', () => {
    const db = seeded('sample');
    const [id] = column<number>(db, "SELECT id FROM products WHERE slug = 'lap-xuong-gac-bep'");
    const productId = id as number;
    const recognition = makeRecognition(db, { productId, stars: 4, decidedOn: '2026-02-02' });
    const pack = makePack(db, { productId, price: 155000 });
    const product = makeProduct(db, { name: 'Mới ghi' });
    removeSamples(db);
    expect(column(db, `SELECT id FROM recognitions WHERE product_id = ${id}`)).toEqual([
      recognition.id,
    ]);
    expect(column(db, `SELECT id FROM packs WHERE product_id = ${id}`)).toEqual([pack.id]);
    expect(count(db, `products WHERE id = ${product.id}`)).toBe(1);
  });

  test('strips sample claims from every version, not only the live one', () => {
    const db = seeded('sample');
    db.run(sql`INSERT INTO product_versions (product_id, number, state, texts, created_at)
      SELECT product_id, 2, 'draft', json_set(texts, '$.uses.vi.provenance', 'verified'), created_at
      FROM product_versions WHERE product_id =
        (SELECT id FROM products WHERE slug = 'lap-xuong-gac-bep')`);
    removeSamples(db);
    expect(everyText(db).filter(({ text }) => /"sample"/.test(text))).toEqual([]);
    const [draft] = column<string>(db, "SELECT texts FROM product_versions WHERE state = 'draft'");
    expect(Object.keys(JSON.parse(draft as string))).toEqual(['name', 'description', 'uses']);
  });

  test('takes along whatever hangs on an invented producer', () => {
    const db = seeded('sample');
    const [id] = column<number>(db, "SELECT id FROM producers WHERE slug = 'htx-minh-hoa'");
    const product = makeProduct(db, { producerId: id as number });
    makeRecognition(db, { productId: product.id, decidedOn: '2026-02-02' });
    const at = '2026-11-24T05:00:00.000Z';
    db.run(sql`INSERT INTO people (name, login, created_at) VALUES ('Thử', 'thu', ${at})`);
    db.run(sql`INSERT INTO memberships (person_id, producer_id, role, created_at)
      VALUES (1, ${id}, 'owner', ${at})`);
    db.run(sql`INSERT INTO enquiries (producer_id, name, contact, message, consented_at, created_at, erase_after)
      VALUES (${id}, 'Thử', '0900 000 000', 'Xin chào', ${at}, ${at}, '2027-05-23T05:00:00.000Z')`);
    db.run(sql`INSERT INTO enquiry_products VALUES (1, ${product.id})`);
    db.run(sql`INSERT INTO enquiry_replies (enquiry_id, author_id, text, created_at)
      VALUES (1, 1, 'Vâng', ${at})`);
    db.run(sql`INSERT INTO former_slugs VALUES ('producer', 'htx-cu', ${id})`);
    db.run(sql`UPDATE producers SET status = 'merged', merged_into_id = ${id}
      WHERE slug = 'htx-kim-ngan'`);
    removeSamples(db);
    db.run(sql`DELETE FROM people`);
    expect(everything(db)).toEqual(everything(seeded('sourced')));
  });

  test('can be one step of a larger change', () => {
    const db = seeded('sample');
    write(db, (tx) => {
      removeSamples(tx);
      expect(count(db, "products WHERE provenance = 'sample'")).toBe(0);
    });
    expect(count(db, 'products')).toBe(81);
  });
});
