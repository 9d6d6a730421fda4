import type { EditKey, FieldKey, Fields, VersionPhoto } from './fields';

export type Merge = {
  /** A proposal: what only one side changed is taken; where both did, mine stands. */
  merged: Fields;
  /** Changed by both, differently. */
  conflicts: FieldKey[];
  /** Changed by one side only. */
  mergeable: FieldKey[];
};

/** Compares two edits of one text each with what both began from. Nothing is decided by it. */
export function mergeFields(base: Fields, mine: Fields, theirs: Fields): Merge {
  const merge: Merge = { merged: {}, conflicts: [], mergeable: [] };
  const keys = new Set(Object.keys({ ...base, ...mine, ...theirs }) as FieldKey[]);
  for (const key of keys) {
    const [from, my, their] = [base[key] ?? '', mine[key] ?? '', theirs[key] ?? ''];
    merge.merged[key] = my === from ? their : my;
    if (my === their) continue;
    if (my !== from && their !== from) merge.conflicts.push(key);
    else merge.mergeable.push(key);
  }
  return merge;
}

type Photos = readonly VersionPhoto[];

/** Whether two lists show the same pictures in the same order with the same words. */
export function samePhotos(a: Photos, b: Photos): boolean {
  const said = (photos: Photos) =>
    JSON.stringify(photos.map(({ mediaId, altVi, altEn }) => [mediaId, altVi, altEn ?? '']));
  return said(a) === said(b);
}

/** One person's edit as it was sent, beside what another saved meanwhile: both are shown. */
export type StaleEdit = {
  base: Fields;
  mine: Fields;
  theirs: Fields;
  photos: { base: Photos; mine: Photos; theirs: Photos };
  /** What to open the next save on. */
  theirVersion: { id: number; number: number; author: string | null; at: string };
  conflicts: EditKey[];
  mergeable: EditKey[];
  /** A proposal for the next save. */
  merged: { fields: Fields; photos: Photos };
};

type Side = { fields: Fields; photos: Photos };

/** What the second of two people is shown. */
export function staleEdit(
  { base, mine, theirs }: Record<'base' | 'mine' | 'theirs', Side>,
  theirVersion: StaleEdit['theirVersion'],
): StaleEdit {
  const texts = mergeFields(base.fields, mine.fields, theirs.fields);
  const [iChanged, theyChanged] = [mine, theirs].map((s) => !samePhotos(base.photos, s.photos));
  const differ = !samePhotos(mine.photos, theirs.photos);
  const photos = (both: boolean): EditKey[] =>
    differ && both === (iChanged && theyChanged) ? ['photos'] : [];
  return {
    base: base.fields,
    mine: mine.fields,
    theirs: theirs.fields,
    photos: { base: base.photos, mine: mine.photos, theirs: theirs.photos },
    theirVersion,
    conflicts: [...texts.conflicts, ...photos(true)],
    mergeable: [...texts.mergeable, ...photos(false)],
    merged: { fields: texts.merged, photos: iChanged ? mine.photos : theirs.photos },
  };
}
