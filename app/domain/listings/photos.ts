import { cleanText } from './clean-text';
import type { VersionPhoto } from './fields';

export type PhotoFault = 'required' | 'too-long' | 'too-many' | 'duplicate' | 'unknown';

export const MAX_PHOTOS = 24;
export const MAX_ALT = 300;

/** Photos as they will be kept, in the same order. */
export function cleanPhotos(photos: readonly VersionPhoto[]): VersionPhoto[] {
  return photos.map(({ mediaId, altVi, altEn }) => {
    const english = cleanText(altEn ?? '');
    return { mediaId, altVi: cleanText(altVi), ...(english && { altEn: english }) };
  });
}

/**
 * What is wrong with photos, by the name of the form's field: `photos[0].altVi`. Only pictures in
 * `usable` may be shown: another producer's is refused like one that is not there. Words may wait
 * until the version is submitted (`complete`).
 */
export function photoFaults(
  photos: readonly VersionPhoto[],
  { usable, complete = false }: { usable?: ReadonlySet<number>; complete?: boolean },
): Record<string, PhotoFault> {
  const faults: Record<string, PhotoFault> = {};
  if (photos.length > MAX_PHOTOS) faults.photos = 'too-many';
  photos.forEach(({ mediaId, altVi, altEn }, index) => {
    const at = `photos[${index}]`;
    if (usable && !usable.has(mediaId)) faults[at] = 'unknown';
    else if (photos.findIndex((other) => other.mediaId === mediaId) < index)
      faults[at] = 'duplicate';
    if (complete && altVi === '') faults[`${at}.altVi`] = 'required';
    if (altVi.length > MAX_ALT) faults[`${at}.altVi`] = 'too-long';
    if ((altEn ?? '').length > MAX_ALT) faults[`${at}.altEn`] = 'too-long';
  });
  return faults;
}
