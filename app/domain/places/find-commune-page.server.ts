import { producers, producerVersions } from 'db/schema/index.server';
import { and, asc, eq, sql } from 'drizzle-orm';
import type { ProductCard } from '../catalogue/card';
import { findCards } from '../catalogue/find-cards.server';
import { listingOf } from '../catalogue/listing.server';
import { findMarksOfCommune, type MarkName } from '../marks/find-registry.server';
import type { Reading } from '../reading';
import { inLanguage, type Locale, type Provenance } from '../texts';
import type { Commune, CommuneName } from './commune';
import { findCommune, findNeighbours } from './find-communes.server';

export type CommuneProducer = {
  slug: string;
  name: string;
  hamlet: string | null;
  oldCommune: string | null;
  products: number;
  provenance: Provenance;
};

export type CommunePage = {
  commune: Commune;
  neighbours: CommuneName[];
  producers: CommuneProducer[];
  /** Those with stars in force first, then by name. */
  products: ProductCard[];
  /** Marks whose registered area names a unit that lies in this commune today. */
  marks: MarkName[];
};

/** Everything the page of a commune shows; null for a code that no commune has today. */
export function findCommunePage(
  reading: Reading,
  code: string,
  locale: Locale,
): CommunePage | null {
  const commune = findCommune(reading.db, code);
  if (!commune) return null;
  const shelf = listingOf(reading);
  const here = shelf.select({ xa: code });
  const ids = shelf.sorted(here, { sort: 'sao', locale, from: 0, to: here.total });
  const cards = findCards(reading, ids, locale);
  return {
    commune,
    neighbours: findNeighbours(reading.db, code),
    producers: findProducers(reading, code, locale, cards),
    products: cards.sort(
      (a, b) =>
        (b.star?.stars ?? 0) - (a.star?.stars ?? 0) ||
        Number(b.star !== null) - Number(a.star !== null) ||
        a.viName.localeCompare(b.viName, 'vi'),
    ),
    marks: findMarksOfCommune(reading, code, locale),
  };
}

function findProducers(
  { db }: Reading,
  code: string,
  locale: Locale,
  cards: readonly ProductCard[],
): CommuneProducer[] {
  return db
    .select({
      slug: producers.slug,
      nameVi: sql<string | null>`${producerVersions.nameVi}`,
      nameEn: sql<string | null>`${producerVersions.nameEn}`,
      hamlet: producers.hamlet,
      oldCommune: producers.oldCommune,
      provenance: producers.provenance,
    })
    .from(producers)
    .innerJoin(producerVersions, eq(producerVersions.id, producers.liveVersionId))
    .where(and(eq(producers.status, 'listed'), eq(producers.communeId, code)))
    .orderBy(asc(producers.id))
    .all()
    .map(({ nameVi, nameEn, ...producer }) => ({
      ...producer,
      name: inLanguage(locale, nameVi, nameEn) ?? producer.slug,
      products: cards.filter((card) => card.producer?.slug === producer.slug).length,
    }));
}
