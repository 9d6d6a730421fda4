import { integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { isPlainDate, plainDate, sources } from './columns.server';

/** A legal act that the rules of the trade rest on, such as 148/QĐ-TTg. */
export const acts = sqliteTable(
  'acts',
  {
    number: text('number').primaryKey(),
    signedOn: plainDate('signed_on'),
    titleVi: text('title_vi').notNull(),
    titleEn: text('title_en').notNull(),
    statusEn: text('status_en'),
    sources: sources(),
  },
  (t) => [isPlainDate('acts_signed_on', t.signedOn)],
);

export const productGroups = sqliteTable('product_groups', {
  number: integer('number').primaryKey(),
  nameVi: text('name_vi').notNull(),
  nameEn: text('name_en').notNull(),
});

/** One of the 26 criteria sets; a later decision adds its own rows beside these. */
export const criteriaSets = sqliteTable(
  'criteria_sets',
  {
    id: integer('id').primaryKey(),
    actNumber: text('act_number')
      .notNull()
      .references(() => acts.number),
    number: integer('number').notNull(),
    groupNumber: integer('group_number')
      .notNull()
      .references(() => productGroups.number),
    nameVi: text('name_vi').notNull(),
    nameEn: text('name_en').notNull(),
    headingVi: text('heading_vi'),
    headingEn: text('heading_en'),
    /** Parts, sections, criteria and options as printed in the annex. */
    criteria: text('criteria', { mode: 'json' }).notNull(),
  },
  (t) => [uniqueIndex('criteria_sets_act_number').on(t.actNumber, t.number)],
);
