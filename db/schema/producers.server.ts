import { sql } from 'drizzle-orm';
import {
  type AnySQLiteColumn,
  index,
  integer,
  sqliteTable,
  text,
  uniqueIndex,
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
import { people } from './people.server';
import { adminUnits } from './places.server';
import {
  type ProducerTextField,
  type ReturnReasons,
  type Texts,
  VERSION_STATES,
  type VersionPhoto,
} from './versions.server';

export const LEGAL_FORMS = ['cooperative', 'cooperative-group', 'company', 'household'] as const;
export const PRODUCER_STATUSES = ['listed', 'closed', 'merged'] as const;
export const CONTACT_KINDS = ['phone', 'zalo', 'email', 'facebook', 'website', 'address'] as const;
export const IMPACT_KINDS = [
  'members',
  'local-workers',
  'households-out-of-poverty',
  'poor-households',
  'women',
  'ethnic-minority',
  'households-benefiting',
] as const;

/**
 * A producer (chủ thể): cooperative, cooperative group, company or household. Its address keeps
 * the hamlet and the old names as text, and today's commune by code.
 */
export const producers = sqliteTable(
  'producers',
  {
    id: integer('id').primaryKey(),
    slug: text('slug').notNull().unique(),
    legalForm: text('legal_form', { enum: LEGAL_FORMS }),
    status: text('status', { enum: PRODUCER_STATUSES }).notNull().default('listed'),
    mergedIntoId: integer('merged_into_id').references((): AnySQLiteColumn => producers.id),
    /** The first day it no longer worked under its own name; its pages stay as history. */
    closedOn: plainDate('closed_on'),
    closedReason: text('closed_reason'),
    hamlet: text('hamlet'),
    oldCommune: text('old_commune'),
    oldDistrict: text('old_district'),
    oldCommuneId: text('old_commune_id').references(() => adminUnits.id),
    oldDistrictId: text('old_district_id').references(() => adminUnits.id),
    communeId: text('commune_id').references(() => adminUnits.id),
    foundedEarliest: plainDate('founded_earliest'),
    foundedLatest: plainDate('founded_latest'),
    foundedNoteVi: text('founded_note_vi'),
    foundedNoteEn: text('founded_note_en'),
    womenLed: integer('women_led', { mode: 'boolean' }),
    minorityLed: integer('minority_led', { mode: 'boolean' }),
    /** Who published that women or ethnic minority people lead it. */
    ledSources: sources('led_sources'),
    liveVersionId: integer('live_version_id').references(
      (): AnySQLiteColumn => producerVersions.id,
    ),
    /** Raised by every direct change (contacts, packs, season), so that a stale form is noticed. */
    revision: integer('revision').notNull().default(0),
    provenance: provenance(),
    sources: sources(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    isOneOf('producers_status', t.status, PRODUCER_STATUSES),
    holds('producers_merged', sql`(${t.status} = 'merged') = (${t.mergedIntoId} IS NOT NULL)`),
    isDateRange('producers_founded', t.foundedEarliest, t.foundedLatest),
    isPlainDate('producers_closed_on', t.closedOn),
    isOneOf('producers_provenance', t.provenance, PROVENANCES),
    index('producers_commune').on(t.communeId),
  ],
);

export const producerVersions = sqliteTable(
  'producer_versions',
  {
    id: integer('id').primaryKey(),
    producerId: integer('producer_id')
      .notNull()
      .references(() => producers.id),
    number: integer('number').notNull(),
    state: text('state', { enum: VERSION_STATES }).notNull(),
    texts: text('texts', { mode: 'json' }).$type<Texts<ProducerTextField>>().notNull(),
    photos: text('photos', { mode: 'json' }).$type<VersionPhoto[]>().notNull().default(sql`'[]'`),
    nameVi: text('name_vi').generatedAlwaysAs(sql`json_extract(texts, '$.name.vi.text')`, {
      mode: 'virtual',
    }),
    nameEn: text('name_en').generatedAlwaysAs(sql`json_extract(texts, '$.name.en.text')`, {
      mode: 'virtual',
    }),
    baseVersionId: integer('base_version_id').references(
      (): AnySQLiteColumn => producerVersions.id,
    ),
    authorId: integer('author_id').references(() => people.id),
    note: text('note'),
    createdAt: instant('created_at').notNull(),
    submittedAt: instant('submitted_at'),
    decidedAt: instant('decided_at'),
    decidedBy: integer('decided_by').references(() => people.id),
    returned: text('returned', { mode: 'json' }).$type<ReturnReasons>(),
  },
  (t) => [
    uniqueIndex('producer_versions_number').on(t.producerId, t.number),
    isOneOf('producer_versions_state', t.state, VERSION_STATES),
    holds('producer_versions_texts', sql`json_valid(${t.texts})`),
  ],
);

/** A way to reach the maker; public only where the cooperative opted in, per contact. */
export const contacts = sqliteTable(
  'contacts',
  {
    id: integer('id').primaryKey(),
    producerId: integer('producer_id')
      .notNull()
      .references(() => producers.id),
    kind: text('kind', { enum: CONTACT_KINDS }).notNull(),
    value: text('value').notNull(),
    public: integer('public', { mode: 'boolean' }).notNull().default(false),
    provenance: provenance(),
    sources: sources(),
  },
  (t) => [
    isOneOf('contacts_kind', t.kind, CONTACT_KINDS),
    isOneOf('contacts_provenance', t.provenance, PROVENANCES),
    index('contacts_producer').on(t.producerId),
  ],
);

/** What a producer's work did for people, each figure with its year and source. */
export const impactFigures = sqliteTable(
  'impact_figures',
  {
    id: integer('id').primaryKey(),
    producerId: integer('producer_id')
      .notNull()
      .references(() => producers.id),
    kind: text('kind', { enum: IMPACT_KINDS }).notNull(),
    value: integer('value').notNull(),
    /** True where the source says "more than" the value. */
    atLeast: integer('at_least', { mode: 'boolean' }).notNull().default(false),
    year: integer('year'),
    noteVi: text('note_vi'),
    noteEn: text('note_en'),
    provenance: provenance(),
    sources: sources(),
  },
  (t) => [
    isOneOf('impact_figures_kind', t.kind, IMPACT_KINDS),
    holds('impact_figures_value', sql`${t.value} >= 0`),
    isOneOf('impact_figures_provenance', t.provenance, PROVENANCES),
    index('impact_figures_producer').on(t.producerId),
  ],
);
