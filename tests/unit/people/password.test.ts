import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newPassPhrase } from '~/domain/people/pass-phrase.server';
import { MAX_PASSWORD_LENGTH, MIN_PASSWORD_LENGTH } from '~/domain/people/password';
import { passwordFault } from '~/domain/people/password-fault.server';

const letter = fc.constantFrom(...'abcdefghjkmnpqrstuvwxyzăâđêôơư');
const ofLength = (minLength: number, maxLength: number) =>
  fc.string({ unit: letter, minLength, maxLength });

describe('a new password', () => {
  test('has at least twelve letters', () => {
    fc.assert(
      fc.property(
        ofLength(0, MIN_PASSWORD_LENGTH - 1),
        (typed) => passwordFault(typed) === 'short',
      ),
    );
  });

  test('has at most 128, and every longer one is refused in words, not by the library', () => {
    fc.assert(
      fc.property(
        ofLength(MAX_PASSWORD_LENGTH + 1, 200),
        (typed) => passwordFault(typed) === 'long',
      ),
    );
    expect(passwordFault(newPassPhrase().padEnd(MAX_PASSWORD_LENGTH, 'ệ'))).toBeNull();
  });

  test('counts the same however its letters are put together', () => {
    fc.assert(
      fc.property(ofLength(0, 200), (typed) => {
        expect(passwordFault(typed.normalize('NFD'))).toBe(passwordFault(typed.normalize('NFC')));
      }),
    );
  });

  test.each([
    'password1234',
    'PASSWORD-1234',
    'q1w2e3r4t5y6',
    'qwertyqwerty',
    'mailcreated5240',
    '123456789012',
    '20/11/2026 20/11',
    'Mật khẩu 2026!',
    'anh yêu em 123',
    'aaaaaaaaaaaaaaa',
    'abcabcabcabcabc',
    'Triệu Thị Mai 1990',
    '0912 345 678 12',
  ])('is not the easily guessed %j', (typed) => {
    expect(passwordFault(typed, ['Triệu Thị Mai', '0912345678'])).toBe('common');
  });

  test('may be a sentence, or of letters that are not ours', () => {
    for (const typed of ['một câu dễ nhớ của Mai', 'чувствительность'])
      expect(passwordFault(typed, ['Triệu Thị Mai', null])).toBeNull();
  });
});

test('every pass phrase offered is taken, and no two are the same', () => {
  const phrases = Array.from({ length: 500 }, newPassPhrase);
  expect(new Set(phrases).size).toBeGreaterThan(495);
  for (const phrase of phrases) expect(passwordFault(phrase), phrase).toBeNull();
});
