import { FIELD_KEYS, type FieldKey, type Fields, type ListingKind } from '../listings/fields';

/** Each text of a version that says something, in the order of the form. */
export function saidTexts({
  kind,
  fields,
}: {
  kind: ListingKind;
  fields: Fields;
}): [key: FieldKey, text: string][] {
  return FIELD_KEYS[kind].flatMap((key): [FieldKey, string][] => {
    const text = fields[key];
    return text ? [[key, text]] : [];
  });
}
