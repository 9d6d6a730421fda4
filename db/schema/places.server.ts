import {
  type AnySQLiteColumn,
  index,
  primaryKey,
  real,
  sqliteTable,
  text,
} from 'drizzle-orm/sqlite-core';
import { isDateRange, isOneOf, plainDate } from './columns.server';

export const UNIT_LEVELS = ['province', 'district', 'commune'] as const;
export const UNIT_TYPES = ['tinh', 'thanh-pho', 'huyen', 'phuong', 'xa', 'thi-tran'] as const;

/**
 * An administrative unit and the days it existed. Units that ended on 2025-06-30 stay, because
 * papers, parcels and memories still name them. `id` is the official code for today's units and a
 * slug for former ones, whose codes were not collected.
 */
export const adminUnits = sqliteTable(
  'admin_units',
  {
    id: text('id').primaryKey(),
    level: text('level', { enum: UNIT_LEVELS }).notNull(),
    type: text('type', { enum: UNIT_TYPES }).notNull(),
    name: text('name').notNull(),
    fullName: text('full_name').notNull(),
    parentId: text('parent_id').references((): AnySQLiteColumn => adminUnits.id),
    validFrom: plainDate('valid_from'),
    /** Last day of its existence; null while it exists. */
    validTo: plainDate('valid_to'),
  },
  (t) => [
    isOneOf('admin_units_level', t.level, UNIT_LEVELS),
    isOneOf('admin_units_type', t.type, UNIT_TYPES),
    isDateRange('admin_units_valid', t.validFrom, t.validTo),
    index('admin_units_parent').on(t.parentId),
  ],
);

/** On a day, a unit went (wholly or in part) into another. */
export const adminUnitSuccessions = sqliteTable(
  'admin_unit_successions',
  {
    predecessorId: text('predecessor_id')
      .notNull()
      .references(() => adminUnits.id),
    successorId: text('successor_id')
      .notNull()
      .references(() => adminUnits.id),
    on: plainDate('on').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.predecessorId, t.successorId] }),
    index('admin_unit_successions_successor').on(t.successorId),
  ],
);

/** A commune's boundary for drawing: rings of [longitude, latitude] in degrees. */
export const communeShapes = sqliteTable('commune_shapes', {
  communeId: text('commune_id')
    .primaryKey()
    .references(() => adminUnits.id),
  rings: text('rings', { mode: 'json' }).$type<[number, number][][]>().notNull(),
  longitude: real('longitude').notNull(),
  latitude: real('latitude').notNull(),
  areaKm2: real('area_km2'),
});
