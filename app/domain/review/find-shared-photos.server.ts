import type { Database } from 'db/connection.server';
import {
  media,
  producers,
  producerVersions,
  products,
  productVersions,
} from 'db/schema/index.server';
import { and, eq, isNull, ne, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { ListingKind } from '../listings/fields';
import { isIn } from '../sql.server';
import { inLanguage, type Locale } from '../texts';
import type { SharedPhoto } from './warnings';

type Asked = { producerId: number; mediaIds: readonly number[] };

/**
 * Which of these pictures stand, byte for byte, in what other producers show the public today. What
 * others only wait with is not told of: an officer of one commune answers for that commune alone.
 */
export function findSharedPhotos(db: Database, asked: Asked, locale: Locale): SharedPhoto[] {
  const twins = findTwins(db, asked.mediaIds);
  if (twins.length === 0) return [];
  const shown = [
    ...inProducts(
      db,
      asked,
      twins.map(({ twinId }) => twinId),
    ),
    ...inProfiles(
      db,
      asked,
      twins.map(({ twinId }) => twinId),
    ),
  ];
  return twins.flatMap(({ mediaId, twinId }) =>
    shown
      .filter((each) => each.mediaId === twinId)
      .map(({ kind, slug, vi, en, producerVi, producerEn }) => ({
        mediaId,
        listing: { kind, slug, name: inLanguage(locale, vi, en) ?? slug },
        producer: inLanguage(locale, producerVi, producerEn) ?? '…',
      })),
  );
}

/** Every stored file with the same content, the picture itself too. */
function findTwins(db: Database, mediaIds: readonly number[]) {
  const twin = alias(media, 'twin');
  return db
    .select({ mediaId: media.id, twinId: twin.id })
    .from(media)
    .innerJoin(twin, eq(twin.sha256, media.sha256))
    .where(isIn(media.id, mediaIds))
    .orderBy(media.id, twin.id)
    .all();
}

const maker = alias(producerVersions, 'maker');
const shownId = sql<number>`json_extract(photo.value, '$.mediaId')`;

function inProducts(db: Database, { producerId }: Asked, mediaIds: readonly number[]) {
  return db
    .select({
      kind: sql<ListingKind>`'product'`,
      mediaId: shownId,
      slug: products.slug,
      vi: sql<string | null>`${productVersions.nameVi}`,
      en: sql<string | null>`${productVersions.nameEn}`,
      producerVi: sql<string | null>`${maker.nameVi}`,
      producerEn: sql<string | null>`${maker.nameEn}`,
    })
    .from(products)
    .innerJoin(productVersions, eq(productVersions.id, products.liveVersionId))
    .innerJoin(sql`json_each(${productVersions.photos}) AS photo`, isIn(shownId, mediaIds))
    .leftJoin(producers, eq(producers.id, products.producerId))
    .leftJoin(maker, eq(maker.id, producers.liveVersionId))
    .where(
      and(
        eq(products.status, 'listed'),
        or(ne(products.producerId, producerId), isNull(products.producerId)),
      ),
    )
    .all();
}

function inProfiles(db: Database, { producerId }: Asked, mediaIds: readonly number[]) {
  return db
    .select({
      kind: sql<ListingKind>`'producer'`,
      mediaId: shownId,
      slug: producers.slug,
      vi: sql<string | null>`${producerVersions.nameVi}`,
      en: sql<string | null>`${producerVersions.nameEn}`,
      producerVi: sql<string | null>`${producerVersions.nameVi}`,
      producerEn: sql<string | null>`${producerVersions.nameEn}`,
    })
    .from(producers)
    .innerJoin(producerVersions, eq(producerVersions.id, producers.liveVersionId))
    .innerJoin(sql`json_each(${producerVersions.photos}) AS photo`, isIn(shownId, mediaIds))
    .where(ne(producers.id, producerId))
    .all();
}
