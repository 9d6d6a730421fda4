import { vietnamPhone } from '../phone';

/** What people write before a number in a field that asks for "phone or Zalo". */
const LABEL = /^(?:zalo|sđt|sdt|đt|dt|tel|phone)[\s.:]*/i;
const SEPARATORS = /[\s.()/\u2010-\u2015-]/g;

/** E.164: a country code and at most fifteen digits. */
const INTERNATIONAL = /^\+[1-9]\d{7,14}$/;

/**
 * A telephone number (Zalo's accounts are telephone numbers) in one spelling: `0912345678` for a
 * Vietnamese one, `+4915112345678` for any other. Null for what is no such number.
 */
export function normalPhone(typed: string): string | null {
  const bare = typed
    .normalize('NFKC')
    .trim()
    .replace(LABEL, '')
    .replace('(0)', '')
    .replace(SEPARATORS, '')
    // "+84 0912", like "+84 (0)912": the zero is dialled inside the country only.
    .replace(/^((?:\+|00)?84)0(?=\d{9,10}$)/, '$1');
  // Spreadsheets drop the first zero.
  const national = bare.replace(/^(?=[35789]\d{8}$)/, '0');
  return vietnamPhone(national) ?? abroad(bare.replace(/^00/, '+'));
}

const abroad = (number: string) =>
  INTERNATIONAL.test(number) && !number.startsWith('+84') ? number : null;

/** `0912 345 678`: in groups, as numbers are read out. */
export function spacedPhone(number: string): string {
  const mobile = /^(0\d{3})(\d{3})(\d{3})$/.exec(number);
  return mobile ? mobile.slice(1).join(' ') : number;
}
