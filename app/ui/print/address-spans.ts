import type { Span } from '~/domain/print/break-lines';
import { type Address, namesItsKind, type Unit } from '~/domain/producers/address';
import type { Locale } from '~/paths';
import { formatDay } from '../format';
import { paperText } from '../text/print';
import { producerText } from '../text/producer';
import { span, unknown } from './claim-spans';
import { inks } from './inks';

/** Where a producer is today, and what the same place was called before the map changed. */
export function addressSpans(
  { hamlet, now, before, changedOn }: Address,
  locale: Locale,
): { now: Span[]; before: Span[] } {
  const t = paperText[locale];
  const { hamlet: named } = producerText[locale];
  const parts = [
    hamlet && (namesItsKind(hamlet) ? hamlet : named(hamlet)),
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
