import { sql } from 'drizzle-orm';
import {
  type AnySQLiteColumn,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
} from 'drizzle-orm/sqlite-core';
import {
  holds,
  instant,
  isDateRange,
  isOneOf,
  isPlainDate,
  PROVENANCES,
  plainDate,
  provenance,
  sources,
} from './columns.server';
import { media } from './media.server';
import { adminUnits } from './places.server';
import { producers } from './producers.server';
import { products } from './products.server';

export const MARK_KINDS = [
  'geographical-indication',
  'collective-trademark',
  'certification-mark',
] as const;
export const MARK_STATUSES = ['registered', 'superseded', 'unconfirmed'] as const;

/**
 * A registration in the one registry of three kinds. `kind` is null only for a name that press
 * calls a brand and no registration was found for. The key of an indication is (name, product).
 */
export const marks = sqliteTable(
  'marks',
  {
    id: integer('id').primaryKey(),
    slug: text('slug').notNull().unique(),
    kind: text('kind', { enum: MARK_KINDS }),
    status: text('status', { enum: MARK_STATUSES }).notNull(),
    name: text('name').notNull(),
    productVi: text('product_vi').notNull(),
    productEn: text('product_en').notNull(),
    registrationNumber: text('registration_number'),
    decisionNumber: text('decision_number'),
    registeredEarliest: plainDate('registered_earliest'),
    registeredLatest: plainDate('registered_latest'),
    /** Last day of a trademark's ten-year term; null for indications, which have no end. */
    expiresOn: plainDate('expires_on'),
    owner: text('owner'),
    manager: text('manager'),
    areaText: text('area_text'),
    areaComplete: integer('area_complete', { mode: 'boolean' }).notNull().default(false),
    supersededById: integer('superseded_by_id').references((): AnySQLiteColumn => marks.id),
    /** First day on which another mark stood in its place; null where nobody published it. */
    supersededOn: plainDate('superseded_on'),
    regulation: text('regulation'),
    noteVi: text('note_vi'),
    noteEn: text('note_en'),
    provenance: provenance(),
    sources: sources(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    isOneOf('marks_status', t.status, MARK_STATUSES),
    holds('marks_kind', sql`${t.kind} IS NOT NULL OR ${t.status} = 'unconfirmed'`),
    holds(
      'marks_indication',
      sql`${t.kind} IS NOT 'geographical-indication' OR (${t.owner} IS NULL AND ${t.expiresOn} IS NULL)`,
    ),
    isDateRange('marks_registered', t.registeredEarliest, t.registeredLatest),
    isPlainDate('marks_expires_on', t.expiresOn),
    isPlainDate('marks_superseded_on', t.supersededOn),
    isOneOf('marks_provenance', t.provenance, PROVENANCES),
  ],
);

/** A commune named in a mark's area, in the words of the registration and by code where it can be. */
export const markAreas = sqliteTable(
  'mark_areas',
  {
    id: integer('id').primaryKey(),
    markId: integer('mark_id')
      .notNull()
      .references(() => marks.id),
    name: text('name').notNull(),
    district: text('district'),
    oldCommuneId: text('old_commune_id').references(() => adminUnits.id),
    communeId: text('commune_id').references(() => adminUnits.id),
  },
  (t) => [index('mark_areas_mark').on(t.markId)],
);

/** Products of the kind a mark covers, in its area. Says nothing about a right to use it. */
export const relatedMarks = sqliteTable(
  'related_marks',
  {
    productId: integer('product_id')
      .notNull()
      .references(() => products.id),
    markId: integer('mark_id')
      .notNull()
      .references(() => marks.id),
  },
  (t) => [
    primaryKey({ columns: [t.productId, t.markId] }),
    index('related_marks_mark').on(t.markId),
  ],
);

/** The paper by which an owner or manager lets one producer use a mark, for named products. */
export const rightsOfUse = sqliteTable(
  'rights_of_use',
  {
    id: integer('id').primaryKey(),
    markId: integer('mark_id')
      .notNull()
      .references(() => marks.id),
    producerId: integer('producer_id')
      .notNull()
      .references(() => producers.id),
    number: text('number'),
    issuer: text('issuer'),
    grantedEarliest: plainDate('granted_earliest'),
    grantedLatest: plainDate('granted_latest'),
    /** Last day in force; null where the paper names no end. */
    expiresOn: plainDate('expires_on'),
    suspendedOn: plainDate('suspended_on'),
    suspendedReason: text('suspended_reason'),
    documentId: integer('document_id').references(() => media.id),
    provenance: provenance(),
    sources: sources(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    isDateRange('rights_of_use_granted', t.grantedEarliest, t.grantedLatest),
    isPlainDate('rights_of_use_expires_on', t.expiresOn),
    isPlainDate('rights_of_use_suspended_on', t.suspendedOn),
    isOneOf('rights_of_use_provenance', t.provenance, PROVENANCES),
    index('rights_of_use_mark').on(t.markId),
    index('rights_of_use_producer').on(t.producerId),
  ],
);

export const rightProducts = sqliteTable(
  'right_products',
  {
    rightId: integer('right_id')
      .notNull()
      .references(() => rightsOfUse.id),
    productId: integer('product_id')
      .notNull()
      .references(() => products.id),
  },
  (t) => [
    primaryKey({ columns: [t.rightId, t.productId] }),
    index('right_products_product').on(t.productId),
  ],
);
