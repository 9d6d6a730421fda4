import { inLocale, type Locale, paths } from '~/paths';
import { listItem } from '../catalogue/list-json';
import type { PlainDate } from '../clock';
import type { ShownText } from '../texts';
import type { Address } from './address';
import type { AwardFacts } from './award';
import type { Contact } from './contact';
import type { ProducerFacts } from './producer-facts';
import type { Right } from './right';

/** For whom and when a JSON twin is written. */
export type JsonPage = { siteUrl: string; locale: Locale; today: PlainDate };

/** The JSON twin of a producer's page: the same public facts, each with its provenance. */
export function producerJson(facts: ProducerFacts, page: JsonPage) {
  const url = (path: string) => page.siteUrl + inLocale(page.locale, path);
  return {
    slug: facts.slug,
    url: url(paths.producer(facts.slug)),
    asOf: page.today,
    name: facts.name.text,
    nameLanguage: facts.name.locale,
    provenance: facts.provenance,
    sources: facts.sources,
    legalForm: facts.legalForm,
    status: facts.status,
    mergedInto: facts.mergedInto,
    closedOn: facts.closedOn,
    story: textJson(facts.story),
    director: textJson(facts.director),
    founded: { ...facts.founded, note: facts.foundedNote },
    womenLed: facts.womenLed,
    minorityLed: facts.minorityLed,
    ledSources: facts.ledSources,
    address: addressJson(facts.address),
    contacts: facts.contacts.map(contactJson),
    impact: facts.impact,
    awards: facts.awards.map(awardJson),
    rightsOfUse: facts.rights.map(rightJson),
    products: facts.products.map((card) => listItem(card, url(paths.product(card.slug)))),
  };
}

export const textJson = (text: ShownText | null) =>
  text && {
    text: text.text,
    language: text.locale,
    provenance: text.provenance,
    sources: text.sources,
  };

export const addressJson = ({ hamlet, now, before, changedOn, centre }: Address) => ({
  hamlet,
  commune: now && { code: now.code, units: now.units },
  former: before.length > 0 ? { units: before, replacedOn: changedOn } : null,
  communeCentre: centre,
});

export const contactJson = ({ kind, value, provenance, sources }: Contact) => ({
  kind,
  value,
  provenance,
  sources,
});

const awardJson = ({ id: _, ...award }: AwardFacts) => award;

export const rightJson = ({ id: _, ...right }: Right) => right;
