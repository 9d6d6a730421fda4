import { type Database, migrateDatabase, openDatabase, write } from 'db/connection.server';
import { readSeed } from 'db/seed/json.server';
import { seedDatabase } from 'db/seed/seed.server';
import { rebuildSearchIndex } from '~/domain/search/index-products.server';
import { type Inserters, insertersOf } from './inserters.server';
import { insertPlaces, type Place } from './national-places.server';
import { type Random, seededRandom } from './seeded-random';

/** The day generated catalogues are dated around. */
export const BENCH_DAY = '2026-08-01';

type Named = { vi: string; en: string };
type Kind = { group: number | null; criteriaSet: number | null; name: Named; description?: Named };
const PRODUCTS_PER_PRODUCER = 4;

/**
 * A catalogue as the whole country would fill it: the sourced one, then invented products under
 * it up to `size`, in some 3,300 communes. The same bytes each time. Returns how long its search
 * index took, in milliseconds.
 */
export function writeCatalogue(file: string, size: number): { indexedInMs: number } {
  const db = openDatabase(file);
  migrateDatabase(db);
  // One change of 200,000 products: pages that do not fit are written to disk again and again.
  db.$client.pragma('cache_size = -2000000');
  seedDatabase(db, { seed: 'sourced', today: BENCH_DAY });
  write(db, (tx) => fill(tx, size));
  const started = performance.now();
  rebuildSearchIndex(db);
  const indexedInMs = performance.now() - started;
  db.$client.exec('ANALYZE');
  db.$client.pragma('wal_checkpoint(TRUNCATE)');
  db.$client.close();
  return { indexedInMs };
}

function fill(db: Database, size: number): void {
  const random = seededRandom(size);
  const communes = insertPlaces(db, random);
  const kinds = readKinds(db);
  const insert = insertersOf(db);
  const marks = db.$client
    .prepare("SELECT id FROM marks WHERE status = 'registered' AND kind IS NOT NULL")
    .pluck()
    .all() as number[];
  const already = db.$client.prepare('SELECT count(*) FROM products').pluck().get() as number;
  let producer = 0;
  for (let number = already; number < size; number += 1) {
    const commune = random.pick(communes);
    if (number % PRODUCTS_PER_PRODUCER === 0 || producer === 0) {
      producer = insertProducer(insert, number, commune);
    }
    const named = `${commune.name} ${number}`;
    const product = insertProduct(insert, random.pick(kinds), { number, producer, named });
    insertStars(insert, random, product, number);
    insertPack(insert, random, product);
    if (random.chance(0.6)) insertSeason(insert, random, product);
    if (random.chance(0.15)) insertRight(insert, random.pick(marks), producer, product);
  }
}

/** What sourced products are called and described as; invented ones vary these. */
function readKinds(db: Database): Kind[] {
  const { products } = readSeed<{
    products: (Kind & { name: { vi: string; en: string | null } })[];
  }>('sourced/products.json');
  const sets = db.$client.prepare('SELECT number, id FROM criteria_sets').raw().all() as number[][];
  const ids = new Map(sets.map(([number, id]) => [number, id as number]));
  return products
    .filter(({ name }) => name.vi)
    .map((product) => ({
      group: product.group,
      criteriaSet: ids.get(product.criteriaSet as number) ?? null,
      name: { vi: product.name.vi, en: product.name.en ?? product.name.vi },
      ...(product.description?.vi && { description: product.description }),
    }));
}

const CREATED = `${BENCH_DAY}T05:00:00.000Z`;

const claim = (vi: string, en: string) => ({
  vi: { text: vi, provenance: 'verified' },
  en: { text: en, provenance: 'verified' },
});

function insertProducer(insert: Inserters, number: number, { id, name }: Place): number {
  const texts = { name: claim(`Hợp tác xã ${name} ${number}`, `${name} Cooperative ${number}`) };
  return insert.listing('producer', texts, {
    slug: `htx-thu-${number}`,
    legal_form: 'cooperative',
    commune_id: id,
    created_at: CREATED,
  });
}

type Making = { number: number; producer: number; named: string };

function insertProduct(insert: Inserters, kind: Kind, { number, producer, named }: Making): number {
  const texts = {
    name: claim(`${kind.name.vi} ${named}`, `${kind.name.en} ${named}`),
    ...(kind.description && { description: claim(kind.description.vi, kind.description.en) }),
  };
  return insert.listing('product', texts, {
    slug: `san-pham-thu-${number}`,
    producer_id: producer,
    group_number: kind.group,
    criteria_set_id: kind.criteriaSet,
    created_at: CREATED,
  });
}

/** One decision in the last six years for most, so that about half of the stars are in force. */
function insertStars(insert: Inserters, random: Random, product: number, number: number): void {
  if (random.chance(0.1)) return;
  const day = new Date(Date.parse(BENCH_DAY) - random.below(6 * 365) * 86_400_000);
  const decided = day.toISOString().slice(0, 10);
  insert.into('recognitions', {
    product_id: product,
    stars: 3 + random.below(3),
    level: 'provincial',
    issuer: 'UBND tỉnh',
    decision_number: `${number}/QĐ-UBND`,
    decided_earliest: decided,
    decided_latest: decided,
    provenance: 'verified',
    created_at: CREATED,
  });
}

function insertPack(insert: Inserters, random: Random, product: number): void {
  const price = 20_000 + 5_000 * random.below(100);
  insert.into('packs', {
    product_id: product,
    label_vi: 'Túi 500 g',
    label_en: '500 g bag',
    net_amount: 500,
    net_unit: 'g',
    price_state: 'published',
    price_min: price,
    price_max: price,
    price_as_of: BENCH_DAY,
    provenance: 'verified',
  });
}

function insertRight(insert: Inserters, mark: number, producer: number, product: number): void {
  const right = insert.into('rights_of_use', {
    mark_id: mark,
    producer_id: producer,
    granted_earliest: '2025-01-01',
    granted_latest: '2025-01-01',
    expires_on: '2028-01-01',
    provenance: 'verified',
    created_at: CREATED,
  });
  insert.into('right_products', { right_id: right, product_id: product });
}

function insertSeason(insert: Inserters, random: Random, product: number): void {
  const months = 1 + random.below(4095);
  insert.into('product_seasons', { product_id: product, months, provenance: 'verified' });
}
