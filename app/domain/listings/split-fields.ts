import { changedKeys } from './diff';
import {
  type EditKey,
  type FieldKey,
  fieldsOf,
  type ListingContent,
  type ListingKind,
  type ListingTexts,
  REQUIRED_FIELD,
  splitKey,
} from './fields';
import { samePhotos } from './merge';
import { GENERAL, type ReasonFault, reasonFaults } from './reasons';

/** All that a version changes against what is live, as an officer decides on it. */
export function changedParts(
  kind: ListingKind,
  live: ListingContent,
  proposed: ListingContent,
): EditKey[] {
  const photos = samePhotos(live.photos, proposed.photos) ? [] : (['photos'] as const);
  return [...changedKeys(kind, live, proposed), ...photos];
}

/**
 * What is live with some of a version's changes in it, each with the claim it has in that version.
 * All else stays exactly as it is live; photos are one change.
 */
export function withChanges(
  live: ListingContent,
  proposed: ListingContent,
  approved: readonly EditKey[],
): ListingContent {
  const texts: ListingTexts = { ...live.texts };
  for (const key of approved.filter((each): each is FieldKey => each !== 'photos')) {
    const [field, locale] = splitKey(key);
    const { [locale]: _, ...others } = texts[field] ?? {};
    const claim = proposed.texts[field]?.[locale];
    texts[field] = { ...others, ...(claim && { [locale]: claim }) };
    if (Object.keys(texts[field] ?? {}).length === 0) delete texts[field];
  }
  return { texts, photos: approved.includes('photos') ? proposed.photos : live.photos };
}

export type SplitFault = ReasonFault | 'nothing-approved' | 'name-first';

type Split = {
  kind: ListingKind;
  live: ListingContent;
  proposed: ListingContent;
  approved: readonly EditKey[];
  /** Cleaned reasons by key. */
  reasons: Readonly<Record<string, string>>;
};

/**
 * What is wrong with an approval by field: something must be approved, and it must leave a page with
 * a name; whatever is not approved needs a reason of its own.
 */
export function splitFaults(split: Split): Record<string, SplitFault> {
  const { kind, live, proposed, approved, reasons } = split;
  const changed = changedParts(kind, live, proposed);
  if (approved.length === 0) return { [GENERAL]: 'nothing-approved' };
  const faults: Record<string, SplitFault> = {};
  for (const key of approved) if (!changed.includes(key)) faults[key] = 'unknown';
  const { texts } = withChanges(live, proposed, approved);
  if (!fieldsOf(kind, texts)[REQUIRED_FIELD]) faults[REQUIRED_FIELD] = 'name-first';
  const rest = changed.filter((key) => !approved.includes(key));
  for (const key of rest) if (!reasons[key]) faults[key] ??= 'required';
  // Without any reason each of the rest lacks its own, which says more than that there is none.
  if (rest.length === 0 || Object.keys(reasons).length === 0) return faults;
  return { ...reasonFaults(kind, reasons), ...faults };
}
