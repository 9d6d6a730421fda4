import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changedKeys, diffListing, NOTHING, saysTheSame } from '~/domain/listings/diff';
import { diffWords } from '~/domain/listings/word-diff';

const joined = (pieces: ReturnType<typeof diffWords>, without: 'added' | 'removed') =>
  pieces
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');
const shown = (before: string, after: string) =>
  diffWords(before, after)
    .map(({ kind, text }) => ({ same: text, added: `[+${text}]`, removed: `[-${text}]` })[kind])
    .join('');

describe('a diff by words', () => {
  test.each([
    ['Thịt lợn, muối', 'Thịt lợn, muối', 'Thịt lợn, muối'],
    ['Thịt lợn', 'Thịt lơn', 'Thịt [-lợn][+lơn]'],
    ['Giá 1.200 đồng', 'Giá 1.250 đồng', 'Giá [-1.200][+1.250] đồng'],
    ['thịt lợn bản địa', 'thịt trâu khô', 'thịt [-lợn bản địa][+trâu khô]'],
    ['một hai', 'một hai ba', 'một hai[+ ba]'],
    ['', 'Mới', '[+Mới]'],
    ['Cũ', '', '[-Cũ]'],
    ['', '', ''],
  ])('%j → %j is %j', (before, after, diff) => {
    expect(shown(before, after)).toBe(diff);
  });

  test('never splits a syllable, composed or not', () => {
    const [before, after] = ['đường phèn', 'đường phên'].map((text) => text.normalize('NFD'));
    expect(diffWords(before ?? '', after ?? '').map(({ text }) => text.normalize())).toEqual([
      'đường ',
      'phèn',
      'phên',
    ]);
  });

  test('gives back both texts to the letter', () => {
    const word = fc.constantFrom(
      'thịt',
      'lợn',
      'muối',
      ',',
      ' ',
      '\n',
      '1.5',
      '🍯',
      'é'.normalize('NFD'),
    );
    const text = fc.oneof(
      fc.array(word, { maxLength: 25 }).map((words) => words.join('')),
      fc.string({ unit: 'binary', maxLength: 30 }),
    );
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = diffWords(before, after);
        expect(joined(pieces, 'added')).toBe(before);
        expect(joined(pieces, 'removed')).toBe(after);
        expect(pieces.every((piece) => piece.text !== '')).toBe(true);
        if (before === after) expect(pieces.every(({ kind }) => kind === 'same')).toBe(true);
      }),
    );
  });

  test('of two long texts with nothing in common is one replacement, soon found', () => {
    const long = (letter: string) =>
      Array.from({ length: 2000 }, (_, index) => `${letter}${index}`).join(' ');
    const pieces = diffWords(long('a'), long('b'));
    expect(pieces.map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});

describe('a diff of versions', () => {
  const claim = (text: string) => ({ text, provenance: 'verified' as const });
  const photo = (mediaId: number, altVi = '') => ({ mediaId, altVi });
  const before = {
    texts: { name: { vi: claim('Mật ong') }, uses: { vi: claim('Pha trà') } },
    photos: [photo(1), photo(2), photo(3)],
  };

  test('names the changed texts in the order of the form', () => {
    const after = {
      texts: {
        storage: { vi: claim('Nơi khô') },
        name: { vi: claim('Mật ong'), en: claim('Honey') },
      },
      photos: before.photos,
    };
    const { fields, photos } = diffListing('product', before, after);
    expect(fields).toEqual([
      { key: 'name.en', before: '', after: 'Honey', pieces: [{ kind: 'added', text: 'Honey' }] },
      {
        key: 'uses.vi',
        before: 'Pha trà',
        after: '',
        pieces: [{ kind: 'removed', text: 'Pha trà' }],
      },
      {
        key: 'storage.vi',
        before: '',
        after: 'Nơi khô',
        pieces: [{ kind: 'added', text: 'Nơi khô' }],
      },
    ]);
    expect(photos).toBeNull();
  });

  test('looks at what is said, not at where it comes from or how it is spelled', () => {
    const texts = {
      ...before.texts,
      name: { vi: { ...claim('Mật ong '), provenance: 'sourced' as const } },
    };
    expect(saysTheSame('product', before, { ...before, texts })).toBe(true);
    expect(changedKeys('product', NOTHING, before)).toEqual(['name.vi', 'uses.vi']);
    expect(saysTheSame('product', before, { ...before, photos: [] })).toBe(false);
  });

  test.each([
    [
      [photo(1), photo(2), photo(3), photo(4)],
      { added: [photo(4)], removed: [], reordered: false, reworded: [] },
    ],
    [[photo(2), photo(3)], { added: [], removed: [photo(1)], reordered: false, reworded: [] }],
    [[photo(3), photo(2)], { added: [], removed: [photo(1)], reordered: true, reworded: [] }],
    [
      [photo(1, 'Túi'), photo(2), photo(3)],
      {
        added: [],
        removed: [],
        reordered: false,
        reworded: [{ before: photo(1), after: photo(1, 'Túi') }],
      },
    ],
  ])('photos %j', (photos, expected) => {
    expect(diffListing('product', before, { ...before, photos }).photos).toEqual(expected);
  });
});
