import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { vietnameseSortKey } from '~/domain/search/collation';
import { anyUnicode, anyVietnamese } from '../../support/search-texts';

const collator = new Intl.Collator('vi');

test('the letters come in the order of the alphabet', () => {
  const alphabet = [...'aăâbcdđeêghiklmnoôơpqrstuưvxy'];
  expect(sorted([...alphabet].reverse())).toEqual(alphabet);
});

test('the tones come in the order taught at school', () => {
  const tones = ['ma', 'mà', 'mả', 'mã', 'má', 'mạ'];
  expect(sorted([...tones].reverse())).toEqual(tones);
});

test('tones decide only between the same letters', () => {
  expect(sorted(['mạ non', 'ma xát'])).toEqual(['mạ non', 'ma xát']);
  expect(sorted(['Bà Ba', 'Ba Vì', 'Ba ba'])).toEqual(['Ba ba', 'Bà Ba', 'Ba Vì']);
});

test('a name comes before its continuation, a gap before a letter', () => {
  expect(sorted(['mật ong rừng', 'mậta', 'mật ong', 'mật'])).toEqual([
    'mật',
    'mật ong',
    'mật ong rừng',
    'mậta',
  ]);
});

test('composed and decomposed spellings have one key', () => {
  fc.assert(
    fc.property(
      anyVietnamese,
      (name) =>
        vietnameseSortKey(name.normalize('NFD')) === vietnameseSortKey(name.normalize('NFC')),
    ),
  );
});

test('agrees with Intl.Collator on the names of the catalogue', () => {
  const names = catalogueNames();
  expect(names.length).toBeGreaterThan(100);
  for (const [a, b] of pairs(names)) expect([a, b, order(a, b)]).toEqual([a, b, icu(a, b)]);
});

// Only letters are tried: of symbols CLDR has its own long order, and lists of names have few.
test('agrees with Intl.Collator on Vietnamese syllables', () => {
  fc.assert(
    fc.property(anyVietnamese, anyVietnamese, (a, b) => {
      expect([a, b, order(a, b)]).toEqual([a, b, icu(a, b)]);
    }),
    { numRuns: 3000 },
  );
});

test('any text has a key, without characters a database would stumble over', () => {
  fc.assert(fc.property(anyUnicode, (text) => !vietnameseSortKey(text).includes('\0')));
});

function sorted(names: string[]): string[] {
  return names.sort(order);
}

function order(a: string, b: string): number {
  return Buffer.compare(Buffer.from(vietnameseSortKey(a)), Buffer.from(vietnameseSortKey(b)));
}

function icu(a: string, b: string): number {
  return Math.sign(collator.compare(a, b));
}

function catalogueNames(): string[] {
  return ['products', 'producers'].flatMap((file) => {
    const json = readFileSync(`db/seed/sourced/${file}.json`, 'utf8');
    return [...json.matchAll(/"name": \{\s*"vi": "([^"]+)"/g)].map((match) => match[1] ?? '');
  });
}

function pairs(names: string[]): [string, string][] {
  return names.flatMap((a) => names.map((b): [string, string] => [a, b]));
}
