import type { Database } from 'db/connection.server';
import { write } from 'db/connection.server';
import { products, productVersions, synonyms } from 'db/schema/index.server';
import { makeProducer, makeProduct } from 'db/seed/factories/index.server';
import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMatches } from '~/domain/search/find-matches.server';
import { fold } from '~/domain/search/fold';
import { rebuildSearchIndex } from '~/domain/search/index-products.server';
import { migratedDatabase, seededDatabase } from '../../support/database';
import { anyUnicode, anyVietnamese } from '../../support/search-texts';

/** Products with these names (and descriptions), by their keys. */
function catalogue(named: Record<string, string | [name: string, description: string]>) {
  const db = migratedDatabase();
  const keys = new Map<number, string>();
  for (const [key, text] of Object.entries(named)) {
    const [name, description] = [text].flat();
    const texts = description ? { description: { vi: description } } : {};
    keys.set(makeProduct(db, { name, texts }).id, key);
  }
  rebuildSearchIndex(db);
  const found = (query: string) => [...findMatches(db, query).bestFirst].map((id) => keys.get(id));
  return { db, found };
}

describe('diacritics', () => {
  test('typed, they rank their own first and drop nothing', () => {
    const { found } = catalogue({
      plain: 'Đậu đen',
      lamp: 'Dầu đèn',
      north: 'Miền Bắc',
      noodle: 'Miến',
    });
    expect(found('đen')).toEqual(['plain', 'lamp']);
    expect(found('đèn')).toEqual(['lamp', 'plain']);
    expect(found('miến')).toEqual(['noodle', 'north']);
    expect(found('miền')).toEqual(['north', 'noodle']);
  });

  test('untyped, all spellings are equal and the alphabet decides', () => {
    const { found } = catalogue({ lamp: 'Đèn', black: 'Đen' });
    expect(found('den')).toEqual(['black', 'lamp']);
  });

  test('a faithful word in a text comes before an unfaithful one in a name', () => {
    const { found } = catalogue({ name: 'Đèn dầu', text: ['Xôi', 'Nấu từ đậu đen'] });
    expect(found('đen')).toEqual(['text', 'name']);
    expect(found('den')).toEqual(['name', 'text']);
  });

  test('where only some are typed, those must agree first', () => {
    const { found } = catalogue({ both: 'Lạp xường', other: 'Lập xuồng' });
    expect(found('lạp xuong')).toEqual(['both', 'other']);
    expect(found('lap xường')).toEqual(['both', 'other']);
  });
});

describe('ranking', () => {
  test('a name beats a text, however often the text repeats the word', () => {
    const { found } = catalogue({ text: ['Xôi', 'gạo gạo gạo gạo gạo gạo'], name: 'Bánh gạo' });
    expect(found('gao')).toEqual(['name', 'text']);
  });

  test('the whole query in one field beats the query scattered', () => {
    const db = migratedDatabase();
    const scattered = makeProduct(db, {
      name: 'Mật',
      producerId: makeProducer(db, { name: 'HTX Ong Vàng' }).id,
    });
    const together = makeProduct(db, { name: 'Kẹo lạc mật ong' });
    rebuildSearchIndex(db);
    expect([...findMatches(db, 'mat ong').bestFirst]).toEqual([together.id, scattered.id]);
  });

  test('the whole name, then its beginning, then the middle; a whole word before its beginning', () => {
    const { found } = catalogue({
      middle: 'Kẹo mật ong',
      start: 'Mật ong rừng',
      whole: 'Mật ong',
      begun: 'Mật ongoing',
    });
    expect(found('mat ong')).toEqual(['whole', 'start', 'middle', 'begun']);
  });

  test('ties go by the alphabet, then by id', () => {
    const { found } = catalogue({ b1: 'Trà B', b2: 'Trà B', a: 'Trà A' });
    expect(found('tra')).toEqual(['a', 'b1', 'b2']);
  });

  test('of very many matches the first are chosen with care and none is lost', () => {
    const db = migratedDatabase();
    // The shortest name comes last by id, so the order of ids cannot be what puts it first.
    const ids = Array.from({ length: 2600 }, (_, index) => index + 1);
    const insertProduct = db.$client.prepare(
      `INSERT INTO products (id, slug, provenance, created_at) VALUES (@id, @id, 'sample', '2026')`,
    );
    const insertVersion = db.$client.prepare(
      `INSERT INTO product_versions (id, product_id, number, state, texts, created_at)
       VALUES (@id, @id, 1, 'approved', json_object('name', json_object('vi', json_object('text', @name))), '2026')`,
    );
    for (const id of ids) {
      insertProduct.run({ id });
      insertVersion.run({ id, name: `Bánh ${id % 3 ? 'gạo' : 'gao'} lứt số ${id}` });
    }
    db.$client.exec('UPDATE products SET live_version_id = id');
    const best = makeProduct(db, { name: 'Gạo' });
    rebuildSearchIndex(db);
    const found = [...findMatches(db, 'gạo').bestFirst];
    expect(found[0]).toBe(best.id);
    expect(new Set(found)).toEqual(new Set([...ids, best.id]));
    expect(found).toHaveLength(ids.length + 1);
    // Typed with diacritics, what agrees with them comes before all else to the last of them.
    const agree = found.map((id) => id % 3 !== 0 || id === best.id);
    expect(agree.lastIndexOf(true)).toBe(agree.filter(Boolean).length - 1);
  });
});

