import { partialDate } from '../dates';
import type { ProductCard } from './card';

/** A product as the list's JSON and CSV twins carry it (README, "Addresses"). */
export type ListItem = {
  slug: string;
  name: string;
  producer: { slug: string; name: string } | null;
  commune: { code: string; name: string; formerName: string | null } | null;
  /** Null unless a recognition is in force on the day of reading. */
  stars: number | null;
  starStatus: string | null;
  /** Last day in force: a day, or the year or month where no more is known. */
  validUntil: string | null;
  marks: { slug: string; kind: string; name: string }[];
  /** Đồng. */
  priceFrom: number | null;
  priceTo: number | null;
  /** The day an old price was published; null for a current one. */
  priceAsOf: string | null;
  url: string;
  /** Names of the values above that were invented for demonstration. */
  sample: string[];
};

export function listItem(card: ProductCard, url: string): ListItem {
  const { star, past, price, place } = card;
  return {
    slug: card.slug,
    name: card.name.text,
    producer: card.producer,
    commune: place?.code
      ? { code: place.code, name: place.name, formerName: place.formerName }
      : null,
    stars: star?.stars ?? null,
    starStatus: star?.status ?? past?.status ?? null,
    validUntil: star && partialDate(star.validUntil),
    marks: card.marks.map(({ slug, kind, name }) => ({ slug, kind, name })),
    priceFrom: price?.min ?? null,
    priceTo: price?.max ?? null,
    priceAsOf: price?.asOf ?? null,
    url,
    sample: sampleValues(card),
  };
}

function sampleValues(card: ProductCard): string[] {
  return [
    ...(card.provenance === 'sample' ? ['name'] : []),
    ...((card.star ?? card.past)?.provenance === 'sample' ? ['stars'] : []),
    ...(card.marks.some((mark) => mark.provenance === 'sample') ? ['marks'] : []),
    ...(card.price?.provenance === 'sample' ? ['price'] : []),
  ];
}
