import {
  producers,
  producerVersions,
  products,
  productVersions,
  recognitions,
} from 'db/schema/index.server';
import { asc, eq, sql } from 'drizzle-orm';
import type { Acting } from '../acting';
import { producersInArea } from '../scopes.server';
import { inLanguage, type Locale } from '../texts';
import type { ListedRecognition } from './group-decisions';
import { readRecognition } from './read';

/** Every decision about a product of the officer's area, in the order they were recorded. */
export function findRecognitionsOnRecord(
  { db, actor }: Pick<Acting, 'db' | 'actor'>,
  locale: Locale,
): ListedRecognition[] {
  const rows = db
    .select({
      row: recognitions,
      slug: products.slug,
      vi: sql<string | null>`${productVersions.nameVi}`,
      en: sql<string | null>`${productVersions.nameEn}`,
      producerVi: sql<string | null>`${producerVersions.nameVi}`,
      producerEn: sql<string | null>`${producerVersions.nameEn}`,
    })
    .from(recognitions)
    .innerJoin(products, eq(products.id, recognitions.productId))
    .leftJoin(productVersions, eq(productVersions.id, products.liveVersionId))
    .leftJoin(producers, eq(producers.id, products.producerId))
    .leftJoin(producerVersions, eq(producerVersions.id, producers.liveVersionId))
    .where(producersInArea(actor, producers.communeId))
    .orderBy(asc(recognitions.id))
    .all();
  return rows.map(({ row, slug, vi, en, producerVi, producerEn }) => ({
    ...readRecognition(row),
    product: { slug, name: inLanguage(locale, vi, en) ?? slug },
    producer: inLanguage(locale, producerVi, producerEn),
  }));
}
