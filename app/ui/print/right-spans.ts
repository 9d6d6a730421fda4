import type { CardMark } from '~/domain/catalogue/card';
import type { Span } from '~/domain/print/break-lines';
import type { Right } from '~/domain/producers/right';
import type { Locale } from '~/paths';
import { formatDay } from '../format';
import { markText } from '../text/common';
import { paperText } from '../text/print';
import { span, tagOf } from './claim-spans';
import { inks } from './inks';

/**
 * The marks that may be shown today, one entry each, with the last day of the right where its paper
 * names one: like a star, a printed mark outlives its right.
 */
export function rightSpans(rights: readonly Right[], locale: Locale): Span[][] {
  const t = paperText[locale];
  const shown = new Set<string>();
  return rights.flatMap(({ mark, inForce, expiresOn, provenance }) => {
    if (!inForce || shown.has(mark.slug)) return [];
    shown.add(mark.slug);
    const kind = markText[locale].kind[mark.kind];
    return [
      [
        ...span(`${kind}:`, { colour: inks.soft }),
        ...span(mark.name, { weight: 'semibold' }),
        ...(expiresOn ? [{ text: `· ${t.rightUntil(formatDay(expiresOn, locale))}` }] : []),
        ...tagOf(provenance, locale),
      ],
    ];
  });
}

/** The marks a product may carry today, in one line. */
export function markSpans(marks: readonly CardMark[], locale: Locale): Span[] {
  const { kind: named } = markText[locale];
  return marks.flatMap(({ kind, name, provenance }) => [
    ...span(`${named[kind]}: ${name}`, { colour: inks.soft }),
    ...tagOf(provenance, locale),
  ]);
}
