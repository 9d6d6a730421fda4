import type { Database } from 'db/connection.server';
import { people } from 'db/schema/index.server';
import type { Actor } from '../actor';
import { isIn } from '../sql.server';
import { diffListing, type ListingDiff, NOTHING } from './diff';
import type { ListingTexts, VersionPhoto, VersionState } from './fields';
import { getKeptListing, type ListingRef } from './get-listing.server';
import { findVersions, type Version } from './listing-kinds.server';

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
  /** The version it was written over; null for the first. */
  base: { id: number; number: number } | null;
  /** What it changed against its base. */
  changes: ListingDiff;
};

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
  const names = findNames(db, versions);
  const entries = versions.map(({ baseVersionId, decidedBy, ...version }): HistoryEntry => {
    const base = byId.get(baseVersionId ?? 0) ?? null;
    return {
      ...version,
      live: version.id === liveVersionId,
      returned: repeatsReasons(version) ? null : version.returned,
      decidedBy: names.get(decidedBy ?? 0) ?? null,
      base: base && { id: base.id, number: base.number },
      changes: diffListing(kind, base ?? NOTHING, version),
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
