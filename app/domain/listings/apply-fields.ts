import type { TextClaim } from 'db/schema/versions.server';
import {
  FIELD_KEYS,
  type FieldKey,
  type Fields,
  type ListingKind,
  type ListingTexts,
  splitKey,
} from './fields';
import { cleanField } from './form';

/** What a changed text rests on; it is shown only once an officer has approved its version. */
export const DECLARED = 'Cơ sở khai, cơ quan duyệt';

/**
 * The texts of a new version: those typed, over the version the form was opened on. A text that
 * stays as it is live, or as it was opened, keeps its claim exactly; a changed one is declared by
 * the producer; an emptied one goes ("chưa công bố").
 */
export function applyFields(
  kind: ListingKind,
  fields: Fields,
  { opened, live }: { opened: ListingTexts; live: ListingTexts },
): ListingTexts {
  const texts: ListingTexts = {};
  for (const key of FIELD_KEYS[kind]) {
    const [field, locale] = splitKey(key);
    const claim = claimOf(key, fields[key], opened[field]?.[locale], live[field]?.[locale]);
    if (claim) texts[field] = { ...texts[field], [locale]: claim };
  }
  return texts;
}

function claimOf(
  key: FieldKey,
  typed: string | undefined,
  opened: TextClaim | undefined,
  live: TextClaim | undefined,
): TextClaim | undefined {
  if (typed === undefined) return opened;
  const text = cleanField(key, typed);
  if (text === '') return undefined;
  const same = (claim: TextClaim | undefined) => claim && cleanField(key, claim.text) === text;
  if (same(live)) return live;
  if (same(opened)) return opened;
  return { text, provenance: 'verified', sources: [{ label: DECLARED }] };
}