describe('the steps of a search', () => {
  test('all words must match somewhere', () => {
    const { found } = catalogue({ both: ['Trà', 'hái ở núi cao'], one: 'Trà xanh' });
    expect(found('tra nui cao')).toEqual(['both']);
  });

  test('where none holds all words, those with most are a partial answer', () => {
    const { db, found } = catalogue({ two: 'Trà hoa vàng', one: 'Trà xanh' });
    expect(found('trà hoa sen')).toEqual(['two']);
    expect(findMatches(db, 'trà hoa sen')).toMatchObject({ partial: true, corrected: null });
    expect(findMatches(db, 'trà hoa')).toMatchObject({ partial: false });
    expect(findMatches(db, 'xyz')).toEqual({
      found: [],
      bestFirst: [],
      corrected: null,
      partial: false,
      terms: [],
    });
  });

  test('known words are corrected where they do not go together', () => {
    const { db, found } = catalogue({ meant: 'Lạp xường', other: 'Thuốc xông' });
    expect(found('lap xong')).toEqual(['meant']);
    expect(findMatches(db, 'lap xong').corrected).toBe('lap xuong');
  });

  test('a correction is spelt with diacritics for one who types them', () => {
    const { db } = catalogue({ honey: 'Mật ong rừng' });
    expect(findMatches(db, 'mật ong rừngg').corrected).toBe('mật ong rừng');
    expect(findMatches(db, 'mat ong rungg').corrected).toBe('mat ong rung');
  });

  test('numbers and short words are never corrected', () => {
    const { found } = catalogue({ year: 'Rượu 2018', hen: 'Gà' });
    expect(found('2019')).toEqual([]);
    expect(found('ge')).toEqual([]);
  });
});

describe('synonyms', () => {
  test('an edit takes effect with the next search', () => {
    const { db, found } = catalogue({ tea: 'Trà xanh' });
    expect(found('chè')).toEqual([]);
    const row = write(db, (tx) =>
      tx
        .insert(synonyms)
        .values({ terms: ['chè', 'trà'] })
        .returning()
        .get(),
    );
    expect(found('che')).toEqual(['tea']);
    write(db, (tx) => tx.delete(synonyms).where(eq(synonyms.id, row.id)).run());
    expect(found('che')).toEqual([]);
  });

  test('what was typed comes before what means the same', () => {
    const { db, found } = catalogue({ other: 'Lạp sườn', typed: 'Lạp xường gác bếp' });
    write(db, (tx) =>
      tx
        .insert(synonyms)
        .values({ terms: ['lạp xường', 'lạp sườn'] })
        .run(),
    );
    expect(found('lap xuong')).toEqual(['typed', 'other']);
    expect(found('lap suon')).toEqual(['other', 'typed']);
  });
});

describe('over the whole catalogue', () => {
  test('every product is found first by its own name, with and without diacritics', async () => {
    const db = await seededDatabase('sample');
    for (const { id, name } of listed(db)) {
      const namesakes = listed(db).filter((other) => other.name === name);
      for (const query of [name, fold(name), name.normalize('NFD'), name.toUpperCase()]) {
        const found = [...findMatches(db, query.slice(0, 200)).bestFirst];
        expect({ query, rank: found.indexOf(id) < namesakes.length }).toEqual({
          query,
          rank: true,
        });
        expect(found).toContain(id);
      }
    }
  });

  test('withdrawn products are never found', async () => {
    const db = await seededDatabase('sample');
    const withdrawn = db.select().from(products).where(eq(products.status, 'withdrawn')).all();
    expect(withdrawn.length).toBeGreaterThan(0);
    const all = new Set(
      ['sản phẩm', 'san pham', 'rut', 'danh muc', 'a', 's'].flatMap((query) => [
        ...findMatches(db, query).bestFirst,
      ]),
    );
    for (const { id } of withdrawn) expect(all.has(id)).toBe(false);
  });

  test('nothing that can be typed breaks it, and the answer has no repetitions', async () => {
    const db = await seededDatabase('sample');
    const anyQuery = fc.oneof(
      anyUnicode,
      anyVietnamese,
      fc.constantFrom(
        '"',
        '*',
        'NEAR(a b)',
        'name:x',
        '^a',
        'a AND',
        '-',
        'OR',
        '\0',
        '\ud800',
        '🌶️',
      ),
      fc.string({ maxLength: 200 }),
    );
    fc.assert(
      fc.property(anyQuery, (query) => {
        const { found, bestFirst } = findMatches(db, query);
        expect([...bestFirst].sort((a, b) => a - b)).toEqual(found);
      }),
      { numRuns: 200 },
    );
  });
});

function listed(db: Database): { id: number; name: string }[] {
  return db
    .select({ id: products.id, name: productVersions.nameVi })
    .from(products)
    .innerJoin(productVersions, eq(productVersions.id, products.liveVersionId))
    .where(eq(products.status, 'listed'))
    .all()
    .map(({ id, name }) => ({ id, name: name ?? '' }))
    .filter(({ name }) => fold(name).match(/[\p{L}\p{N}]/u));
}
