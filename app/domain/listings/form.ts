import { cleanText } from './clean-text';
import {
  FIELD_KEYS,
  FIELD_SHAPES,
  type FieldKey,
  type Fields,
  fieldsOf,
  type ListingKind,
  type ListingTexts,
  REQUIRED_FIELD,
  splitKey,
} from './fields';

export type TextFault = 'required' | 'too-long';
/** What a form sends; a `FormData` is one. */
export type Entries = Iterable<readonly [name: string, value: unknown]>;

/** The texts a form carries, cleaned. Keys it does not carry stay out: they keep what they had. */
export function readTextFields(kind: ListingKind, entries: Entries): Fields {
  const sent = new Map(entries);
  const fields: Fields = {};
  for (const key of FIELD_KEYS[kind]) {
    const value = sent.get(key);
    if (typeof value === 'string') fields[key] = cleanField(key, value);
  }
  return fields;
}

export function cleanField(key: FieldKey, text: string): string {
  return cleanText(text, FIELD_SHAPES[splitKey(key)[0]].lines);
}

/**
 * What is wrong with texts about to be saved over others. A text that stays as it was is not
 * judged: rules may have changed since, and the author did not touch it.
 */
export function textFaults(
  kind: ListingKind,
  fields: Fields,
  over: ListingTexts,
): { [key in FieldKey]?: TextFault } {
  const before = fieldsOf(kind, over);
  const faults: { [key in FieldKey]?: TextFault } = {};
  for (const key of FIELD_KEYS[kind]) {
    const text = fields[key] ?? before[key] ?? '';
    const unchanged = text === cleanField(key, before[key] ?? '');
    if (key === REQUIRED_FIELD && text === '') faults[key] = 'required';
    else if (!unchanged && text.length > FIELD_SHAPES[splitKey(key)[0]].maxLength) {
      faults[key] = 'too-long';
    }
  }
  return faults;
}
