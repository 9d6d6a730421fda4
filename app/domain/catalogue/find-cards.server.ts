import {
  adminUnits,
  criteriaSets,
  marks,
  packs,
  producers,
  producerVersions,
  productSeasons,
  products,
  productVersions,
  recognitions,
  rightProducts,
  rightsOfUse,
} from 'db/schema/index.server';
import { eq, sql } from 'drizzle-orm';
import { keeping } from '../kept.server';
import { readRight } from '../marks/read-right';
import { isRightInForce } from '../marks/right-status';
import type { Reading } from '../reading';
import { byDecisionNewestFirst, currentRecognition } from '../recognitions/current';
import { type Recognition, readRecognition } from '../recognitions/read';
import { recognitionStatus } from '../recognitions/status';
import { isIn } from '../sql.server';
import { inLanguage, type Locale, shownText } from '../texts';
import type { CardMark, CardPlace, LitStar, PastStar, ProductCard } from './card';
import { findShownPhotos } from './find-shown-photos.server';
import { isInSeason } from './months';
import { priceSpan } from './price';

/** A dozen pages of the list in both languages, and what the home page shows. */
const keptCards = keeping<ProductCard>(600);

/** The cards of products, in the order of `ids`; ids that are not listed are left out. */
export function findCards(reading: Reading, ids: readonly number[], locale: Locale): ProductCard[] {
  const kept = keptCards(reading);
  const cards = new Map(ids.map((id) => [id, kept.get(`${locale} ${id}`)] as const));
  const unknown = [...cards].flatMap(([id, card]) => (card ? [] : [id]));
  for (const card of readCards(reading, unknown, locale)) {
    cards.set(card.id, card);
    kept.set(`${locale} ${card.id}`, card);
  }
  return ids.flatMap((id) => cards.get(id) ?? []);
}

function readCards(reading: Reading, ids: readonly number[], locale: Locale): ProductCard[] {
  if (ids.length === 0) return [];
  const rows = new Map(findRows(reading, ids).map((row) => [row.id, row]));
  const decisions = findRecognitions(reading, ids);
  const marksOf = findShownMarks(reading, ids);
  const packsOf = groupBy(
    reading.db.select().from(packs).where(isIn(packs.productId, ids)).all(),
    (pack) => pack.productId,
  );
  const photos = findFirstPhotos(reading, [...rows.values()], locale);
  return ids.flatMap((id) => {
    const row = rows.get(id);
    const name = row && shownText(row.texts.name, locale);
    if (!row || !name) return [];
    const own = decisions.get(id) ?? [];
    const star = litStar(own, reading.today);
    return {
      id,
      slug: row.slug,
      name,
      viName: row.texts.name?.vi?.text ?? name.text,
      photo: photos.get(id) ?? null,
      group: row.group,
      criteriaSet: row.criteriaSet,
      producer: row.producerSlug
        ? {
            slug: row.producerSlug,
            name: inLanguage(locale, row.producerNameVi, row.producerNameEn) ?? row.producerSlug,
          }
        : null,
      ...(row.producerStatus && row.producerStatus !== 'listed' && { gone: true as const }),
      place: placeOf(row),
      star,
      past: star ? null : pastStar(own, reading.today),
      marks: marksOf.get(id) ?? [],
      price: priceSpan(packsOf.get(id) ?? [], reading.today),
      season: row.months
        ? {
            inSeason: isInSeason(row.months, reading.today),
            soldOut: row.soldOut ?? false,
            provenance: row.seasonProvenance ?? 'unsourced',
          }
        : null,
      provenance: row.provenance,
    };
  });
}

/** The stars in force on a day, from all decisions about one product. */
export function litStar(decisions: readonly Recognition[], today: string): LitStar | null {
  const current = currentRecognition(decisions, today);
  if (!current) return null;
  return {
    stars: current.stars,
    status: recognitionStatus(current, today) === 'expiring' ? 'expiring' : 'in-force',
    validUntil: current.validUntil,
    decided: current.decided,
    provenance: current.provenance,
  };
}

