import { inLocale, paths } from '~/paths';
import type { DateRange } from '../dates';
import { isPublished, type LdPage, organisation } from '../producers/producer-json-ld';
import type { Pack, ProductFacts } from './product-facts';
import { speaksOfStars } from './star-words';

/** The picture of a product; a drawing says in its caption that it is one. */
export type LdImage = { url: string; caption: string };

/**
 * A product as schema.org's Product; null where the product itself is not published. Stars appear as
 * a Certification only while in force: a machine that reads an ended one would show it as a star.
 */
export function productJsonLd(facts: ProductFacts, page: LdPage, image: LdImage): object | null {
  const { card, texts, maker } = facts;
  if (!isPublished(card) || !isPublished(card.name)) return null;
  // A machine would offer what nobody makes any more.
  if (card.gone) return null;
  const url = page.siteUrl + inLocale(page.locale, paths.product(card.slug));
  const { description } = texts;
  const describes =
    description &&
    isPublished(description) &&
    ((card.star && isPublished(card.star)) || !speaksOfStars(description.text));
  const producer =
    maker && isPublished(maker) && isPublished(maker.name) ? organisation(maker, page) : undefined;
  return {
    '@context': 'https://schema.org',
    '@type': 'Product',
    '@id': url,
    url,
    name: card.name.text,
    description: describes ? description?.text : undefined,
    image: { '@type': 'ImageObject', contentUrl: image.url, caption: image.caption },
    category: facts.group?.name,
    brand: producer,
    manufacturer: producer,
    hasCertification: certification(facts),
    offers: offers(facts, url, producer),
  };
}

function certification({ card, decisions }: ProductFacts) {
  const decision = decisions.find(({ current }) => current);
  const { star } = card;
  if (!star?.stars || !decision || !isPublished(star)) return undefined;
  const { decided, issuer, number } = decision;
  return {
    '@type': 'Certification',
    name: `OCOP ${star.stars} sao`,
    certificationStatus: 'https://schema.org/CertificationActive',
    certificationIdentification: number ?? undefined,
    issuedBy: issuer ? { '@type': 'Organization', name: issuer } : undefined,
    validFrom: exactDay(decided),
    expires: exactDay(star.validUntil),
    certificationRating: {
      '@type': 'Rating',
      ratingValue: star.stars,
      bestRating: 5,
      worstRating: 1,
    },
  };
}

/** A day that is only guessed is no date for a search engine. */
const exactDay = ({ earliest, latest }: DateRange) =>
  earliest === latest ? (latest ?? undefined) : undefined;

/** Only a price that was published, is still current and was not invented is an offer. */
function offers({ packs, season }: ProductFacts, url: string, seller: object | undefined) {
  const known = season && isPublished(season) ? season.soldOut : null;
  const found = packs.filter((pack) => isPublished(pack) && pack.price?.current);
  if (found.length === 0) return undefined;
  return found.map((pack) => ({
    '@type': 'Offer',
    name: pack.label,
    url,
    ...price(pack),
    gtin: pack.gtin ?? undefined,
    availability:
      known === null ? undefined : `https://schema.org/${known ? 'SoldOut' : 'InStock'}`,
    seller,
  }));
}

function price({ price }: Pack) {
  if (!price) return {};
  const { min, max } = price;
  const priceCurrency = 'VND';
  if (min === max) return { price: min, priceCurrency };
  return {
    priceSpecification: {
      '@type': 'PriceSpecification',
      minPrice: min,
      maxPrice: max,
      priceCurrency,
    },
  };
}
