import type { accountText } from '../text/account';

/** A password of one's own that was wrong; `wait`: in how many seconds to try again. */
export type WrongPassword = { wait: number | null };

type AccountText = (typeof accountText)['vi'];

export const wrongCodeText = ({ wait }: WrongPassword, t: AccountText): string =>
  wait === null ? t.codeRefused : t.limited(Math.ceil(wait / 60));

export const wrongPasswordText = ({ wait }: WrongPassword, t: AccountText): string =>
  wait === null ? t.passwordWrong : t.limited(Math.ceil(wait / 60));
