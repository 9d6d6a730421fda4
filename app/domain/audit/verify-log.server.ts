import type { Database } from 'db/connection.server';
import type { Steps } from '../sheets/steps';
import {
  type Anchor,
  type Anchors,
  type Keys,
  type Signature,
  signatureOf,
} from './anchors.server';
import { type ChainReport, verifyChain } from './verify-chain.server';

/** An entry as somebody noted it down: its number and its hash. */
export type Noted = { id: number; hash: string };

/** An entry that was there once: it is gone, or another stands in its place. */
export type LogFault = Noted & {
  why: 'missing' | 'different' | 'forged';
  /** When it was anchored; null where it was only noted down. */
  at: string | null;
};

/** What a look through the log and its anchors found, and what it could not find out. */
export type LogReport = ChainReport & {
  newestId: number;
  /** Anchors the log agrees with, and the first and newest of them. */
  held: number;
  first: Anchor | null;
  last: Anchor | null;
  fault: LogFault | null;
  /** Restores, each a reason why entries noted down elsewhere may be missing. */
  restored: Anchor[];
  /** Entries after the newest anchor: had others followed, their loss would not be seen. */
  after: number;
  /** Anchors whose signature could not be checked, since their key is not here. */
  unsigned: number;
  hasKey: boolean;
  /** Lines of the file of anchors that are none. */
  unreadable: number[];
};

/**
 * Computes every hash again and holds the log to what was anchored and noted down before. A chain
 * alone proves only that it fits together: whoever writes the database can cut its end off, or
 * compute it anew from any entry on.
 */
export function* verifyLog(
  db: Database,
  { anchors, unreadable }: Anchors,
  keys: Keys,
  noted: readonly Noted[] = [],
): Steps<LogReport> {
  const wanted = new Set([...anchors, ...noted].map(({ id }) => id));
  const found = new Map<number, string>();
  let newestId = 0;
  const chain = yield* verifyChain(db, ({ id, hash }) => {
    newestId = id;
    if (wanted.has(id)) found.set(id, hash);
  });
  // What comes after a break was not looked at; the break is said.
  const reach = chain.broken ? newestId : Number.POSITIVE_INFINITY;
  const within = ({ id }: Noted) => id <= reach;
  const signed = anchors.map((anchor) => ({ ...anchor, signature: signatureOf(anchor, keys) }));
  const unproven = noted.map((each) => ({ ...each, at: null, signature: 'unknown' as const }));
  const faults = [...signed, ...unproven]
    .filter(within)
    .flatMap((each) => faultOf(each, found.get(each.id)))
    .sort((a, b) => a.id - b.id);
  const held = signed.filter(({ id, hash }) => found.get(id) === hash);
  // With a key at hand, what anybody could have written proves nothing.
  const proven = held.filter(({ signature }) => keys.length === 0 || signature === 'good');
  const last = proven.reduce<Anchor | null>((a, b) => (a && a.id > b.id ? a : b), null);
  return {
    ...chain,
    newestId,
    held: proven.length,
    first: proven[0] ?? null,
    last,
    fault: faults[0] ?? null,
    restored: signed.filter(({ why, signature }) => why === 'restored' && signature === 'good'),
    after: chain.entries - (last?.entries ?? 0),
    unsigned: signed.filter(({ signature }) => signature === 'unknown').length,
    hasKey: keys.length > 0,
    unreadable,
  };
}

function faultOf(
  { id, hash, at, signature }: Noted & { at: string | null; signature: Signature },
  found: string | undefined,
): LogFault[] {
  if (signature === 'bad') return [{ id, hash, at, why: 'forged' }];
  if (found === hash) return [];
  return [{ id, hash, at, why: found === undefined ? 'missing' : 'different' }];
}
