import type {
  Locale,
  ProducerTextField,
  ProductTextField,
  Texts,
  VERSION_STATES,
  VersionPhoto,
} from 'db/schema/versions.server';
import { LOCALES } from '~/paths';

export type { Locale, VersionPhoto };

/** What is kept in versions. Both kinds are edited, reviewed and told of by the same code. */
export type ListingKind = 'product' | 'producer';
export type TextField = ProductTextField | ProducerTextField;
export type ListingTexts = Texts<TextField>;
export type VersionState = (typeof VERSION_STATES)[number];

/** A text in one language, as forms, reasons and diffs name it: `name.vi`. */
export type FieldKey = `${TextField}.${Locale}`;
/** What a version holds beside texts is named the same way. */
export type EditKey = FieldKey | 'photos';

/** Plain texts by key. The empty text means "chưa công bố"; a missing key says nothing. */
export type Fields = { [key in FieldKey]?: string };

/** All that a version says. */
export type ListingContent = { texts: ListingTexts; photos: readonly VersionPhoto[] };

/** The texts of each kind, in the order forms and diffs show them. */
export const TEXT_FIELDS: Readonly<Record<ListingKind, readonly TextField[]>> = {
  product: ['name', 'description', 'ingredients', 'uses', 'storage', 'story'],
  producer: ['name', 'story', 'director'],
};

/** No listing goes without its Vietnamese name. */
export const REQUIRED_FIELD = 'name.vi' satisfies FieldKey;

type FieldShape = { maxLength: number; lines: 'one' | 'many' };
const LONG: FieldShape = { maxLength: 4000, lines: 'many' };

/** The most UTF-16 units a text may have (what `maxlength` counts), and whether it has lines. */
export const FIELD_SHAPES: Readonly<Record<TextField, FieldShape>> = {
  name: { maxLength: 160, lines: 'one' },
  director: { maxLength: 120, lines: 'one' },
  description: LONG,
  ingredients: LONG,
  uses: LONG,
  storage: LONG,
  story: LONG,
};

/** The keys of a kind's texts: Vietnamese before English, field by field. */
export const FIELD_KEYS: Readonly<Record<ListingKind, readonly FieldKey[]>> = {
  product: keysOf('product'),
  producer: keysOf('producer'),
};

function keysOf(kind: ListingKind): FieldKey[] {
  return TEXT_FIELDS[kind].flatMap((field) =>
    LOCALES.map((locale): FieldKey => `${field}.${locale}`),
  );
}

export function splitKey(key: FieldKey): [field: TextField, locale: Locale] {
  return key.split('.') as [TextField, Locale];
}

/** A kind's texts without their provenance, each key present. */
export function fieldsOf(kind: ListingKind, texts: ListingTexts): Fields {
  return Object.fromEntries(
    FIELD_KEYS[kind].map((key) => {
      const [field, locale] = splitKey(key);
      return [key, texts[field]?.[locale]?.text ?? ''];
    }),
  );
}
