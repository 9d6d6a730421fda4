import type { LitStar, ProductCard } from '~/domain/catalogue/card';
import type { Span } from '~/domain/print/break-lines';
import { printable } from '~/domain/print/printable';
import type { Provenance } from '~/domain/texts';
import type { Locale } from '~/paths';
import { formatUntil } from '../format';
import { claimText } from '../text/common';
import { paperText } from '../text/print';
import { inks } from './inks';

/** Keeps "đến" on the line of its day. */
const NO_BREAK_SPACE = '\u00a0';

/** A text of the catalogue in the words paper can carry; nothing where nothing of it can be. */
export function span(text: string, style: Omit<Span, 'text'> = {}): Span[] {
  const words = printable(text);
  return words ? [{ text: words, ...style }] : [];
}

/** A product's name; its slug where nothing of the name can be printed. */
export function nameSpans({ name, slug }: Pick<ProductCard, 'name' | 'slug'>): Span[] {
  const words = span(name.text);
  return words.length > 0 ? words : span(slug);
}

/** The tag a value carries on paper as on the pages. Verified and sourced ones carry none. */
export function tagOf(provenance: Provenance, locale: Locale): Span[] {
  const t = claimText[locale];
  const text = { sample: t.sample, unsourced: t.unsourced, verified: null, sourced: null };
  const words = text[provenance];
  return words ? [{ text: words, tag: true, weight: 'regular', colour: inks.tag }] : [];
}

/** "chưa công bố": what is not known is said to be so. */
export const unknown = (locale: Locale): Span => ({
  text: claimText[locale].unknown,
  colour: inks.soft,
});

/**
 * The stars of a product in words, only while in force. Their last day is always said: paper
 * outlives the star.
 */
export function starSpans(star: LitStar | null, locale: Locale): Span[] {
  if (!star) return [];
  const t = paperText[locale];
  return [
    { text: star.stars ? t.stars(star.stars) : t.recognised, weight: 'semibold' },
    { text: formatUntil(star.validUntil, locale).replace(' ', NO_BREAK_SPACE) },
    ...tagOf(star.provenance, locale),
  ];
}
