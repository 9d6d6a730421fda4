import { sql } from 'drizzle-orm';
import {
  type AnySQLiteColumn,
  index,
  integer,
  real,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import {
  holds,
  instant,
  isOneOf,
  isPlainDate,
  PROVENANCES,
  plainDate,
  provenance,
  sources,
} from './columns.server';
import { people } from './people.server';
import { producers } from './producers.server';
import { criteriaSets, productGroups } from './taxonomy.server';
import {
  type ProductTextField,
  type ReturnReasons,
  type Texts,
  VERSION_STATES,
  type VersionPhoto,
} from './versions.server';

export const PRODUCT_STATUSES = ['listed', 'withdrawn'] as const;
export const NET_UNITS = ['g', 'kg', 'ml', 'l', 'piece', 'set', 'night'] as const;
export const PRICE_STATES = ['published', 'hidden', 'unpublished'] as const;

/** A product is known by its slug; its texts stand in the live version, its facts in claim rows. */
export const products = sqliteTable(
  'products',
  {
    id: integer('id').primaryKey(),
    slug: text('slug').notNull().unique(),
    /** Null where no source names the maker. */
    producerId: integer('producer_id').references(() => producers.id),
    criteriaSetId: integer('criteria_set_id').references(() => criteriaSets.id),
    groupNumber: integer('group_number').references(() => productGroups.number),
    status: text('status', { enum: PRODUCT_STATUSES }).notNull().default('listed'),
    liveVersionId: integer('live_version_id').references((): AnySQLiteColumn => productVersions.id),
    /** Raised by every direct change (contacts, packs, season), so that a stale form is noticed. */
    revision: integer('revision').notNull().default(0),
    provenance: provenance(),
    sources: sources(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    isOneOf('products_status', t.status, PRODUCT_STATUSES),
    isOneOf('products_provenance', t.provenance, PROVENANCES),
    index('products_producer').on(t.producerId),
  ],
);

export const productVersions = sqliteTable(
  'product_versions',
  {
    id: integer('id').primaryKey(),
    productId: integer('product_id')
      .notNull()
      .references(() => products.id),
    number: integer('number').notNull(),
    state: text('state', { enum: VERSION_STATES }).notNull(),
    texts: text('texts', { mode: 'json' }).$type<Texts<ProductTextField>>().notNull(),
    photos: text('photos', { mode: 'json' }).$type<VersionPhoto[]>().notNull().default(sql`'[]'`),
    nameVi: text('name_vi').generatedAlwaysAs(sql`json_extract(texts, '$.name.vi.text')`, {
      mode: 'virtual',
    }),
    nameEn: text('name_en').generatedAlwaysAs(sql`json_extract(texts, '$.name.en.text')`, {
      mode: 'virtual',
    }),
    baseVersionId: integer('base_version_id').references((): AnySQLiteColumn => productVersions.id),
    authorId: integer('author_id').references(() => people.id),
    note: text('note'),
    createdAt: instant('created_at').notNull(),
    submittedAt: instant('submitted_at'),
    decidedAt: instant('decided_at'),
    decidedBy: integer('decided_by').references(() => people.id),
    returned: text('returned', { mode: 'json' }).$type<ReturnReasons>(),
  },
  (t) => [
    uniqueIndex('product_versions_number').on(t.productId, t.number),
    isOneOf('product_versions_state', t.state, VERSION_STATES),
    holds('product_versions_texts', sql`json_valid(${t.texts})`),
  ],
);

/** When a product can be had. One claim per product. */
export const productSeasons = sqliteTable(
  'product_seasons',
  {
    productId: integer('product_id')
      .primaryKey()
      .references(() => products.id),
    /** Bit 0 is January … bit 11 December; 4095 is all year. */
    months: integer('months').notNull(),
    soldOut: integer('sold_out', { mode: 'boolean' }).notNull().default(false),
    provenance: provenance(),
    sources: sources(),
  },
  (t) => [
    holds('product_seasons_months', sql`${t.months} BETWEEN 1 AND 4095`),
    isOneOf('product_seasons_provenance', t.provenance, PROVENANCES),
  ],
);

/** A pack as sold, with its price in đồng. */
export const packs = sqliteTable(
  'packs',
  {
    id: integer('id').primaryKey(),
    productId: integer('product_id')
      .notNull()
      .references(() => products.id),
    position: integer('position').notNull().default(0),
    labelVi: text('label_vi').notNull(),
    labelEn: text('label_en'),
    netAmount: real('net_amount'),
    netUnit: text('net_unit', { enum: NET_UNITS }),
    priceState: text('price_state', { enum: PRICE_STATES }).notNull(),
    priceMin: integer('price_min'),
    priceMax: integer('price_max'),
    /** The day the price was published; an old price is shown as such and is no offer. */
    priceAsOf: plainDate('price_as_of'),
    noteVi: text('note_vi'),
    noteEn: text('note_en'),
    gtin: text('gtin'),
    provenance: provenance(),
    sources: sources(),
  },
  (t) => [
    isOneOf('packs_price_state', t.priceState, PRICE_STATES),
    isOneOf('packs_provenance', t.provenance, PROVENANCES),
    isPlainDate('packs_price_as_of', t.priceAsOf),
    holds(
      'packs_price',
      sql`(${t.priceState} = 'unpublished' AND ${t.priceMin} IS NULL AND ${t.priceMax} IS NULL) OR (${t.priceState} <> 'unpublished' AND ${t.priceMin} IS NOT NULL AND ${t.priceMax} IS NOT NULL AND typeof(${t.priceMin}) = 'integer' AND typeof(${t.priceMax}) = 'integer' AND 0 < ${t.priceMin} AND ${t.priceMin} <= ${t.priceMax})`,
    ),
    index('packs_product').on(t.productId),
  ],
);
