import type { PictureKind } from './sniff';

/** Where a picture ends within its file, and whether it moves. */
export type PictureExtent = {
  /** The offset just past the picture; null where the file stops before it does. */
  end: number | null;
  animated: boolean;
};

/**
 * Walks the parts of a picture by their own lengths, without decoding. A walk over 25 MB takes some
 * tens of milliseconds at worst, so every step must move forward by itself.
 */
export function measurePicture(bytes: Uint8Array, kind: PictureKind): PictureExtent {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  switch (kind) {
    case 'jpeg':
      return { end: jpegEnd(bytes), animated: false };
    case 'png':
      return measurePng(view);
    case 'webp':
      return measureWebp(view);
    default:
      return { end: boxesEnd(view), animated: isSequence(view) };
  }
}

/**
 * Segments carry their length, so an EOI within a thumbnail is passed over; coded data has none, but
 * its 0xFF bytes are followed by 0x00 or a restart marker (ITU-T T.81, B.1.1.5).
 */
function jpegEnd(bytes: Uint8Array): number | null {
  let at = 2;
  while (at + 1 < bytes.length) {
    const marker = bytes[at + 1] as number;
    if (bytes[at] !== 0xff || marker === 0xff) at += 1;
    else if (marker === 0xd9) return at + 2;
    else if (marker <= 0x01 || (marker >= 0xd0 && marker <= 0xd8)) at += 2;
    else at += 2 + Math.max(((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0), 2);
  }
  return null;
}

function measurePng(view: DataView): PictureExtent {
  let animated = false;
  let at = 8;
  while (at + 12 <= view.byteLength) {
    const type = fourLetters(view, at + 4);
    const next = at + 12 + view.getUint32(at);
    if (type === 'acTL') animated = true;
    if (next > view.byteLength) break;
    if (type === 'IEND') return { end: next, animated };
    at = next;
  }
  return { end: null, animated };
}

function measureWebp(view: DataView): PictureExtent {
  if (view.byteLength < 21) return { end: null, animated: false };
  const size = view.getUint32(4, true);
  const end = 8 + size + (size % 2);
  const extended = fourLetters(view, 12) === 'VP8X';
  return {
    // Some writers leave out the last padding byte.
    end: 8 + size > view.byteLength ? null : Math.min(end, view.byteLength),
    animated: extended && (view.getUint8(20) & 0x02) !== 0,
  };
}

/** The boxes of a HEIF or AVIF file (ISO/IEC 14496-12, 4.2). What is not a box is not the picture. */
function boxesEnd(view: DataView): number | null {
  let at = 0;
  while (at + 8 <= view.byteLength) {
    const size = boxSize(view, at);
    if (size < 8 || !/^[\w -]{4}$/.test(fourLetters(view, at + 4))) break;
    if (at + size > view.byteLength) return null;
    at += size;
  }
  return at;
}

function boxSize(view: DataView, at: number): number {
  const size = view.getUint32(at);
  if (size === 0) return view.byteLength - at;
  if (size !== 1) return size;
  return at + 16 <= view.byteLength ? Number(view.getBigUint64(at + 8)) : Number.MAX_SAFE_INTEGER;
}

/** Sequences name themselves by their major brand (ISO/IEC 23008-12, 10.3; AVIF 1.1, 5.2). */
function isSequence(view: DataView): boolean {
  return /^(?:avis|msf1|hev[cxms])$/.test(fourLetters(view, 8));
}

function fourLetters(view: DataView, at: number): string {
  return String.fromCharCode(...new Uint8Array(view.buffer, view.byteOffset + at, 4));
}
