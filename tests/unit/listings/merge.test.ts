import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIELD_KEYS, type Fields } from '~/domain/listings/fields';
import { mergeFields, samePhotos, staleEdit } from '~/domain/listings/merge';

const text = fc.constantFrom('', 'a', 'b', 'c');
const fields: fc.Arbitrary<Fields> = fc
  .record(Object.fromEntries(FIELD_KEYS.product.map((key) => [key, text])))
  .map((all) => all as Fields);

describe('merging two edits of one text', () => {
  test('a field one side changed is taken from it; one both changed is a conflict', () => {
    const base = { 'name.vi': 'Cũ', 'uses.vi': 'Cũ', 'story.vi': 'Cũ', 'name.en': 'Old' };
    const mine = { 'name.vi': 'Tôi', 'uses.vi': 'Cũ', 'story.vi': 'Tôi', 'name.en': 'New' };
    const theirs = { 'name.vi': 'Cũ', 'uses.vi': '', 'story.vi': 'Họ', 'name.en': 'New' };
    expect(mergeFields(base, mine, theirs)).toEqual({
      merged: { 'name.vi': 'Tôi', 'uses.vi': '', 'story.vi': 'Tôi', 'name.en': 'New' },
      conflicts: ['story.vi'],
      mergeable: ['name.vi', 'uses.vi'],
    });
  });

  test('is the same from either side, but for who wins a conflict', () => {
    fc.assert(
      fc.property(fields, fields, fields, (base, mine, theirs) => {
        const [a, b] = [mergeFields(base, mine, theirs), mergeFields(base, theirs, mine)];
        expect(a.conflicts).toEqual(b.conflicts);
        expect(a.mergeable).toEqual(b.mergeable);
        for (const key of FIELD_KEYS.product) {
          if (!a.conflicts.includes(key)) expect(a.merged[key]).toBe(b.merged[key]);
          // Nothing comes from nowhere.
          expect([mine[key], theirs[key]]).toContain(a.merged[key]);
        }
      }),
    );
  });

  test('an edit beside none is that edit', () => {
    fc.assert(
      fc.property(fields, fields, (base, mine) => {
        for (const merge of [mergeFields(base, mine, base), mergeFields(base, base, mine)]) {
          expect(merge.merged).toEqual(mine);
          expect(merge.conflicts).toEqual([]);
        }
        expect(mergeFields(base, mine, mine)).toMatchObject({ merged: mine, mergeable: [] });
      }),
    );
  });
});

describe('a stale edit', () => {
  const photo = (mediaId: number, altVi = '') => ({ mediaId, altVi });
  const theirVersion = { id: 7, number: 3, author: 'Lan', at: '2026-08-01T00:00:00.000Z' };
  const side = (...ids: number[]) => ({ fields: {}, photos: ids.map((id) => photo(id)) });

  test.each([
    [[1], [1, 2], [1], [], ['photos'], [1, 2]],
    [[1], [1], [2], [], ['photos'], [2]],
    [[1], [1, 2], [1, 3], ['photos'], [], [1, 2]],
    [[1], [2], [2], [], [], [2]],
    [[1], [1], [1], [], [], [1]],
  ])('photos %j, mine %j, theirs %j', (base, mine, theirs, conflicts, mergeable, merged) => {
    const sides = { base: side(...base), mine: side(...mine), theirs: side(...theirs) };
    const stale = staleEdit(sides, theirVersion);
    expect(stale).toMatchObject({ conflicts, mergeable, theirVersion });
    expect(stale.merged.photos.map(({ mediaId }) => mediaId)).toEqual(merged);
  });

  test('photos are the same where order and words are, English or none', () => {
    expect(samePhotos([photo(1), photo(2)], [photo(2), photo(1)])).toBe(false);
    expect(samePhotos([photo(1, 'Túi')], [photo(1, 'Hộp')])).toBe(false);
    expect(samePhotos([photo(1)], [{ ...photo(1), altEn: '' }])).toBe(true);
  });
});
