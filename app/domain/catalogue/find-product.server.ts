import {
  criteriaSets,
  marks,
  packs,
  productGroups,
  productSeasons,
  products,
  productVersions,
  relatedMarks,
} from 'db/schema/index.server';
import { and, eq } from 'drizzle-orm';
import { findPublicChanges } from '../listings/find-public-changes.server';
import { markName } from '../marks/find-registry.server';
import { findMaker } from '../producers/find-maker.server';
import { findRightsOfProduct } from '../producers/find-rights.server';
import type { Reading } from '../reading';
import { inLanguage, type Locale, shownText } from '../texts';
import { findCards } from './find-cards.server';
import { findDecisions } from './find-decisions.server';
import { findShownPhotos } from './find-shown-photos.server';
import { isCurrent } from './price';
import type { Pack, ProductFacts, RelatedMark } from './product-facts';

/** A listed product with everything public about it; null where none has this slug. */
export function findProduct(reading: Reading, slug: string, locale: Locale): ProductFacts | null {
  const row = findListed(reading, slug);
  const [card] = row ? findCards(reading, [row.id], locale) : [];
  if (!row || !card) return null;
  const text = (field: 'description' | 'story' | 'ingredients' | 'uses' | 'storage') =>
    shownText(row.texts[field], locale);
  return {
    card,
    texts: {
      description: text('description'),
      story: text('story'),
      ingredients: text('ingredients'),
      uses: text('uses'),
      storage: text('storage'),
    },
    photos: findShownPhotos(reading.db, [row.photos], locale)[0] ?? [],
    changes: findPublicChanges(reading.db, row.id, locale),
    group: findGroup(reading, card.group, locale),
    criteriaSet: row.set && {
      number: row.set.number,
      name: inLanguage(locale, row.set.nameVi, row.set.nameEn) ?? row.set.nameVi,
      act: row.set.actNumber,
    },
    packs: findPacks(reading, row.id, locale),
    season: findSeason(reading, row.id),
    decisions: findDecisions(reading, row.id, locale),
    rights: findRightsOfProduct(reading, row.id, locale),
    relatedMarks: findRelatedMarks(reading, row.id, locale),
    maker: row.producerId === null ? null : findMaker(reading.db, row.producerId, locale),
    sources: row.sources,
  };
}

function findListed({ db }: Reading, slug: string) {
  return db
    .select({
      id: products.id,
      producerId: products.producerId,
      sources: products.sources,
      texts: productVersions.texts,
      photos: productVersions.photos,
      set: {
        number: criteriaSets.number,
        nameVi: criteriaSets.nameVi,
        nameEn: criteriaSets.nameEn,
        actNumber: criteriaSets.actNumber,
      },
    })
    .from(products)
    .innerJoin(productVersions, eq(productVersions.id, products.liveVersionId))
    .leftJoin(criteriaSets, eq(criteriaSets.id, products.criteriaSetId))
    .where(and(eq(products.slug, slug), eq(products.status, 'listed')))
    .get();
}

function findGroup({ db }: Reading, number: number | null, locale: Locale) {
  if (number === null) return null;
  const group = db.select().from(productGroups).where(eq(productGroups.number, number)).get();
  return group ? { number, name: locale === 'en' ? group.nameEn : group.nameVi } : null;
}

function findPacks({ db, today }: Reading, productId: number, locale: Locale): Pack[] {
  const rows = db
    .select()
    .from(packs)
    .where(eq(packs.productId, productId))
    .orderBy(packs.position, packs.id)
    .all();
  return rows.map((row) => ({
    label: inLanguage(locale, row.labelVi, row.labelEn) ?? row.labelVi,
    net: row.netAmount && row.netUnit ? { amount: row.netAmount, unit: row.netUnit } : null,
    priceState: row.priceState,
    price:
      row.priceState === 'published' && row.priceMin !== null && row.priceMax !== null
        ? {
            min: row.priceMin,
            max: row.priceMax,
            asOf: row.priceAsOf,
            current: isCurrent(row, today),
          }
        : null,
    note: inLanguage(locale, row.noteVi, row.noteEn),
    gtin: row.gtin,
    provenance: row.provenance,
    sources: row.sources,
  }));
}

function findSeason({ db }: Reading, productId: number): ProductFacts['season'] {
  const row = db.select().from(productSeasons).where(eq(productSeasons.productId, productId)).get();
  if (!row) return null;
  const { months, soldOut, provenance, sources } = row;
  return { months, soldOut, provenance, sources };
}

function findRelatedMarks(
  { db, today }: Reading,
  productId: number,
  locale: Locale,
): RelatedMark[] {
  return db
    .select({ mark: marks })
    .from(relatedMarks)
    .innerJoin(marks, eq(marks.id, relatedMarks.markId))
    .where(eq(relatedMarks.productId, productId))
    .orderBy(marks.id)
    .all()
    .map(({ mark }) => markName(mark, locale, today));
}
