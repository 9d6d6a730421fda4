import { describe, expect, test } from 'vitest';
import { groupsSharing, readTerms, termsFault } from '~/domain/search/synonym-form';
import {
  isSiteTextKey,
  opensNothing,
  SITE_TEXT_KEYS,
  shownSiteText,
} from '~/domain/words/site-text-keys';

describe('synonyms as typed', () => {
  test('are one a line or apart by commas, each once however it is spelt', () => {
    expect(readTerms(' chè \r\nTrà\n\nchè, tea ; CHÈ')).toEqual(['chè', 'Trà', 'tea']);
    expect(readTerms('hoà\nhòa')).toEqual(['hoà']);
  });

  test('words that differ in diacritics alone are different words', () => {
    expect(readTerms('bí\nbi')).toEqual(['bí', 'bi']);
  });

  test.each([
    [['chè', 'trà'], null],
    [['chè'], 'too-few'],
    [[], 'too-few'],
    [['chè', '!!'], 'no-word'],
    [['chè', 'x'.repeat(61)], 'too-long'],
    [Array.from({ length: 21 }, (_, index) => `từ ${index}`), 'too-many'],
  ])('%j: %s', (terms, fault) => {
    expect(termsFault(terms)).toBe(fault);
  });

  test('a term in another group is found without diacritics; in the own group it is none', () => {
    const groups = [
      { id: 1, terms: ['chè', 'trà'] },
      { id: 2, terms: ['gạo nếp'] },
    ];
    expect(groupsSharing(['TRA', 'nước'], groups, null)).toEqual([
      { term: 'TRA', group: groups[0] },
    ]);
    expect(groupsSharing(['trà'], groups, 1)).toEqual([]);
    expect(groupsSharing(['gạo'], groups, null)).toEqual([]);
  });
});

describe('site texts', () => {
  test('keys are a closed list', () => {
    expect(SITE_TEXT_KEYS.every(isSiteTextKey)).toBe(true);
    expect(isSiteTextKey('toString')).toBe(false);
  });

  const both = { vi: 'Chào', en: 'Hello' };
  test.each([
    ['home.lead', both, 'vi', 'Chào', 'vi'],
    ['home.lead', both, 'en', 'Hello', 'en'],
    ['contact.address', { vi: 'Số 1', en: null }, 'en', 'Số 1', 'vi'],
  ] as const)('%s %j in %s', (key, kept, locale, text, language) => {
    expect(shownSiteText(key, kept, locale)).toEqual({ text, locale: language });
  });

  test.each([
    ['home.lead', { vi: 'Chào', en: null }, 'en'],
    ['home.lead', { vi: null, en: null }, 'vi'],
    ['contact.phone', { vi: null, en: null }, 'en'],
  ] as const)('%s %j in %s leaves the page its own words', (key, kept, locale) => {
    expect(shownSiteText(key, kept, locale)).toBeNull();
  });

  test.each([
    ['contact.phone', '0209 3870 000', null],
    ['contact.phone', '0912 345 67', 'not-a-phone'],
    ['contact.email', 'ocop@tinh.gov.vn', null],
    ['contact.email', 'khong phai thu', 'not-an-email'],
    ['contact.email', '', null],
    ['contact.address', 'Số 1', null],
  ] as const)('a tap on %s %j: %s', (key, text, wrong) => {
    expect(opensNothing(key, text)).toBe(wrong);
  });
});
