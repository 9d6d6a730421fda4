import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutFillers, withoutStars } from '~/domain/search/filler-words';
import { parseQuery } from '~/domain/search/parse-query';
import { highlightTerms, synonymBook, unitsOf } from '~/domain/search/query-units';

const typed = (words: { exact: string }[]) => words.map((word) => word.exact).join(' ');

import { anyUnicode } from '../../support/search-texts';

describe('parseQuery', () => {
  test('marks the words typed with diacritics', () => {
    expect(parseQuery('Miến dong')).toEqual([
      { exact: 'miến', folded: 'mien', marked: true },
      { exact: 'dong', folded: 'dong', marked: false },
    ]);
  });

  test('lets nothing through that FTS5 could take for syntax', () => {
    const syntax = '"a" OR name:b* NEAR(c d, 2) ^e {f} -g + (h';
    expect(typed(parseQuery(syntax))).toBe('a or name b near c d 2 e f g h');
    fc.assert(
      fc.property(anyUnicode, (query) =>
        parseQuery(query).every(({ exact }) => /^[\p{L}\p{N}\p{M}]+$/u.test(exact)),
      ),
    );
  });

  test('is bounded', () => {
    const words = parseQuery(`${'x'.repeat(500)} `.repeat(100));
    expect(words.length).toBeLessThanOrEqual(16);
    expect(words.every(({ exact }) => exact.length <= 40)).toBe(true);
  });
});

describe('units', () => {
  const book = synonymBook([
    ['lạp xường', 'lạp sườn'],
    ['thịt treo', 'thịt gác bếp'],
    ['gác bếp', 'smoked'],
    ['chè', 'trà'],
  ]);
  const units = (query: string) => unitsOf(parseQuery(query), book);

  test('the longest phrase with synonyms is one unit', () => {
    expect(units('thit gac bep ngon').map(({ words }) => typed(words))).toEqual([
      'thit gac bep',
      'ngon',
    ]);
  });

  test('synonyms go both ways, with or without diacritics typed', () => {
    for (const query of ['lạp sườn', 'lap suon', 'LAP SUON']) {
      expect(units(query)[0]?.synonyms.map(({ words }) => typed(words))).toEqual(['lạp xường']);
    }
  });

  test('other diacritics than the synonym has are not faithful to it', () => {
    expect(units('chè')[0]?.synonyms[0]?.faithful).toBe(true);
    expect(units('che')[0]?.synonyms[0]?.faithful).toBe(true);
    expect(units('chẻ')[0]?.synonyms[0]?.faithful).toBe(false);
  });

  test('only the last word may be unfinished', () => {
    expect(units('mat ong ru').flatMap(({ open }) => open)).toEqual([false, false, true]);
    expect(highlightTerms(units('mat ong che'))).toEqual(['mat', 'ong', 'che*', 'tra']);
  });
});

describe('words that name nothing', () => {
  test.each([
    ['mua mật ong rừng ở đâu', 'mật ong rừng'],
    ['where to buy honey', 'honey'],
    ['cho don', 'cho don'],
    ['thien an', 'thien an'],
    ['ở đâu', 'ở đâu'],
  ])('%s asks for %s', (query, naming) => {
    expect(typed(withoutFillers(parseQuery(query)))).toBe(naming);
  });

  test.each([
    ['miến dong 5 sao', 'miến dong'],
    ['4 star tea', 'tea'],
    ['5 sao', '5 sao'],
    ['tinh dầu 500 ml', 'tinh dầu 500 ml'],
  ])('%s asks for %s', (query, rest) => {
    expect(typed(withoutStars(parseQuery(query)))).toBe(rest);
  });
});
