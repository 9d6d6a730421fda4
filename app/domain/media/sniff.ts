/** What a file is by its first bytes, whatever it calls itself. */
export type FileKind =
  | 'jpeg'
  | 'png'
  | 'webp'
  | 'heic'
  | 'avif'
  | 'gif'
  | 'other-picture'
  | 'svg'
  | 'html'
  | 'xml'
  | 'pdf'
  | 'zip'
  | 'video'
  | 'unknown';

const PICTURES = ['jpeg', 'png', 'webp', 'heic', 'avif'] as const;
/** The pictures we take in. */
export type PictureKind = (typeof PICTURES)[number];

export const isPictureKind = (kind: FileKind): kind is PictureKind =>
  (PICTURES as readonly string[]).includes(kind);

/** Enough for the brands of a HEIF file, and for an SVG behind its comments and doctype. */
const WINDOW = 4096;

const SIGNATURES: [start: string, kind: FileKind][] = [
  ['\xff\xd8\xff', 'jpeg'],
  ['\x89PNG\r\n\x1a\n', 'png'],
  ['GIF87a', 'gif'],
  ['GIF89a', 'gif'],
  ['%PDF-', 'pdf'],
  ['PK\x03\x04', 'zip'],
  ['PK\x05\x06', 'zip'],
  ['BM', 'other-picture'],
  ['II*\0', 'other-picture'],
  ['MM\0*', 'other-picture'],
  ['\xff\x0a', 'other-picture'],
  ['\0\0\0\x0cJXL ', 'other-picture'],
  ['\0\0\0\x0cjP  ', 'other-picture'],
  ['8BPS', 'other-picture'],
  ['\x1aE\xdf\xa3', 'video'],
];

/** Recognises a file by its first bytes. */
export function sniff(bytes: Uint8Array): FileKind {
  const head = latin1(bytes.subarray(0, WINDOW));
  const known = SIGNATURES.find(([start]) => head.startsWith(start));
  if (known) return known[1];
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'webp';
  if (head.slice(4, 8) === 'ftyp') return kindOfBrands(brandsOf(bytes));
  return markup(head);
}

/**
 * The brands of a HEIF, AVIF or MP4 file, the major one first (ISO/IEC 14496-12, 4.3). Empty for
 * anything else.
 */
export function brandsOf(bytes: Uint8Array): string[] {
  const head = latin1(bytes.subarray(0, WINDOW));
  if (head.slice(4, 8) !== 'ftyp') return [];
  const size = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  const [major, , ...compatible] = head.slice(8, Math.max(size, 12)).match(/.{4}/gs) ?? [];
  return major ? [major, ...compatible] : [];
}

const HEVC = /^(?:hei[cxms]|hev[cxms]|mif1|msf1)$/;
const AV1 = /^avi[fs]$/;

/** `mif1` says only "a still picture": an AVIF may bear it first, so AV1 brands are sought before. */
function kindOfBrands(brands: string[]): FileKind {
  const [major = ''] = brands;
  if (AV1.test(major)) return 'avif';
  if (/^he/.test(major) && HEVC.test(major)) return 'heic';
  if (brands.some((brand) => AV1.test(brand))) return 'avif';
  if (brands.some((brand) => HEVC.test(brand))) return 'heic';
  return 'video';
}

/** Texts that a browser would read as a document. UTF-16 shows as letters with zeros between. */
function markup(head: string): FileKind {
  const text = head
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replaceAll('\0', '')
    .trimStart()
    .toLowerCase();
  if (!text.startsWith('<')) return 'unknown';
  if (/<!doctype html|<html|<head|<body|<script/.test(text.replace(/<svg.*/s, ''))) return 'html';
  if (/<svg|<!doctype svg/.test(text)) return 'svg';
  return text.startsWith('<?xml') ? 'xml' : 'html';
}

/** One character a byte, so that bytes can be compared as text; TextDecoder's "latin1" is not that. */
export function latin1(bytes: Uint8Array): string {
  return bufferOver(bytes).toString('latin1');
}

/** The same bytes as a Buffer, not copied. */
export function bufferOver(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
