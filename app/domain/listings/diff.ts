import {
  FIELD_KEYS,
  type FieldKey,
  fieldsOf,
  type ListingContent,
  type ListingKind,
  type VersionPhoto,
} from './fields';
import { cleanField } from './form';
import { samePhotos } from './merge';
import { type DiffPiece, diffWords } from './word-diff';

export type FieldDiff = { key: FieldKey; before: string; after: string; pieces: DiffPiece[] };

export type PhotosDiff = {
  added: VersionPhoto[];
  removed: VersionPhoto[];
  /** The pictures both have stand in another order. */
  reordered: boolean;
  /** Pictures both have, with other words. */
  reworded: { before: VersionPhoto; after: VersionPhoto }[];
};

export type ListingDiff = { fields: FieldDiff[]; photos: PhotosDiff | null };

export const NOTHING: ListingContent = { texts: {}, photos: [] };

/** What one version changed against another, in the order of the form. */
export function diffListing(
  kind: ListingKind,
  before: ListingContent,
  after: ListingContent,
): ListingDiff {
  const [old, young] = [fieldsOf(kind, before.texts), fieldsOf(kind, after.texts)];
  return {
    fields: changedKeys(kind, before, after).map((key) => ({
      key,
      before: old[key] ?? '',
      after: young[key] ?? '',
      pieces: diffWords(old[key] ?? '', young[key] ?? ''),
    })),
    photos: samePhotos(before.photos, after.photos)
      ? null
      : diffPhotos(before.photos, after.photos),
  };
}

/** The texts that differ as read, whatever they rest on. */
export function changedKeys(
  kind: ListingKind,
  before: ListingContent,
  after: ListingContent,
): FieldKey[] {
  const [old, young] = [fieldsOf(kind, before.texts), fieldsOf(kind, after.texts)];
  return FIELD_KEYS[kind].filter(
    (key) => cleanField(key, old[key] ?? '') !== cleanField(key, young[key] ?? ''),
  );
}

/** Whether two versions read and look the same. */
export function saysTheSame(kind: ListingKind, a: ListingContent, b: ListingContent): boolean {
  return changedKeys(kind, a, b).length === 0 && samePhotos(a.photos, b.photos);
}

type Photos = readonly VersionPhoto[];

function diffPhotos(before: Photos, after: Photos): PhotosDiff {
  const missingIn = (others: Photos) => (photo: VersionPhoto) =>
    !others.some(({ mediaId }) => mediaId === photo.mediaId);
  const kept = after.filter((photo) => !missingIn(before)(photo));
  const order = before.filter((photo) => !missingIn(after)(photo)).map(({ mediaId }) => mediaId);
  return {
    added: after.filter(missingIn(before)),
    removed: before.filter(missingIn(after)),
    reordered: kept.some(({ mediaId }, index) => mediaId !== order[index]),
    reworded: kept.flatMap((photo) => {
      const old = before.find(({ mediaId }) => mediaId === photo.mediaId);
      return old && !samePhotos([old], [photo]) ? [{ before: old, after: photo }] : [];
    }),
  };
}
