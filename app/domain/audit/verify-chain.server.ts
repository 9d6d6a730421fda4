import type { Database } from 'db/connection.server';
import { auditEntries } from 'db/schema/index.server';
import { asc, gt } from 'drizzle-orm';
import type { Steps } from '../sheets/steps';
import { entryHash } from './entry-hash';

/** What a look through the whole log finds: how far it is whole, and the first entry that is not. */
export type ChainReport = {
  /** Entries that were found whole. */
  entries: number;
  /** The hash of the newest whole entry; kept elsewhere, it shows later whether the end was cut off. */
  newestHash: string;
  broken: { id: number; why: ChainFault } | null;
};

/** `changed`: it says something else than when it was written. `unlinked`: what stood before is gone. */
export type ChainFault = 'changed' | 'unlinked';

const ROWS_AT_ONCE = 200;

/**
 * Reads every entry of the audit log and computes its hash again, oldest first. Reads by pages, since
 * better-sqlite3 lets nobody write while a statement is being stepped through. `seen` is told of each
 * whole one.
 */
export function* verifyChain(
  db: Database,
  seen: (entry: { id: number; hash: string }) => void = () => {},
): Steps<ChainReport> {
  let [entries, newestHash, lastId] = [0, '', 0];
  for (;;) {
    const page = db
      .select()
      .from(auditEntries)
      .where(gt(auditEntries.id, lastId))
      .orderBy(asc(auditEntries.id))
      .limit(ROWS_AT_ONCE)
      .all();
    for (const entry of page) {
      const why: ChainFault | null =
        entry.previousHash !== newestHash
          ? 'unlinked'
          : entryHash(entry) !== entry.hash
            ? 'changed'
            : null;
      if (why) return { entries, newestHash, broken: { id: entry.id, why } };
      entries += 1;
      newestHash = entry.hash;
      lastId = entry.id;
      seen(entry);
    }
    if (page.length < ROWS_AT_ONCE) return { entries, newestHash, broken: null };
    yield;
  }
}
