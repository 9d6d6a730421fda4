import { inLocale, paths } from '~/paths';
import type { ProductCard } from '../catalogue/card';
import type { JsonPage } from '../producers/producer-json';
import type { MarkPage } from './mark-page';

/**
 * The JSON twin of a mark's page: the same facts, each with its provenance. Only `rightsInForce`
 * lets anybody show the mark on the day `asOf`.
 */
export function markJson(mark: MarkPage, page: JsonPage) {
  const url = (path: string) => page.siteUrl + inLocale(page.locale, path);
  const product = (card: ProductCard) => ({
    slug: card.slug,
    name: card.name.text,
    url: url(paths.product(card.slug)),
    producer: card.producer,
    stars: card.star?.stars ?? null,
    starStatus: card.star?.status ?? card.past?.status ?? null,
    provenance: card.provenance,
  });
  return {
    slug: mark.slug,
    url: url(paths.mark(mark.slug)),
    asOf: page.today,
    kind: mark.kind,
    status: mark.status,
    name: mark.name,
    product: mark.product,
    registrationNumber: mark.registrationNumber,
    decisionNumber: mark.decisionNumber,
    registered: mark.registered,
    term: mark.term,
    ownedByState: mark.kind === 'geographical-indication',
    owner: mark.owner,
    manager: mark.manager,
    area: { text: mark.areaText, complete: mark.areaComplete, ...mark.area },
    supersededBy: mark.supersededBy?.slug ?? null,
    supersededOn: mark.supersededOn,
    supersedes: mark.supersedes.map(({ slug }) => slug),
    rightsInForce: mark.rights,
    otherRights: mark.otherRights,
    products: mark.products.map(product),
    relatedWithoutRight: mark.related.map(product),
    regulation: mark.regulation,
    note: mark.note,
    provenance: mark.provenance,
    sources: mark.sources,
  };
}
