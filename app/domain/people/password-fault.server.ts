import { dictionary } from '@zxcvbn-ts/language-common';
import { fold } from '../search/fold';
import {
  MAX_PASSWORD_LENGTH,
  MIN_PASSWORD_LENGTH,
  type PasswordFault,
  passwordText,
} from './password';

/** The commonest of the world, and what suggests itself here. */
const COMMON = new Set([
  ...dictionary['passwords-common'],
  ...['anhyeuem', 'emyeuanh', 'matkhau', 'hoptacxa', 'ocop', 'saoocop', 'vietnam', 'xinchao'],
  ...['backan', 'thainguyen', 'taikhoan', 'quantri', 'chunhiem', 'giadinh', 'khongbiet'],
]);

/**
 * Why a new password is refused, or null. `names` are what the person is called and signs in with.
 * Asked before anything is hashed or an invitation used up; passwords chosen under an older rule
 * still sign in.
 */
export function passwordFault(
  typed: string,
  names: readonly (string | null)[] = [],
): PasswordFault | null {
  const text = passwordText(typed);
  if ([...text].length < MIN_PASSWORD_LENGTH) return 'short';
  if (text.length > MAX_PASSWORD_LENGTH) return 'long';
  const known = sayings(text);
  const own = names.flatMap((name) => (name ? sayings(name) : []));
  return known.some((saying) => isCommon(saying) || own.includes(saying)) ? 'common' : null;
}

/** Its letters and digits as they stand, and the word between digits: `Mật-khẩu 2026!` is `matkhau`. */
function sayings(text: string): string[] {
  const whole = fold(text).replace(/[^\p{L}\p{N}]/gu, '');
  return [text.toLowerCase(), whole, whole.replace(/^\p{N}+|\p{N}+$/gu, '')];
}

function isCommon(text: string): boolean {
  // What a text says over and over: `abc` of `abcabcabc`.
  const [, unit] = /^(.+?)\1+$/su.exec(text) ?? [];
  return text === '' || COMMON.has(text) || (!!unit && (unit.length < 4 || COMMON.has(unit)));
}
