import { type Claim, type ClaimOrigins, claimOrigins } from './claim-origins';
import { PRODUCT_STORY_FIELDS, type ProductFacts, type ProductStoryField } from './product-facts';

export type ProductClaimKey =
  | 'listing'
  | 'stars'
  | 'packs'
  | 'season'
  | 'rights'
  | 'maker'
  | 'contacts'
  | ProductStoryField;

/** Where everything on a product's page comes from. */
export function productOrigins(facts: ProductFacts): ClaimOrigins<ProductClaimKey> {
  const under = (key: ProductClaimKey, claims: readonly Omit<Claim<string>, 'key'>[]) =>
    claims.map(({ provenance, sources, onFile }) => ({ key, provenance, sources, onFile }));
  const { card, texts, maker } = facts;
  return claimOrigins<ProductClaimKey>([
    { key: 'listing', provenance: card.provenance, sources: facts.sources },
    ...under('listing', [card.name]),
    ...PRODUCT_STORY_FIELDS.flatMap((field) => under(field, texts[field] ? [texts[field]] : [])),
    ...under('stars', facts.decisions),
    ...under('packs', facts.packs),
    ...under('season', facts.season ? [facts.season] : []),
    ...under('rights', facts.rights),
    ...under('maker', maker ? [maker, maker.name] : []),
    ...under('contacts', maker?.contacts ?? []),
  ]);
}
