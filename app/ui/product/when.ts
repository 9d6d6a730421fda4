import { type DateRange, precisionOf } from '~/domain/dates';
import type { Locale } from '~/paths';
import { formatRange } from '../format';

/** A date inside a sentence: "ngày 10/01/2023", "on 10 January 2023", "in 2021". */
export function whenWords(range: DateRange, locale: Locale): string {
  const words = formatRange(range, locale);
  const precision = precisionOf(range);
  if (locale === 'vi') return precision === 'day' ? `ngày ${words}` : words;
  if (precision === 'day') return `on ${words}`;
  return precision === 'year' || precision === 'month' ? `in ${words}` : words;
}
