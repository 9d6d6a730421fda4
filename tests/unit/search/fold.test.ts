import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, normalise, slugify, words } from '~/domain/search/fold';
import { anyUnicode, anyVietnamese } from '../../support/search-texts';

const anyText = fc.oneof(anyUnicode, anyVietnamese);

describe('fold', () => {
  test.each([
    ['Lạp xường gác bếp', 'lap xuong gac bep'],
    ['ĐÈN đen', 'den den'],
    ['Ðồng Ɖức', 'dong duc'],
    ['Nguyễn Thị Phương Thảo', 'nguyen thi phuong thao'],
    ['ﬁve ½ m²', 'five 1⁄2 m2'],
    ['', ''],
  ])('%s becomes %s', (text, folded) => expect(fold(text)).toBe(folded));

  test('a second folding changes nothing', () => {
    fc.assert(fc.property(anyText, (text) => fold(fold(text)) === fold(text)));
  });

  test('composed and decomposed spellings fold alike', () => {
    fc.assert(
      fc.property(anyText, (text) => fold(text.normalize('NFD')) === fold(text.normalize('NFC'))),
    );
  });

  test('upper and lower case of Vietnamese fold alike', () => {
    fc.assert(fc.property(anyVietnamese, (text) => fold(text.toUpperCase()) === fold(text)));
  });
});

describe('normalise', () => {
  test.each([
    ['hòa', 'hoà'],
    ['Lũy', 'luỹ'],
    ['thúy', 'thuý'],
    ['khỏe', 'khoẻ'],
    ['qúy', 'quý'],
    ['gìa', 'già'],
    ['hòan', 'hoàn'],
    ['húê', 'huế'],
    ['khuỷu', 'khuỷu'],
    ['thuở', 'thuở'],
    ['của', 'của'],
    ['mía', 'mía'],
    ['xoài', 'xoài'],
    ['café', 'café'],
    ['Xuất Hóa, Nhung Lũy', 'xuất hoá, nhung luỹ'],
    ['Ðen', 'đen'],
    ['lạp xường', 'lạp xường'],
  ])('%s becomes %s', (text, normal) => expect(normalise(text)).toBe(normal));

  test('a tone typed before the letter mark is the same word', () => {
    expect(normalise('a\u0301\u0302m')).toBe('ấm');
  });

  test('a second time changes nothing', () => {
    fc.assert(fc.property(anyText, (text) => normalise(normalise(text)) === normalise(text)));
  });

  test('keeps apart what diacritics tell apart', () => {
    expect(new Set(['đen', 'đèn', 'den', 'dền'].map(normalise)).size).toBe(4);
  });
});

describe('words', () => {
  test('cuts at everything that is neither letter nor digit', () => {
    expect(words('Vi-cumax: 1,5 tấn/“năm” 🌶️')).toEqual(['vi', 'cumax', '1', '5', 'tấn', 'năm']);
  });

  test('keeps marks with their letters', () => {
    expect(words('lạp xường'.normalize('NFD'))).toEqual(['lạp', 'xường']);
  });
});

describe('slugify', () => {
  test.each([
    ['Lạp xường gác bếp', 'lap-xuong-gac-bep'],
    ['  Vi-cumax  Nano! ', 'vi-cumax-nano'],
    ['🌶️', ''],
  ])('%s becomes %s', (text, slug) => expect(slugify(text)).toBe(slug));
});
