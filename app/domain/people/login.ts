import { vietnamPhone } from '../phone';

/**
 * A login as it is kept and compared: a phone number in its national form (`+84 912 345 678` and
 * `0912.345.678` are one), anything else in lower case without spaces at its ends.
 */
export function normalLogin(typed: string): string {
  const text = typed.normalize('NFC').trim().toLowerCase();
  return vietnamPhone(text) ?? text;
}

const USER_NAME = /^[a-z0-9][a-z0-9._-]{2,39}$/;

/** Whether a normal login is one we take: a Vietnamese phone number or a user name. */
export const isLogin = (login: string): boolean =>
  vietnamPhone(login) === login || USER_NAME.test(login);
