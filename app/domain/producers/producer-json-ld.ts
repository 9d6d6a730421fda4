import { inLocale, type Locale, paths } from '~/paths';
import type { Provenance } from '../texts';
import type { Address } from './address';
import type { Contact } from './contact';
import type { ProducerFacts } from './producer-facts';

/**
 * Structured data is read by machines that do not see our tags, so only what someone published or
 * an officer recorded goes into it.
 */
export const isPublished = ({ provenance }: { provenance: Provenance }): boolean =>
  provenance === 'sourced' || provenance === 'verified';

export type LdPage = { siteUrl: string; locale: Locale };
export type LdCrumb = { name: string; path: string };

/** A producer as schema.org's Organization; null where the producer itself is not published. */
export function producerJsonLd(facts: ProducerFacts, page: LdPage): object | null {
  if (!isPublished(facts) || !isPublished(facts.name)) return null;
  const { story, founded } = facts;
  const contacts = facts.contacts.filter(isPublished);
  return {
    '@context': 'https://schema.org',
    ...organisation(facts, page),
    description: story && isPublished(story) ? story.text : undefined,
    foundingDate:
      founded.earliest && founded.earliest === founded.latest ? founded.latest : undefined,
    dissolutionDate: facts.closedOn ?? undefined,
    telephone: valueOf(contacts, 'phone'),
    email: valueOf(contacts, 'email'),
    sameAs: present(
      contacts.flatMap(({ kind, href }) =>
        href && (kind === 'website' || kind === 'facebook') ? [href] : [],
      ),
    ),
    award: present(facts.awards.filter(isPublished).map(({ title }) => title)),
  };
}

type Organisation = Pick<ProducerFacts, 'slug' | 'name' | 'address'>;

export function organisation({ slug, name, address }: Organisation, page: LdPage) {
  const url = page.siteUrl + inLocale(page.locale, paths.producer(slug));
  return { '@type': 'Organization', '@id': url, name: name.text, url, address: postal(address) };
}

function postal({ now, before }: Address) {
  const units = now?.units ?? before;
  if (units.length === 0) return undefined;
  const [locality, region] = [units[0], units[units.length - 1]];
  return {
    '@type': 'PostalAddress',
    addressLocality: locality?.name,
    addressRegion: region?.name,
    addressCountry: 'VN',
  };
}

export function breadcrumbJsonLd(crumbs: readonly LdCrumb[], page: LdPage): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: page.siteUrl + inLocale(page.locale, path),
    })),
  };
}

const valueOf = (contacts: readonly Contact[], kind: Contact['kind']) =>
  contacts.find((contact) => contact.kind === kind)?.value;

const present = <Value>(values: Value[]): Value[] | undefined =>
  values.length > 0 ? values : undefined;
