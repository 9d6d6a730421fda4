/** A file inside a zip archive, as its directory declares it. Sizes are in bytes. */
export type ZipEntry = { name: string; packed: number; unpacked: number };

const END = 0x06054b50;
const ENTRY = 0x02014b50;
/** The end record stands last, before a comment of at most 64 KB (APPNOTE.TXT, 4.3.16). */
const END_SPAN = 22 + 0xffff;
const MAX_ENTRIES = 1000;
/** In these fields: "look in the ZIP64 record", which no small file has. */
const ELSEWHERE = 0xffffffff;

/**
 * The directory of a zip archive, without unpacking anything; null for what is none, or is one in a
 * form that no spreadsheet of this size has.
 */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  const first = Math.max(0, bytes.length - END_SPAN);
  while (end >= first && view.getUint32(end, true) !== END) end--;
  if (end < first) return null;
  const count = view.getUint16(end + 10, true);
  if (count === 0 || count > MAX_ENTRIES) return null;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) return null;
    const [packed, unpacked] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    const [nameLength, extra, comment] = [28, 30, 32].map((field) =>
      view.getUint16(at + field, true),
    ) as [number, number, number];
    if (packed === ELSEWHERE || unpacked === ELSEWHERE) return null;
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.push({ name, packed, unpacked });
    at += 46 + nameLength + extra + comment;
  }
  return entries;
}

/** Deflate gives at most a thousand bytes for one: of so few the declared size is not needed. */
const FEW_BYTES = 64;

/**
 * Whether an archive may unpack to more than `limit` bytes. Readers hold each part to the size the
 * directory declares, so a part that hides one of its sizes may unpack to anything.
 */
export function isBomb(entries: readonly ZipEntry[], limit: number): boolean {
  const files = entries.filter(({ name }) => !name.endsWith('/'));
  const hidden = files.some(
    ({ packed, unpacked }) => packed === 0 || (unpacked === 0 && packed > FEW_BYTES),
  );
  return hidden || files.reduce((sum, { unpacked }) => sum + unpacked, 0) > limit;
}
