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
import { keeping } from '../kept.server';
import type { Reading } from '../reading';
import { vietnameseSortKey } from '../search/collation';
import { isIn } from '../sql.server';
import { inLanguage, type Locale } from '../texts';
import { type FacetKey, MARK_KIND_SLUGS, NOT_KNOWN, PRICE_BANDS } from './filters';

/** Words by value, in the order shown. */
export type Labels = Map<string, string>;

/** A value in words, and what orders it among the others of its facet. */
type Label = { value: string; label: string; order: string };

const keptLabels = keeping<Label>(5000);

/**
 * The words of some values of a facet, in the order shown; a value that names nothing in this
 * catalogue has none. Star counts, price bands, seasons and mark kinds are worded by the page; their
 * labels here are their values.
 */
export function findLabels(
  reading: Reading,
  locale: Locale,
  key: FacetKey,
  values: readonly string[],
): Labels {
  const kept = keptLabels(reading);
  const name = (value: string) => `${locale} ${key} ${value}`;
  const unknown = values.filter((value) => !kept.has(name(value)));
  const nothing = NOT_KNOWN_LABELS[key];
  const read = unknown.length === 0 ? [] : LABELS[key](reading.db, locale, unknown);
  if (nothing && unknown.includes(NOT_KNOWN)) {
    read.push({ value: NOT_KNOWN, label: nothing[locale], order: LAST });
  }
  for (const label of read) kept.set(name(label.value), label);
  const labels = values.flatMap((value) => kept.get(name(value)) ?? []);
  labels.sort((a, b) => (a.order < b.order ? -1 : 1));
  return new Map(labels.map(({ value, label }) => [value, label]));
}

/** Of a product that has no value of the facet. */
const NOT_KNOWN_LABELS: { [key in FacetKey]?: Record<Locale, string> } = {
  nhom: { vi: 'Chưa xếp nhóm', en: 'Not grouped yet' },
  sao: { vi: 'Chưa rõ mấy sao', en: 'Number of stars not known' },
  xa: { vi: 'Chưa rõ xã, phường', en: 'Commune not known' },
};
const LAST = '\uFFFF';

type LabelsOf = (db: Database, locale: Locale, values: readonly string[]) => Label[];

/** So that plain byte order is the order of numbers. */
const inOrder = (number: number): string => String(number).padStart(4, '0');

/** Values that need no words of the database, in their own order. */
const ofThese =
  (known: readonly string[]): LabelsOf =>
  (_db, _locale, values) =>
    known
      .map((value, place) => ({ value, label: value, order: inOrder(place) }))
      .filter(({ value }) => values.includes(value));

const numbered = (number: number, label: string | null): Label => ({
  value: String(number),
  label: label ?? '',
  order: inOrder(number),
});

/** A name of the trade, in the Vietnamese alphabetical order of its names. */
const named = (value: string, label: string, name = label): Label => ({
  value,
  label,
  order: vietnameseSortKey(name),
});

const groupLabels: LabelsOf = (db, locale, values) => {
  const asked = isIn(productGroups.number, values.map(Number));
  const rows = db.select().from(productGroups).where(asked).all();
  return rows.map(({ number, nameVi, nameEn }) =>
    numbered(number, inLanguage(locale, nameVi, nameEn)),
  );
};

const setLabels: LabelsOf = (db, locale, values) => {
  const rows = db
    .select({ number: criteriaSets.number, vi: criteriaSets.nameVi, en: criteriaSets.nameEn })
    .from(criteriaSets)
    .where(isIn(criteriaSets.number, values.map(Number)))
    .all();
  return rows.map(({ number, vi, en }) => numbered(number, inLanguage(locale, vi, en)));
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
  return rows.map((row) => named(row.id, label(row), `${row.validTo ? 1 : 0} ${row.name}`));
};

const districtLabels: LabelsOf = (db, _locale, values) => {
  const rows = db
    .select()
    .from(adminUnits)
    .where(and(eq(adminUnits.level, 'district'), isIn(adminUnits.id, values)))
    .all();
  return rows.map(({ id, fullName, name }) => named(id, fullName, name));
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
  return rows.map(({ slug, vi, en }) => named(slug, inLanguage(locale, vi, en) ?? ''));
};

/** "Bắc Kạn" alone is three indications: a mark is known by its name and product together. */
const markLabels: LabelsOf = (db, locale, values) => {
  const rows = db.select().from(marks).where(isIn(marks.slug, values)).all();
  return rows.map(({ slug, name, productVi, productEn }) => {
    const product = inLanguage(locale, productVi, productEn);
    return named(slug, name === product ? name : `${name} (${product})`);
  });
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
