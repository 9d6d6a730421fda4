import type { MarkRight } from '~/domain/marks/mark-page';
import type { Locale } from '~/paths';
import { formatDay, formatRange } from '../format';
import { deskMarksText } from '../text/desk-marks';

type Dated = Pick<MarkRight, 'status' | 'suspendedOn' | 'granted' | 'expiresOn'>;

/** A status with the day it has held since or will hold from, where that is known. */
export function rightStatusWords(right: Dated, locale: Locale): string {
  const words = deskMarksText[locale].rightStatuses[right.status];
  const { status, suspendedOn, expiresOn, granted } = right;
  if (status === 'suspended' && suspendedOn) return `${words} ${formatDay(suspendedOn, locale)}`;
  if (status === 'expired' && expiresOn) return `${words} ${formatDay(expiresOn, locale)}`;
  if (status === 'upcoming') return `${words}, ${formatRange(granted, locale)}`;
  return words;
}
