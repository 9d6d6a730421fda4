/**
 * From what a row was made: the version of the product's texts and the revision of its direct
 * facts, and on the sheet of packs the pack. Written into the row so that an old file is noticed
 * when it comes back. Begins with a letter, or Excel would take `12.4` for a number.
 */
export type Stamp = {
  /** Zero for a product without any version. */
  versionId: number;
  revision: number;
  packId: number | null;
};

export function writeStamp({ versionId, revision, packId }: Stamp): string {
  return `v${versionId}.${revision}${packId === null ? '' : `.p${packId}`}`;
}

/** Null for anything else than a stamp of ours: the row is then read without its history. */
export function readStamp(text: string): Stamp | null {
  const [, version, revision, pack] =
    /^v(\d{1,15})\.(\d{1,15})(?:\.p(\d{1,15}))?$/.exec(text.trim()) ?? [];
  if (version === undefined || revision === undefined) return null;
  return {
    versionId: Number(version),
    revision: Number(revision),
    packId: pack === undefined ? null : Number(pack),
  };
}
