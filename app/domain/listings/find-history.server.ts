import type { Database } from 'db/connection.server';
import { people } from 'db/schema/index.server';
import type { Actor } from '../actor';
import { isIn } from '../sql.server';
import { diffListing, type ListingDiff } from './diff';
import type { ListingTexts, VersionPhoto, VersionState } from './fields';
import { getKeptListing, type ListingRef } from './get-listing.server';
import { findVersions, type Version } from './listing-kinds.server';
import { liveBefore } from './open-version';

/** One version as its history tells of it. */
export type HistoryEntry = {
  id: number;
  number: number;
  state: VersionState;
  /** Whether it is what the public sees. */
  live: boolean;
  author: string | null;
  note: string | null;
  createdAt: string;
  submittedAt: string | null;
  decidedAt: string | null;
  decidedBy: string | null;
  /** Why it was sent back, by field. */
  returned: Record<string, string> | null;
  texts: ListingTexts;
  photos: VersionPhoto[];
  /** First against what buyers see, or saw before this one; then against what it was written over. */
  comparisons: Comparison[];
};

/** What a version says otherwise than another, which is live, was live before it, or was its base. */
export type Comparison = { to: 'live' | 'before' | 'base'; number: number; changes: ListingDiff };

export type History = {
  /** What a restoration is opened on. */
  openedOn: number | null;
  /** Newest first. */
  versions: HistoryEntry[];
};

/** Every version of a listing the asker keeps. Throws NotFoundError for any other listing. */
export function findHistory(db: Database, actor: Actor, ref: ListingRef): History {
  const { kind, id, liveVersionId, newest } = getKeptListing(db, actor, ref);
  const versions = findVersions(db, kind, id);
  const byId = new Map(versions.map((version) => [version.id, version]));
  const live = byId.get(liveVersionId ?? 0) ?? null;
  const names = findNames(db, versions);
  const entries = versions.map(({ baseVersionId, decidedBy, ...version }): HistoryEntry => {
    const isLive = version.id === live?.id;
    const shown = isLive ? liveBefore(versions, version) : live;
    const base = byId.get(baseVersionId ?? 0) ?? null;
    const comparisons: [Comparison['to'], Version | null][] = [
      [isLive ? 'before' : 'live', shown],
      ['base', base?.id === shown?.id ? null : base],
    ];
    return {
      ...version,
      live: isLive,
      returned: repeatsReasons(version) ? null : version.returned,
      decidedBy: names.get(decidedBy ?? 0) ?? null,
      comparisons: comparisons.flatMap(([to, other]) =>
        other ? [{ to, number: other.number, changes: diffListing(kind, other, version) }] : [],
      ),
    };
  });
  return { openedOn: newest?.id ?? null, versions: entries.reverse() };
}

/**
 * What an approval by field left to go on with (approve-fields.server.ts) was never handed in: its
 * reasons are those of the version that was, which tells them.
 */
const repeatsReasons = ({ state, submittedAt }: Pick<Version, 'state' | 'submittedAt'>): boolean =>
  state === 'returned' && submittedAt === null;

function findNames(db: Database, versions: readonly Version[]): Map<number, string> {
  const deciders = versions.flatMap(({ decidedBy }) => (decidedBy === null ? [] : [decidedBy]));
  const rows = db
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(isIn(people.id, deciders))
    .all();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
