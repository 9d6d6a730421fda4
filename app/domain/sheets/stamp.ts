/**
 * From what a row was made: the version of the product's texts and the revision of its direct
 * facts, on the sheet of packs the pack, and a checksum of each cell with a direct fact. Written into
 * the row so that an old file is noticed when it comes back. Begins with a letter, or Excel would
 * take `12.4` for a number.
 */
export type Stamp = {
  /** Zero for a product without any version. */
  versionId: number;
  revision: number;
  packId: number | null;
  /** Of the cells with direct facts, in the order of their columns; empty in files of old. */
  checksums: readonly string[];
};

export function writeStamp({ versionId, revision, packId, checksums }: Stamp): string {
  const pack = packId === null ? '' : `.p${packId}`;
  return `v${versionId}.${revision}${pack}${checksums.map((one) => `_${one}`).join('')}`;
}

/** Null for anything else than a stamp of ours: the row is then read without its history. */
export function readStamp(text: string): Stamp | null {
  const [, version, revision, pack, checksums = ''] =
    /^v(\d{1,15})\.(\d{1,15})(?:\.p(\d{1,15}))?((?:_[0-9a-z]{1,7}){0,20})$/.exec(text.trim()) ?? [];
  if (version === undefined || revision === undefined) return null;
  return {
    versionId: Number(version),
    revision: Number(revision),
    packId: pack === undefined ? null : Number(pack),
    checksums: checksums.split('_').slice(1),
  };
}

/** FNV-1a of a cell's text, 32 bits: tells whether its author changed it, not who else could. */
export function cellChecksum(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) {
    hash = Math.imul(hash ^ byte, 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