/** The newest decision of a product that has no stars in force. */
export function pastStar(decisions: readonly Recognition[], today: string): PastStar | null {
  const newest = [...decisions].sort(byDecisionNewestFirst)[0];
  if (!newest) return null;
  const status = recognitionStatus(newest, today) as PastStar['status'];
  return {
    stars: newest.stars,
    status: newest.kind === 'assessment-round' ? 'round' : status,
    decided: newest.decided,
    endedOn: newest.revokedOn
      ? { earliest: newest.revokedOn, latest: newest.revokedOn }
      : newest.validUntil,
    provenance: newest.provenance,
  };
}

/** All decisions about products, newest first, by product. */
export function findRecognitions({ db }: Reading, ids: readonly number[]) {
  const rows = db.select().from(recognitions).where(isIn(recognitions.productId, ids)).all();
  const byProduct = groupBy(rows.map(readRecognition), (row) => row.productId);
  for (const own of byProduct.values()) own.sort(byDecisionNewestFirst);
  return byProduct;
}

/** The marks each product may show today: those it holds a right of use in force for. */
export function findShownMarks({ db, today }: Reading, ids: readonly number[]) {
  const rows = db
    .select({
      productId: rightProducts.productId,
      right: rightsOfUse,
      mark: marks,
    })
    .from(rightProducts)
    .innerJoin(rightsOfUse, eq(rightsOfUse.id, rightProducts.rightId))
    .innerJoin(marks, eq(marks.id, rightsOfUse.markId))
    .where(isIn(rightProducts.productId, ids))
    .orderBy(marks.id)
    .all();
  const shown = new Map<number, CardMark[]>();
  for (const { productId, right, mark } of rows) {
    const { slug, kind, name } = mark;
    if (!kind || !isRightInForce(readRight(right, mark), today)) continue;
    const own = shown.get(productId) ?? [];
    if (!own.some((mark) => mark.slug === slug)) {
      own.push({ slug, kind, name, provenance: right.provenance });
    }
    shown.set(productId, own);
  }
  return shown;
}

function findRows({ db }: Reading, ids: readonly number[]) {
  return db
    .select({
      id: products.id,
      slug: products.slug,
      provenance: products.provenance,
      group: sql<number | null>`coalesce(${products.groupNumber}, ${criteriaSets.groupNumber})`,
      criteriaSet: criteriaSets.number,
      texts: productVersions.texts,
      photos: productVersions.photos,
      producerSlug: producers.slug,
      producerStatus: producers.status,
      producerNameVi: sql<string | null>`${producerVersions.nameVi}`,
      producerNameEn: sql<string | null>`${producerVersions.nameEn}`,
      oldCommune: producers.oldCommune,
      oldDistrict: producers.oldDistrict,
      communeCode: producers.communeId,
      communeName: adminUnits.fullName,
      months: productSeasons.months,
      soldOut: productSeasons.soldOut,
      seasonProvenance: productSeasons.provenance,
    })
    .from(products)
    .innerJoin(productVersions, eq(productVersions.id, products.liveVersionId))
    .leftJoin(criteriaSets, eq(criteriaSets.id, products.criteriaSetId))
    .leftJoin(producers, eq(producers.id, products.producerId))
    .leftJoin(producerVersions, eq(producerVersions.id, producers.liveVersionId))
    .leftJoin(adminUnits, eq(adminUnits.id, producers.communeId))
    .leftJoin(productSeasons, eq(productSeasons.productId, products.id))
    .where(sql`${products.status} = 'listed' AND ${isIn(products.id, ids)}`)
    .all();
}

type Row = ReturnType<typeof findRows>[number];

function findFirstPhotos({ db }: Reading, rows: readonly Row[], locale: Locale) {
  const shown = rows.filter(({ photos }) => photos.length > 0);
  const firsts = shown.map(({ photos }) => photos.slice(0, 1));
  const found = findShownPhotos(db, firsts, locale);
  return new Map(shown.map(({ id }, index) => [id, found[index]?.[0] ?? null]));
}

function placeOf(row: ReturnType<typeof findRows>[number]): CardPlace | null {
  if (row.communeCode && row.communeName) {
    const former = row.oldCommune && !row.communeName.endsWith(row.oldCommune);
    return {
      code: row.communeCode,
      name: row.communeName,
      formerName: former ? row.oldCommune : null,
    };
  }
  return row.oldDistrict ? { code: null, name: row.oldDistrict, formerName: null } : null;
}

function groupBy<Row, Key>(rows: readonly Row[], key: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}
