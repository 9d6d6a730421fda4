import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inLocale, LOCALES, localeOfPath, paths } from '~/paths';

describe('the same page in the other language', () => {
  test.each([
    ['/', '/en'],
    ['/ban-do', '/en/ban-do'],
    ['/san-pham?q=gao', '/en/san-pham?q=gao'],
    ['/san-pham/en', '/en/san-pham/en'],
    ['/enquiry', '/en/enquiry'],
  ])('%s is %s', (vi, en) => {
    expect(inLocale('en', vi)).toBe(en);
    expect(inLocale('vi', en)).toBe(vi);
    expect(localeOfPath(vi)).toBe('vi');
    expect(localeOfPath(en)).toBe('en');
  });

  test('asking for the language a page already has changes nothing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LOCALES),
        fc.webPath().filter(startsPlainly),
        (locale, path) => {
          const there = inLocale(locale, path);
          expect(localeOfPath(there)).toBe(locale);
          expect(inLocale(locale, there)).toBe(there);
          expect(inLocale('vi', there)).toBe(inLocale('vi', path));
        },
      ),
    );
  });
});

test('what stands in an address cannot leave its segment', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (name) => {
      for (const path of [paths.product(name), paths.producer(name), paths.commune(name)]) {
        expect(path.split(/[/?#]/)).toHaveLength(3);
      }
    }),
  );
  expect(paths.products('q=gạo')).toBe('/san-pham?q=gạo');
  expect(paths.products()).toBe('/san-pham');
});

/** A path as our own links write it: one slash first, and no bare language with a slash behind. */
function startsPlainly(path: string): boolean {
  return /^\/(?!\/)/.test(path) && path !== '/en/';
}
