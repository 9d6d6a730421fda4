import type { Database } from 'db/connection.server';
import { people } from 'db/schema/index.server';
import type { ListingKind } from '../listings/fields';
import { findVersions, type Version } from '../listings/listing-kinds.server';
import { isIn } from '../sql.server';
import { type Outcome, outcomeOf } from './outcome';

/** What an officer decided about a version, and why. */
export type Decision = {
  versionId: number;
  number: number;
  outcome: Outcome;
  /** Null where the account is not known. */
  by: string | null;
  at: string;
  reasons: Readonly<Record<string, string>>;
};

/** Every decision about a listing's versions that were handed in, newest first. */
export function findDecisions(db: Database, kind: ListingKind, listingId: number): Decision[] {
  const versions = findVersions(db, kind, listingId);
  const names = findNames(db, versions);
  return versions
    .filter(({ submittedAt }) => submittedAt !== null)
    .flatMap((version): Decision[] => {
      const { id, number, decidedAt, decidedBy, returned } = version;
      const outcome = outcomeOf({ ...version, partly: hasLivePart(version, versions) });
      if (!outcome || decidedAt === null) return [];
      const by = names.get(decidedBy ?? 0) ?? null;
      return [{ versionId: id, number, outcome, by, at: decidedAt, reasons: returned ?? {} }];
    })
    .reverse();
}

/** A part that was approved went live as a version of its own, in the same decision. */
function hasLivePart({ number, decidedAt }: Version, versions: readonly Version[]): boolean {
  return versions.some(
    (other) =>
      other.number > number &&
      other.submittedAt === null &&
      other.decidedAt === decidedAt &&
      other.state !== 'returned',
  );
}

function findNames(db: Database, versions: readonly Version[]): Map<number, string> {
  const ids = versions.flatMap(({ decidedBy }) => (decidedBy === null ? [] : [decidedBy]));
  const rows = db
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(isIn(people.id, ids))
    .all();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
