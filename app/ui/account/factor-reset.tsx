import { formatMoment } from '../format';
import { useLocale, useText } from '../locale';
import { Notice } from '../parts/notice';
import { accountText } from '../text/account';

/** Tells somebody that their second factor was taken, until they have one again. */
export function FactorReset({ at }: { at: string | null }) {
  const t = useText(accountText);
  const locale = useLocale();
  return at && <Notice kind="bad">{t.factorReset(formatMoment(at, locale))}</Notice>;
}
