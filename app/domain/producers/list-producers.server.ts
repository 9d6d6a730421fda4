import type { Database } from 'db/connection.server';
import { adminUnits, producers, producerVersions, products } from 'db/schema/index.server';
import { eq, sql } from 'drizzle-orm';
import { findRecognitions, litStar } from '../catalogue/find-cards.server';
import type { Reading } from '../reading';
import { inNameOrder } from '../search/collation';
import { inLanguage, type Locale } from '../texts';
import {
  nameWithoutForm,
  type ProducerEntry,
  type ProducerGroup,
  type ProducerGrouping,
} from './producer-list';

/** All listed producers under the places they are known by, both in Vietnamese order. */
export function listProducers(
  reading: Reading,
  grouping: ProducerGrouping,
  locale: Locale,
): ProducerGroup[] {
  const rows = inNameOrder(findRows(reading.db), (row) => nameWithoutForm(row.nameVi ?? row.slug));
  const counts = countProducts(reading);
  const units = new Map(readUnits(reading.db).map((unit) => [unit.id, unit]));
  const groups = new Map<string, ProducerGroup>();
  for (const row of rows) {
    const place = units.get((grouping === 'xa' ? row.communeId : row.oldDistrictId) ?? '');
    const id = place?.id ?? 'chua-ro';
    const group = groups.get(id) ?? {
      id,
      unit: place ? { type: place.type, name: place.name } : null,
      producers: [],
    };
    const commune = units.get(row.communeId ?? '');
    const count = counts.get(row.id) ?? NONE;
    group.producers.push(entryOf(row, commune, count, locale));
    groups.set(id, group);
  }
  // The nameless group closes the list.
  return inNameOrder([...groups.values()], ({ unit }) => `${unit ? 0 : 1} ${unit?.name}`);
}

function entryOf(
  row: ReturnType<typeof findRows>[number],
  commune: { id: string; name: string; fullName: string } | undefined,
  count: Count,
  locale: Locale,
): ProducerEntry {
  const former = commune && row.oldCommune !== commune.name ? row.oldCommune : null;
  return {
    slug: row.slug,
    name: inLanguage(locale, row.nameVi, row.nameEn) ?? row.slug,
    foreign: locale === 'en' && !row.nameEn,
    legalForm: row.legalForm,
    womenLed: row.womenLed === true,
    minorityLed: row.minorityLed === true,
    commune: commune ? { code: commune.id, name: commune.fullName, formerName: former } : null,
    ...count,
    provenance: row.provenance,
  };
}

function findRows(db: Database) {
  return db
    .select({
      id: producers.id,
      slug: producers.slug,
      nameVi: producerVersions.nameVi,
      nameEn: producerVersions.nameEn,
      legalForm: producers.legalForm,
      womenLed: producers.womenLed,
      minorityLed: producers.minorityLed,
      communeId: producers.communeId,
      oldCommune: producers.oldCommune,
      oldDistrictId: producers.oldDistrictId,
      provenance: producers.provenance,
    })
    .from(producers)
    .innerJoin(producerVersions, eq(producerVersions.id, producers.liveVersionId))
    .where(eq(producers.status, 'listed'))
    .all();
}

function readUnits(db: Database) {
  return db.select().from(adminUnits).where(sql`${adminUnits.level} <> 'province'`).all();
}

type Count = Pick<ProducerEntry, 'products' | 'lit' | 'litSample'>;
const NONE: Count = { products: 0, lit: 0, litSample: false };

function countProducts(reading: Reading): Map<number, Count> {
  const rows = reading.db
    .select({ id: products.id, producerId: products.producerId })
    .from(products)
    .where(sql`${products.status} = 'listed' AND ${products.liveVersionId} IS NOT NULL`)
    .all();
  const ids = rows.map(({ id }) => id);
  const decisions = findRecognitions(reading, ids);
  const counts = new Map<number, Count>();
  for (const { id, producerId } of rows) {
    if (producerId === null) continue;
    const { products, lit, litSample } = counts.get(producerId) ?? NONE;
    const star = litStar(decisions.get(id) ?? [], reading.today);
    counts.set(producerId, {
      products: products + 1,
      lit: lit + (star ? 1 : 0),
      litSample: litSample || star?.provenance === 'sample',
    });
  }
  return counts;
}
