import { latin1 } from './sniff';

/** Readers of ZIP look for its directory at most this far from the end: 22 bytes and a comment. */
const ZIP_TAIL = 22 + 0xffff;
/** Where readers of PDF and sniffers of HTML look for a beginning. */
const HEAD = 1024;
const EDGE = 64 * 1024;

const BEGINNINGS =
  /%PDF-|<!doctype|<html|<head|<body|<script|<svg|<iframe|<\?php|Rar!\x1a\x07|7z\xbc\xaf\x27\x1c/i;

/**
 * Whether a picture is at the same time something another program would open: a ZIP (thus an APK or
 * a JAR), a PDF, a page, a script.
 *
 * We re-encode every picture, so nothing of it would reach a reader either way; such a file is
 * refused because no camera makes one. What honest phones do put behind a picture is let through and
 * lost in re-encoding: the film of a motion photo, the second picture of an HDR photo, the maker's
 * notes. Within the picture (comments, XMP) only the first kilobyte counts, because that is as far
 * as readers of other formats look.
 */
export function holdsForeignData(bytes: Uint8Array, pictureEnd: number): boolean {
  if (endsAsZip(bytes)) return true;
  const tail = bytes.subarray(pictureEnd);
  return [
    bytes.subarray(0, HEAD),
    tail.subarray(0, EDGE),
    tail.subarray(Math.max(tail.length - EDGE, 0)),
  ].some((part) => BEGINNINGS.test(latin1(part)));
}

/**
 * Whether the file ends with a ZIP's end record. Its four-byte signature turns up in coded data by
 * chance; that the record's comment also ends exactly at the end of the file does not.
 */
export function endsAsZip(bytes: Uint8Array): boolean {
  const tail = bytes.subarray(Math.max(bytes.length - ZIP_TAIL, 0));
  for (let at = tail.length - 22; at >= 0; at -= 1) {
    const signed = tail[at] === 0x50 && tail[at + 1] === 0x4b && tail[at + 2] === 5;
    if (!signed || tail[at + 3] !== 6) continue;
    const comment = (tail[at + 20] as number) | ((tail[at + 21] as number) << 8);
    if (at + 22 + comment === tail.length) return true;
  }
  return false;
}
