import type { ProductFacts } from '~/domain/catalogue/product-facts';
import { speaksOfStars } from '~/domain/catalogue/star-words';
import type { Locale } from '~/paths';
import { formatUntil } from '../format';
import { starText } from '../text/common';

const LENGTH = 155;

/**
 * A product in a sentence or two, for search results and chat previews, which cannot show our tags:
 * nothing invented goes into it, and stars only while in force.
 */
export function productSummary({ card, texts, maker }: ProductFacts, locale: Locale): string {
  const { star } = card;
  const { description } = texts;
  const t = starText[locale];
  const told = (claim: { provenance: string } | null) =>
    claim?.provenance === 'sourced' || claim?.provenance === 'verified';
  const place = card.place && [card.place.name, 'Thái Nguyên'].join(', ');
  const lit = star && told(star) ? star : null;
  const parts = [
    lit?.stars ? `${t.litLabel(lit.stars)} ${formatUntil(lit.validUntil, locale)}` : null,
    [maker?.name.text, place].filter(Boolean).join(', '),
    description && told(description) && (lit || !speaksOfStars(description.text))
      ? description.text
      : null,
  ];
  const text = parts.filter(Boolean).join('. ') || card.name.text;
  if (text.length <= LENGTH) return text;
  return `${text.slice(0, LENGTH).replace(/\s+\S*$/, '')}…`;
}
