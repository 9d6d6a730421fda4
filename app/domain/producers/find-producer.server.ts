import { impactFigures, producers, producerVersions, products } from 'db/schema/index.server';
import { and, desc, eq } from 'drizzle-orm';
import { findCards } from '../catalogue/find-cards.server';
import { findShownPhotos } from '../catalogue/find-shown-photos.server';
import type { Reading } from '../reading';
import { inLanguage, type Locale, shownText } from '../texts';
import { findAddress } from './find-address.server';
import { findAwards } from './find-awards.server';
import { findPublicContacts } from './find-contacts.server';
import { findProducerName } from './find-names.server';
import { findRightsOfProducer } from './find-rights.server';
import type { ImpactFigure, ProducerFacts } from './producer-facts';

/**
 * A producer with everything public about it; null where none has this slug. Closed and merged ones
 * stay readable: their name stands on packs and papers for years.
 */
export function findProducer(reading: Reading, slug: string, locale: Locale): ProducerFacts | null {
  const { db } = reading;
  const found = db
    .select({
      row: producers,
      texts: producerVersions.texts,
      photos: producerVersions.photos,
    })
    .from(producers)
    .innerJoin(producerVersions, eq(producerVersions.id, producers.liveVersionId))
    .where(eq(producers.slug, slug))
    .get();
  const name = found && shownText(found.texts.name, locale);
  if (!found || !name) return null;
  const { row, texts } = found;
  return {
    slug: row.slug,
    name,
    legalForm: row.legalForm,
    status: row.status,
    mergedInto: findProducerName(db, row.mergedIntoId, locale),
    closedOn: row.status === 'listed' ? null : row.closedOn,
    photos: findShownPhotos(db, [found.photos], locale)[0] ?? [],
    story: shownText(texts.story, locale),
    director: shownText(texts.director, locale),
    founded: { earliest: row.foundedEarliest, latest: row.foundedLatest },
    foundedNote: inLanguage(locale, row.foundedNoteVi, row.foundedNoteEn),
    womenLed: row.womenLed,
    minorityLed: row.minorityLed,
    ledSources: row.ledSources,
    address: findAddress(db, row),
    contacts: findPublicContacts(db, row),
    impact: findImpact(reading, row.id, locale),
    awards: findAwards(db, row.id, locale),
    rights: findRightsOfProducer(reading, row.id, locale),
    products: findCards(reading, findProductIds(reading, row.id), locale),
    provenance: row.provenance,
    sources: row.sources,
  };
}

function findProductIds({ db }: Reading, producerId: number): number[] {
  const rows = db
    .select({ id: products.id })
    .from(products)
    .where(and(eq(products.producerId, producerId), eq(products.status, 'listed')))
    .orderBy(products.id)
    .all();
  return rows.map(({ id }) => id);
}

function findImpact({ db }: Reading, producerId: number, locale: Locale): ImpactFigure[] {
  const rows = db
    .select()
    .from(impactFigures)
    .where(eq(impactFigures.producerId, producerId))
    .orderBy(desc(impactFigures.year), impactFigures.id)
    .all();
  return rows.map(({ kind, value, atLeast, year, noteVi, noteEn, provenance, sources }) => ({
    kind,
    value,
    atLeast,
    year,
    note: inLanguage(locale, noteVi, noteEn),
    provenance,
    sources,
  }));
}
