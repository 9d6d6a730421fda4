import { inLocale, paths } from '~/paths';
import { partialDate } from '../dates';
import type { JsonPage } from '../producers/producer-json';
import type { CommunePage } from './find-commune-page.server';

/** The JSON twin of a commune's page. `stars` is null unless in force on the day `asOf`. */
export function communeJson(
  { commune, neighbours, producers, products, marks }: CommunePage,
  page: JsonPage,
) {
  const url = (path: string) => page.siteUrl + inLocale(page.locale, path);
  return {
    code: commune.code,
    url: url(paths.commune(commune.code)),
    asOf: page.today,
    name: commune.name,
    fullName: commune.fullName,
    since: commune.since,
    province: commune.province,
    former: commune.former,
    neighbours,
    producers: producers.map((producer) => ({
      ...producer,
      url: url(paths.producer(producer.slug)),
    })),
    products: products.map((card) => ({
      slug: card.slug,
      name: card.name.text,
      url: url(paths.product(card.slug)),
      producer: card.producer,
      stars: card.star?.stars ?? null,
      starStatus: card.star?.status ?? card.past?.status ?? null,
      validUntil: card.star && partialDate(card.star.validUntil),
      starProvenance: card.star?.provenance ?? null,
      provenance: card.provenance,
    })),
    marks: marks.map((mark) => ({ ...mark, url: url(paths.mark(mark.slug)) })),
  };
}
