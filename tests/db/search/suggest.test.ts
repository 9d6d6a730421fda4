import fc from 'fast-check';
import { expect, test } from 'vitest';
import { suggest } from '~/domain/search/suggest.server';
import { seededDatabase } from '../../support/database';
import { anyUnicode } from '../../support/search-texts';

const database = () => seededDatabase('sample');

test('a product is suggested by its name, with its maker', async () => {
  expect(suggest(await database(), 'lạp xươ', 'vi')[0]).toEqual({
    kind: 'product',
    slug: 'lap-xuong-gac-bep',
    label: 'Lạp xường gác bếp',
    detail: 'HTX Nhung Lũy',
  });
});

test('in English it is suggested in English', async () => {
  const found = suggest(await database(), 'smoked saus', 'en');
  expect(found[0]).toMatchObject({ slug: 'lap-xuong-gac-bep', label: 'Smoked sausage' });
});

test('a former commune leads to the commune of today', async () => {
  expect(suggest(await database(), 'yen duo', 'vi')).toContainEqual({
    kind: 'commune',
    slug: '01921',
    label: 'Yến Dương',
    detail: 'Xã Thượng Minh',
  });
});

test('a commune of today is suggested by its own name, with or without "xã"', async () => {
  const db = await database();
  for (const typed of ['thuong minh', 'xã thượng minh']) {
    expect(suggest(db, typed, 'vi')).toContainEqual({
      kind: 'commune',
      slug: '01921',
      label: 'Thượng Minh',
      detail: 'Xã Thượng Minh',
    });
  }
});

test('producers are suggested by the part of their name that is theirs', async () => {
  const found = suggest(await database(), 'nhung', 'vi');
  expect(found).toContainEqual({
    kind: 'producer',
    slug: 'htx-nhung-luy',
    label: 'HTX Nhung Lũy',
    detail: 'Xã Thượng Minh',
  });
});

test('marks are suggested, told apart by their product', async () => {
  const found = suggest(await database(), 'bắc kạn', 'vi', 20).filter(
    ({ kind }) => kind === 'mark',
  );
  expect(found.map(({ detail }) => detail)).toEqual(
    expect.arrayContaining(['Hồng không hạt', 'Quýt', 'Miến dong']),
  );
});

test('synonyms and mistakes still lead somewhere', async () => {
  const db = await database();
  expect(suggest(db, 'chè shan', 'vi').map(({ slug }) => slug)).toContain('tra-shan-tuyet');
  expect(suggest(db, 'miien dong', 'vi')[0]?.slug).toBe('mien-dong-tai-hoan');
});

test('never more than asked for, whatever is typed', async () => {
  const db = await database();
  for (const typed of ['', ' ', '"', '🌶️']) expect(suggest(db, typed, 'vi')).toEqual([]);
  expect(suggest(db, 'h', 'vi').length).toBeLessThanOrEqual(8);
  expect(suggest(db, 'h', 'vi', 3).length).toBeLessThanOrEqual(3);
  fc.assert(
    fc.property(anyUnicode, fc.constantFrom('vi' as const, 'en' as const), (typed, locale) => {
      expect(suggest(db, typed, locale).length).toBeLessThanOrEqual(8);
    }),
  );
});
