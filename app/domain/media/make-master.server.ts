import { MAX_HEIC_PIXELS, MAX_PIXELS, MAX_SIDE } from './limits';
import { type Made, workOnPicture } from './picture-work.server';
import type { PictureKind } from './sniff';

export type MasterForm = { format: 'webp' | 'jpeg'; maxSide: number };

/** Three times the width of a phone's screen, and room to print a postcard. */
export const PHOTO_MASTER: MasterForm = { format: 'webp', maxSide: 2560 };
/** A page of A4 at 300 dots per inch; JPEG, because officers open it with whatever they have. */
export const SCAN_MASTER: MasterForm = { format: 'jpeg', maxSide: 3508 };

/**
 * Decodes a picture to its last row, which proves that it is one, and makes the master of it: what we
 * keep, upright, in sRGB and no larger than asked. All metadata goes: the position, the phone's serial
 * number, the thumbnail of an uncropped original. Throws {@link RefusedFileError}.
 */
export function makeMaster(bytes: Buffer, kind: PictureKind, form: MasterForm): Promise<Made> {
  const maxPixels = kind === 'heic' ? MAX_HEIC_PIXELS : MAX_PIXELS;
  return workOnPicture(
    { make: 'master', kind, ...form, maxPixels, maxPictureSide: MAX_SIDE },
    bytes,
  );
}
