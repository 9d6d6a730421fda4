import type { Provenance, Source } from './columns.server';

export const LOCALES = ['vi', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** A text with its provenance: the unit that is shown, tagged, reviewed and returned. */
export type TextClaim = { text: string; provenance: Provenance; sources?: Source[] };

/** The reviewed texts of a listing, by field and language. A missing field is "chưa công bố". */
export type Texts<Field extends string> = {
  [field in Field]?: { [locale in Locale]?: TextClaim };
};

export const PRODUCT_TEXT_FIELDS = [
  'name',
  'description',
  'ingredients',
  'uses',
  'storage',
  'story',
] as const;
export type ProductTextField = (typeof PRODUCT_TEXT_FIELDS)[number];

export const PRODUCER_TEXT_FIELDS = ['name', 'story', 'director'] as const;
export type ProducerTextField = (typeof PRODUCER_TEXT_FIELDS)[number];

export const VERSION_STATES = [
  'draft',
  'submitted',
  'approved',
  'returned',
  'superseded',
  'withdrawn',
] as const;

/** Why an officer sent a version back, by field. */
export type ReturnReasons = Record<string, string>;

/** A photo of a listing, in its version: photos are reviewed like texts, in the order shown. */
export type VersionPhoto = { mediaId: number; altVi: string; altEn?: string };
