import { type Database, dataVersion } from 'db/connection.server';
import {
  adminUnits,
  criteriaSets,
  marks,
  producers,
  producerVersions,
  productGroups,
} from 'db/schema/index.server';
import { eq, sql } from 'drizzle-orm';
import { inNameOrder } from '../search/collation';
import { inLanguage, type Locale } from '../texts';
import { type FacetKey, MARK_KIND_SLUGS, PRICE_BANDS } from './filters';

/** Every value a facet can take in this catalogue, in the order shown, with its words. */
export type FacetLabels = Record<FacetKey, Map<string, string>>;

const kept = new WeakMap<Database, Map<Locale, { version: number; labels: FacetLabels }>>();

/**
 * The words of all facet values. Star counts, price bands, seasons and mark kinds are worded by the
 * page; their labels here are their values. Kept for one data version.
 */
export function findFacetLabels(db: Database, locale: Locale): FacetLabels {
  const version = dataVersion(db);
  const own = kept.get(db) ?? new Map();
  kept.set(db, own);
  const known = own.get(locale);
  if (known?.version === version) return known.labels;
  const labels = readLabels(db, locale);
  own.set(locale, { version, labels });
  return labels;
}

function readLabels(db: Database, locale: Locale): FacetLabels {
  return {
    nhom: groupLabels(db, locale),
    bo: setLabels(db, locale),
    sao: asTheyAre(['5', '4', '3', '2', '1']),
    xa: communeLabels(db, locale),
    huyen: districtLabels(db),
    htx: producerLabels(db, locale),
    'loai-nhan-hieu': asTheyAre(Object.keys(MARK_KIND_SLUGS)),
    'nhan-hieu': markLabels(db, locale),
    mua: asTheyAre(['dang-mua']),
    gia: asTheyAre(Object.keys(PRICE_BANDS)),
  };
}

const asTheyAre = (values: string[]) => new Map(values.map((value) => [value, value]));

function groupLabels(db: Database, locale: Locale) {
  const rows = db.select().from(productGroups).orderBy(productGroups.number).all();
  return new Map(
    rows.map((row) => [String(row.number), inLanguage(locale, row.nameVi, row.nameEn) ?? '']),
  );
}

function setLabels(db: Database, locale: Locale) {
  const rows = db
    .select({ number: criteriaSets.number, vi: criteriaSets.nameVi, en: criteriaSets.nameEn })
    .from(criteriaSets)
    .orderBy(criteriaSets.number)
    .all();
  return new Map(rows.map((row) => [String(row.number), inLanguage(locale, row.vi, row.en) ?? '']));
}

/** Today's communes by name, then former ones with the district that tells homonyms apart. */
function communeLabels(db: Database, locale: Locale) {
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
    .where(eq(adminUnits.level, 'commune'))
    .all();
  const former = locale === 'vi' ? 'cũ' : 'former';
  const label = (row: (typeof rows)[number]) =>
    row.validTo ? `${row.fullName} (${former}), ${row.district ?? ''}` : row.fullName;
  const sorted = inNameOrder(rows, (row) => `${row.validTo ? 1 : 0} ${row.name}`);
  return new Map(sorted.map((row) => [row.id, label(row)]));
}

function districtLabels(db: Database) {
  const rows = db.select().from(adminUnits).where(eq(adminUnits.level, 'district')).all();
  return new Map(inNameOrder(rows, (row) => row.name).map((row) => [row.id, row.fullName]));
}

function producerLabels(db: Database, locale: Locale) {
  const rows = db
    .select({
      slug: producers.slug,
      vi: sql<string>`${producerVersions.nameVi}`,
      en: sql<string | null>`${producerVersions.nameEn}`,
    })
    .from(producers)
    .innerJoin(producerVersions, eq(producerVersions.id, producers.liveVersionId))
    .all();
  const named = rows.map((row) => ({
    slug: row.slug,
    name: inLanguage(locale, row.vi, row.en) ?? '',
  }));
  return new Map(inNameOrder(named, (row) => row.name).map((row) => [row.slug, row.name]));
}

/** "Bắc Kạn" alone is three indications: a mark is known by its name and product together. */
function markLabels(db: Database, locale: Locale) {
  const rows = db.select().from(marks).all();
  const named = rows.map((row) => {
    const product = inLanguage(locale, row.productVi, row.productEn);
    return { slug: row.slug, name: row.name === product ? row.name : `${row.name} (${product})` };
  });
  return new Map(inNameOrder(named, (row) => row.name).map((row) => [row.slug, row.name]));
}
