import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from 'db/connection.server';
import { auditEntries } from 'db/schema/index.server';
import { count, desc, eq } from 'drizzle-orm';

/** Lies beside the database, one line for each anchor, and is only ever added to. */
export const ANCHORS_FILE = 'audit-anchors.log';

/**
 * What the audit log was at one moment, signed with a key that is not in the database: whoever can
 * write the database alone can neither cut its end off nor write it anew without being seen.
 */
export type Anchor = {
  at: string;
  why: 'kept' | 'backup' | 'restored';
  entries: number;
  /** Of the newest entry. */
  id: number;
  hash: string;
  /** The backup that was restored. */
  from: string | null;
  /** Which key signed it, by its fingerprint; null where there was none. */
  key: string | null;
  mac: string | null;
};

export type Keys = readonly string[];
/** The lines of a file of anchors; a line that is none, cut off by a power cut say, by its number. */
export type Anchors = { anchors: Anchor[]; unreadable: number[] };

/**
 * The keys that sign anchors, one a line, newest first; the first is made where there is none. A new
 * key is a new first line; those below still prove what they signed.
 */
export function ensureKeys(file: string): Keys {
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 });
  return readKeys(file);
}

/** The same without making any: none where there is no file. */
export function readKeys(file: string): Keys {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  return lines.map((line) => line.trim()).filter(Boolean);
}

/** The newest entry and how many there are; null for an empty log. */
export function newestEntry(db: Database): Pick<Anchor, 'entries' | 'id' | 'hash'> | null {
  const newest = db
    .select({ id: auditEntries.id, hash: auditEntries.hash })
    .from(auditEntries)
    .orderBy(desc(auditEntries.id))
    .limit(1)
    .get();
  const entries = db.select({ all: count() }).from(auditEntries).get()?.all ?? 0;
  return newest ? { ...newest, entries } : null;
}

type Said = Omit<Anchor, 'key' | 'mac' | 'from'> & { from?: string };

/** Signs with the newest key; without any the anchor says so. */
export function signAnchor(said: Said, keys: Keys): Anchor {
  const [newest] = keys;
  const anchor = { ...said, from: said.from ?? null };
  if (!newest) return { ...anchor, key: null, mac: null };
  return { ...anchor, key: fingerprint(newest), mac: macOf(anchor, newest) };
}

/** `unknown`: signed with a key that is not here, or with none. */
export type Signature = 'good' | 'bad' | 'unknown';

export function signatureOf(anchor: Anchor, keys: Keys): Signature {
  const key = keys.find((each) => fingerprint(each) === anchor.key);
  if (!key) return 'unknown';
  const [own, its] = [macOf(anchor, key), anchor.mac ?? ''].map((mac) => Buffer.from(mac));
  return own?.length === its?.length && timingSafeEqual(own as Buffer, its as Buffer)
    ? 'good'
    : 'bad';
}

export function readAnchors(folder: string): Anchors {
  const file = join(folder, ANCHORS_FILE);
  const anchors: Anchor[] = [];
  const unreadable: number[] = [];
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  for (const [index, line] of lines.entries()) {
    const anchor = line ? readLine(line) : undefined;
    if (anchor) anchors.push(anchor);
    else if (anchor === null) unreadable.push(index + 1);
  }
  return { anchors, unreadable };
}

export const writeAnchor = (anchor: Anchor): string => `${JSON.stringify(anchor)}\n`;

/** In one write, so that another process's line stays whole. */
export function appendAnchor(folder: string, anchor: Anchor): void {
  const file = join(folder, ANCHORS_FILE);
  // What a power cut left of the line before must not take this one with it.
  const torn = existsSync(file) && !/(?:^|\n)$/.test(readFileSync(file, 'utf8'));
  appendFileSync(file, (torn ? '\n' : '') + writeAnchor(anchor), { mode: 0o600 });
}

/**
 * Anchors the log where it grew since the last anchor. Returns the new anchor, or null; `lost` is the
 * last anchor where the log no longer holds what it says.
 */
export function anchorLog(
  { db, now }: { db: Database; now: string },
  dataDir: string,
  keys: Keys,
): { anchor: Anchor | null; lost: Anchor | null } {
  const last = readAnchors(dataDir).anchors.at(-1);
  const held = last && hashOf(db, last.id) === last.hash;
  const newest = newestEntry(db);
  const lost = last && !held ? last : null;
  if (!newest || (held && last.id === newest.id)) return { anchor: null, lost };
  const anchor = signAnchor({ at: now, why: 'kept', ...newest }, keys);
  appendAnchor(dataDir, anchor);
  return { anchor, lost };
}

const hashOf = (db: Database, id: number): string | undefined =>
  db.select({ hash: auditEntries.hash }).from(auditEntries).where(eq(auditEntries.id, id)).get()
    ?.hash;

const fingerprint = (key: string): string =>
  createHash('sha256').update(key).digest('hex').slice(0, 16);

const macOf = ({ at, why, entries, id, hash, from }: Omit<Anchor, 'key' | 'mac'>, key: string) =>
  createHmac('sha256', key)
    .update(JSON.stringify([at, why, entries, id, hash, from]))
    .digest('hex');

function readLine(line: string): Anchor | null {
  try {
    const read = JSON.parse(line) as Partial<Anchor>;
    const { at, why, entries, id, hash, from = null, key = null, mac = null } = read;
    const isWhole =
      typeof at === 'string' &&
      (why === 'kept' || why === 'backup' || why === 'restored') &&
      Number.isSafeInteger(entries) &&
      Number.isSafeInteger(id) &&
      typeof hash === 'string';
    return isWhole ? ({ at, why, entries, id, hash, from, key, mac } as Anchor) : null;
  } catch {
    return null;
  }
}
