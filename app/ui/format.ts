import { vietnamDayOf, vietnamTimeOf } from '~/domain/clock';
import { type DateRange, precisionOf } from '~/domain/dates';
import type { Locale } from '~/paths';

const MONTHS_EN =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** `2023-01-10` → `10/01/2023` or `10 January 2023`. */
export function formatDay(day: string, locale: Locale): string {
  const [year, month, date] = day.split('-') as [string, string, string];
  return locale === 'vi'
    ? `${date}/${month}/${year}`
    : `${Number(date)} ${MONTHS_EN[Number(month) - 1]} ${year}`;
}

/** A date as precisely as it is known: a day, "tháng 6/2018", "năm 2021", "chậm nhất năm 2022". */
export function formatRange(range: DateRange, locale: Locale): string {
  const vi = locale === 'vi';
  const { earliest, latest } = range as { earliest: string; latest: string };
  switch (precisionOf(range)) {
    case 'unknown':
      return vi ? 'chưa công bố' : 'not published';
    case 'day':
      return formatDay(latest, locale);
    case 'month':
      return formatMonth(latest, locale);
    case 'year':
      return vi ? `năm ${latest.slice(0, 4)}` : latest.slice(0, 4);
    case 'before':
      return vi ? `chậm nhất ${formatBound(latest, vi)}` : `by ${formatBound(latest, vi)}`;
    case 'after':
      return vi ? `sớm nhất ${formatBound(earliest, vi)}` : `from ${formatBound(earliest, vi)}`;
    case 'years':
      return `${formatBound(earliest, vi)} – ${formatBound(latest, vi)}`;
  }
}

/**
 * When something ends, inside a sentence: "29/04/2027", "trong năm 2027", "từ năm 2024 đến tháng
 * 6/2025". "Ngày cuối năm 2027" would be read as its 31 December.
 */
export function formatEnd(range: DateRange, locale: Locale): string {
  const vi = locale === 'vi';
  const words = formatRange(range, locale);
  switch (precisionOf(range)) {
    case 'month':
    case 'year':
      return vi ? `trong ${words}` : `in ${words}`;
    case 'years': {
      const [from, to] = [range.earliest, range.latest].map((day) =>
        formatBound(day as string, vi),
      );
      return vi ? `từ ${from} đến ${to}` : `between ${from} and ${to}`;
    }
    default:
      return words;
  }
}

/** Until when stars are in force: "đến 29/04/2027", "đến một ngày trong năm 2027". */
export function formatUntil(range: DateRange, locale: Locale): string {
  const [until, some] = locale === 'vi' ? ['đến', 'một ngày'] : ['until', 'some day'];
  const end = formatEnd(range, locale);
  return precisionOf(range) === 'day' ? `${until} ${end}` : `${until} ${some} ${end}`;
}

function formatMonth(day: string, locale: Locale): string {
  const [year, month] = day.split('-') as [string, string];
  return locale === 'vi'
    ? `tháng ${Number(month)}/${year}`
    : `${MONTHS_EN[Number(month) - 1]} ${year}`;
}

/** A bound at the edge of a year or month says no more than that year or month. */
function formatBound(day: string, vi: boolean): string {
  if (/-12-31$|-01-01$/.test(day)) return vi ? `năm ${day.slice(0, 4)}` : day.slice(0, 4);
  if (/-(?:01|28|29|30|31)$/.test(day)) return formatMonth(day, vi ? 'vi' : 'en');
  return formatDay(day, vi ? 'vi' : 'en');
}

const grouped: Record<Locale, Intl.NumberFormat> = {
  vi: new Intl.NumberFormat('vi-VN'),
  en: new Intl.NumberFormat('en-GB'),
};

export const formatNumber = (value: number, locale: Locale): string =>
  grouped[locale].format(value);

/** Đồng: `120.000 ₫` or `120,000 ₫`; a span as `120.000–600.000 ₫`. */
export function formatPrice(min: number, max: number, locale: Locale): string {
  const low = formatNumber(min, locale);
  return min === max ? `${low} ₫` : `${low}–${formatNumber(max, locale)} ₫`;
}

/** A stored instant as people in Vietnam read it: `24/11/2026 19:05`. */
export function formatMoment(instant: string, locale: Locale): string {
  return `${formatDay(vietnamDayOf(instant), locale)} ${vietnamTimeOf(instant)}`;
}
