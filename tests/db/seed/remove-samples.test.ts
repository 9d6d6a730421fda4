import { write } from 'db/connection.server';
import { makeMark, makePack, makeProduct, makeRecognition } from 'db/seed/factories/index.server';
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

  test('leaves nobody’s work on what went to whatever gets its number next', () => {
    const db = seeded('sample');
    const [producer] = column<number>(db, "SELECT id FROM producers WHERE slug = 'htx-minh-hoa'");
    const at = '2026-11-24T05:00:00.000Z';
    db.run(sql`INSERT INTO people (name, login, created_at) VALUES ('Thử', 'thu', ${at})`);
    const real = makeProduct(db, { name: 'Thật' });
    const scan = (of: number | null) =>
      db.get<{ id: number }>(sql`INSERT INTO media (producer_id, sha256, mime, bytes, created_at)
        VALUES (${of}, ${String(of).padStart(64, '0')}, 'application/pdf', 9, ${at}) RETURNING id`)
        .id;
    const claim = (product: { id: number; producerId: number | null }) =>
      db.get<{ id: number }>(sql`INSERT INTO paper_claims
        (producer_id, product_id, kind, stars, number, decided_on, media_id, created_at)
        VALUES (${product.producerId}, ${product.id}, 'recognition', 4, '1/QĐ', '2026-01-01',
          ${scan(product.producerId)}, ${at}) RETURNING id`).id;
    const invented = makeProduct(db, { producerId: producer as number });
    const items = [
      ['product', real.liveVersionId],
      ['product', invented.liveVersionId],
      [
        'producer',
        column<number>(
          db,
          `SELECT id FROM producer_versions WHERE producer_id = ${real.producerId}`,
        )[0],
      ],
      [
        'producer',
        column<number>(db, `SELECT id FROM producer_versions WHERE producer_id = ${producer}`)[0],
      ],
      ['claim', claim(real)],
      ['claim', claim(invented)],
    ] as const;
    for (const [kind, id] of items) {
      db.run(sql`INSERT INTO queue_assignments (kind, item_id, person_id, assigned_at)
        VALUES (${kind}, ${id}, 1, ${at})`);
      db.run(sql`INSERT INTO opinions (kind, item_id, person_id, verdict, text, created_at)
        VALUES (${kind}, ${id}, 1, 'unfit', 'Sai', ${at})`);
    }
    removeSamples(db);
    const left = items.filter((_, index) => index % 2 === 0);
    for (const table of ['queue_assignments', 'opinions']) {
      const rows = db.$client.prepare(`SELECT kind, item_id FROM ${table} ORDER BY rowid`).raw();
      expect(rows.all(), table).toEqual(left);
    }
    // The very number that was freed: without AUTOINCREMENT it is given out again.
    expect(makeProduct(db).liveVersionId).toBe(invented.liveVersionId);
  });

  test('names every table that points at something by kind and id', () => {
    const db = seeded('none');
    const pointing = column<string>(
      db,
      `SELECT DISTINCT t.name FROM sqlite_master AS t, pragma_table_info(t.name) AS kind, pragma_table_info(t.name) AS id
       WHERE t.type = 'table' AND kind.name IN ('kind', 'subject_type') AND id.name GLOB '*_id'
         AND t.name NOT GLOB 'search_*'
         AND id.name NOT IN (SELECT "from" FROM pragma_foreign_key_list(t.name))
       ORDER BY t.name`,
    );
    // Former slugs and visits go with their things; the log keeps what was done.
    expect(pointing).toEqual([
      'audit_entries',
      'chase_notes',
      'former_slugs',
      'opinions',
      'queue_assignments',
      'visit_counts',
    ]);
  });

  test('takes a claimed right to use an invented mark along with the mark', () => {
    const db = seeded('sourced');
    const at = '2026-11-24T05:00:00.000Z';
    const { id, producerId } = makeProduct(db);
    const mark = makeMark(db, { provenance: 'sample' });
    db.run(sql`INSERT INTO media (id, producer_id, sha256, mime, bytes, created_at)
      VALUES (1, ${producerId}, ${'0'.repeat(64)}, 'application/pdf', 9, ${at})`);
    db.run(sql`INSERT INTO paper_claims
      (producer_id, product_id, kind, mark_id, number, decided_on, media_id, created_at)
      VALUES (${producerId}, ${id}, 'right-of-use', ${mark.id}, '1', '2026-01-01', 1, ${at})`);
    removeSamples(db);
    expect(count(db, 'paper_claims')).toBe(0);
    expect(count(db, `marks WHERE id = ${mark.id}`)).toBe(0);
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
