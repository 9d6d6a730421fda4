import type { VersionState } from './fields';

/** Where a version stands among the others of its listing. */
export type VersionPlace = { id: number; number: number; state: VersionState };

const OPEN: readonly VersionState[] = ['draft', 'submitted', 'returned', 'withdrawn'];

/**
 * The version a form is opened on and saved over: the newest by number, whatever its state; so that
 * what was withdrawn is still there to go on with. It is the live one where nothing came after.
 */
export function newestVersion<Place extends VersionPlace>(
  versions: readonly Place[],
): Place | null {
  return versions.reduce<Place | null>(
    (newest, version) => (newest && newest.number > version.number ? newest : version),
    null,
  );
}

/**
 * The edit under way: the newest version, unless it is live or no longer going anywhere; one that
 * its author took back is a draft again. At most one by construction: an older draft, or one returned before a newer edit, is history.
 */
export function openVersion<Place extends VersionPlace>(
  versions: readonly Place[],
  liveId: number | null,
): Place | null {
  const newest = newestVersion(versions);
  return newest && newest.id !== liveId && OPEN.includes(newest.state) ? newest : null;
}

type Decided = VersionPlace & { decidedAt: string | null };

/** The version that buyers saw when another was decided on; null where there was none. */
export function liveBefore<Place extends Decided>(
  versions: readonly Place[],
  { decidedAt }: Decided,
): Place | null {
  const earlier = versions.filter(
    (each) =>
      (each.state === 'approved' || each.state === 'superseded') &&
      // A superseded draft was never decided on.
      each.decidedAt !== null &&
      each.decidedAt < (decidedAt ?? ''),
  );
  return newestVersion(earlier);
}

/**
 * The version whose reasons the author is still working on: the last one sent back, until an edit
 * made since is submitted. Saving a draft over it does not answer the reasons.
 */
export function returnedVersion<Place extends VersionPlace>(
  versions: readonly Place[],
  liveId: number | null,
): Place | null {
  const newestFirst = [...versions].sort((a, b) => b.number - a.number);
  for (const version of newestFirst) {
    if (version.id === liveId) return null;
    if (version.state === 'returned') return version;
    if (version.state !== 'draft' && version.state !== 'superseded') return null;
  }
  return null;
}
