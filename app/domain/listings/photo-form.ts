import type { VersionPhoto } from './fields';
import type { Entries } from './form';
import { readRows } from './rows';

/**
 * The photos of a form whose fields are named `photos[0].mediaId`, `.altVi` and `.altEn`, in the
 * order wanted: a button named `move` says `2:-1` to take the third one place forward, for whoever
 * does not drag.
 */
export function readPhotos(entries: Entries): VersionPhoto[] {
  const all = [...entries];
  const photos = readRows('photos', all)
    .filter(({ mediaId }) => /^\d{1,15}$/.test(mediaId ?? ''))
    .map(({ mediaId, altVi = '', altEn = '' }) => ({ mediaId: Number(mediaId), altVi, altEn }));
  const move = all.find(([name]) => name === 'move')?.[1];
  const [, from, step] = /^(\d{1,3}):(-1|1)$/.exec(String(move ?? '')) ?? [];
  return from === undefined ? photos : moved(photos, Number(from), Number(step));
}

/** A list with one of its things moved by some places; as it was where that leads out of it. */
export function moved<Thing>(list: readonly Thing[], from: number, step: number): Thing[] {
  const to = from + step;
  const thing = list[from];
  if (thing === undefined || to < 0 || to >= list.length) return [...list];
  const others = list.filter((_, index) => index !== from);
  return [...others.slice(0, to), thing, ...others.slice(to)];
}
