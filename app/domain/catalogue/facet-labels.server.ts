import type { Database } from 'db/connection.server';
import {
  adminUnits,
  criteriaSets,
  marks,
  producers,
  producerVersions,
  productGroups,
} from 'db/schema/index.server';
import { and, eq, sql } from 'drizzle-orm';
import { inNameOrder } from '../search/collation';
import { isIn } from '../sql.server';
import { inLanguage, type Locale } from '../texts';
import { type FacetKey, MARK_KIND_SLUGS, PRICE_BANDS } from './filters';

/** Words by value, in the order shown. */
export type Labels = Map<string, string>;

/**
 * The words of some values of a facet, in the order shown; a value that names nothing in this
 * catalogue has none. Star counts, price bands, seasons and mark kinds are worded by the page; their
 * labels here are their values.
 */
export function findLabels(
  db: Database,
  locale: Locale,
  key: FacetKey,
  values: readonly string[],
): Labels {
  return values.length === 0 ? new Map() : LABELS[key](db, locale, values);
}

type LabelsOf = (db: Database, locale: Locale, values: readonly string[]) => Labels;

/** Values that need no words of the database, in their own order. */
const ofThese =
  (known: readonly string[]): LabelsOf =>
  (_db, _locale, values) =>
    new Map(known.filter((value) => values.includes(value)).map((value) => [value, value]));

const groupLabels: LabelsOf = (db, locale, values) => {
  const named = isIn(productGroups.number, values.map(Number));
  const rows = db.select().from(productGroups).where(named).orderBy(productGroups.number).all();
  return new Map(
    rows.map((row) => [String(row.number), inLanguage(locale, row.nameVi, row.nameEn) ?? '']),
  );
};

const setLabels: LabelsOf = (db, locale, values) => {
  const rows = db
    .select({ number: criteriaSets.number, vi: criteriaSets.nameVi, en: criteriaSets.nameEn })
    .from(criteriaSets)
    .where(isIn(criteriaSets.number, values.map(Number)))
    .orderBy(criteriaSets.number)
    .all();
  return new Map(rows.map((row) => [String(row.number), inLanguage(locale, row.vi, row.en) ?? '']));
};

/** Today's communes by name, then former ones with the district that tells homonyms apart. */
const communeLabels: LabelsOf = (db, locale, values) => {
  const district = sql.raw(
    '(SELECT name FROM admin_units AS parent WHERE parent.id = admin_units.parent_id)',
  );
  const rows = db
    .select({
      id: adminUnits.id,
      name: adminUnits.name,
      fullName: adminUnits.fullName,
      validTo: adminUnits.validTo,
      district: sql<string | null>`${district}`,
    })
    .from(adminUnits)
    .where(and(eq(adminUnits.level, 'commune'), isIn(adminUnits.id, values)))
    .all();
  const former = locale === 'vi' ? 'cũ' : 'former';
  const label = (row: (typeof rows)[number]) =>
    row.validTo ? `${row.fullName} (${former}), ${row.district ?? ''}` : row.fullName;
  const sorted = inNameOrder(rows, (row) => `${row.validTo ? 1 : 0} ${row.name}`);
  return new Map(sorted.map((row) => [row.id, label(row)]));
};

const districtLabels: LabelsOf = (db, _locale, values) => {
  const rows = db
    .select()
    .from(adminUnits)
    .where(and(eq(adminUnits.level, 'district'), isIn(adminUnits.id, values)))
    .all();
  return new Map(inNameOrder(rows, (row) => row.name).map((row) => [row.id, row.fullName]));
};

const producerLabels: LabelsOf = (db, locale, values) => {
  const rows = db
    .select({
      slug: producers.slug,
      vi: sql<string>`${producerVersions.nameVi}`,
      en: sql<string | null>`${producerVersions.nameEn}`,
    })
    .from(producers)
    .innerJoin(producerVersions, eq(producerVersions.id, producers.liveVersionId))
    .where(isIn(producers.slug, values))
    .all();
  const named = rows.map((row) => ({
    slug: row.slug,
    name: inLanguage(locale, row.vi, row.en) ?? '',
  }));
  return new Map(inNameOrder(named, (row) => row.name).map((row) => [row.slug, row.name]));
};

/** "Bắc Kạn" alone is three indications: a mark is known by its name and product together. */
const markLabels: LabelsOf = (db, locale, values) => {
  const rows = db.select().from(marks).where(isIn(marks.slug, values)).all();
  const named = rows.map((row) => {
    const product = inLanguage(locale, row.productVi, row.productEn);
    return { slug: row.slug, name: row.name === product ? row.name : `${row.name} (${product})` };
  });
  return new Map(inNameOrder(named, (row) => row.name).map((row) => [row.slug, row.name]));
};

const LABELS: Record<FacetKey, LabelsOf> = {
  nhom: groupLabels,
  bo: setLabels,
  sao: ofThese(['5', '4', '3', '2', '1']),
  xa: communeLabels,
  huyen: districtLabels,
  htx: producerLabels,
  'loai-nhan-hieu': ofThese(Object.keys(MARK_KIND_SLUGS)),
  'nhan-hieu': markLabels,
  mua: ofThese(['dang-mua']),
  gia: ofThese(Object.keys(PRICE_BANDS)),
};
