import { inLocale, paths } from '~/paths';
import {
  addressJson,
  contactJson,
  type JsonPage,
  rightJson,
  textJson,
} from '../producers/producer-json';
import { listItem } from './list-json';
import { monthsOf } from './months';
import type { ProductFacts } from './product-facts';

/**
 * The JSON twin of a product's page: the same public facts, each with its provenance. `stars` is
 * null unless they are in force on the day `asOf`; what decisions once gave is history and stands
 * under `recognitions` as `starsAwarded`.
 */
export function productJson(facts: ProductFacts, page: JsonPage) {
  const { card, texts, maker, season } = facts;
  const url = (path: string) => page.siteUrl + inLocale(page.locale, path);
  return {
    ...listItem(card, url(paths.product(card.slug))),
    asOf: page.today,
    nameLanguage: card.name.locale,
    provenance: card.provenance,
    sources: facts.sources,
    producer: maker && {
      slug: maker.slug,
      name: maker.name.text,
      url: url(paths.producer(maker.slug)),
      legalForm: maker.legalForm,
      status: maker.status,
      mergedInto: maker.mergedInto,
      closedOn: maker.closedOn,
      address: addressJson(maker.address),
      contacts: maker.contacts.map(contactJson),
      provenance: maker.provenance,
      sources: maker.sources,
    },
    group: facts.group,
    criteriaSet: facts.criteriaSet,
    description: textJson(texts.description),
    story: textJson(texts.story),
    ingredients: textJson(texts.ingredients),
    uses: textJson(texts.uses),
    storage: textJson(texts.storage),
    packs: facts.packs,
    season: season && { ...season, months: monthsOf(season.months) },
    recognitions: facts.decisions.map(({ id: _, current, stars, ...decision }) => ({
      ...decision,
      starsAwarded: stars,
      inForce: decision.daysLeft !== null,
      current,
    })),
    rightsOfUse: facts.rights.map(rightJson),
    relatedMarks: facts.relatedMarks,
  };
}
