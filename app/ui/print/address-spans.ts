import type { Span } from '~/domain/print/break-lines';
import type { Address, Unit } from '~/domain/producers/address';
import type { Locale } from '~/paths';
import { formatDay } from '../format';
import { paperText } from '../text/print';
import { producerText } from '../text/producer';
import { span, unknown } from './claim-spans';
import { inks } from './inks';

/** Hamlets go by many words; one that brings its own is not called "thôn" again. */
const NAMES_ITS_KIND = /^(?:thôn|bản|xóm|tổ|khu|tiểu khu|phố)\s/iu;

/** Where a producer is today, and what the same place was called before the map changed. */
export function addressSpans(
  { hamlet, now, before, changedOn }: Address,
  locale: Locale,
): { now: Span[]; before: Span[] } {
  const t = paperText[locale];
  const { hamlet: named } = producerText[locale];
  const parts = [
    hamlet && (NAMES_ITS_KIND.test(hamlet) ? hamlet : named(hamlet)),
    now && unitWords(now.units, locale),
  ].filter((part) => part !== null);
  const today = span(capitalised(parts.join(', ')));
  const former = before.length > 0 ? unitWords(before, locale) : '';
  const since = changedOn ? t.beforeDay(formatDay(changedOn, locale)) : t.before;
  return {
    now: now ? today : [...today, unknown(locale)],
    before: former ? span(`${since}: ${former}`, { colour: inks.soft }) : [],
  };
}

const unitWords = (units: readonly Unit[], locale: Locale): string =>
  units.map(({ type, name }) => (type ? producerText[locale].unit[type](name) : name)).join(', ');

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
