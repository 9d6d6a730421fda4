import { type Proof, proofOf } from '../papers/proof';
import type { Provenance, Source } from '../texts';

/** A claim of a page, by a key the page has words for. */
export type Claim<Key extends string> = {
  key: Key;
  provenance: Provenance;
  sources: Source[];
  /** Whether a scan of its paper is on file. */
  onFile?: boolean;
};

export type ClaimOrigins<Key extends string> = {
  /** Each page cited, with what it supports. */
  cited: { source: Source; supports: Key[] }[];
  /** Recorded by an officer, with the paper on file. */
  verified: Key[];
  /** Recorded or approved by an officer, without one. */
  unseen: Key[];
  unsourced: Key[];
  sample: Key[];
};

/** Turns claims with their sources around: which source supports what, and what rests on none. */
export function claimOrigins<Key extends string>(claims: readonly Claim<Key>[]): ClaimOrigins<Key> {
  const cited = new Map<string, { source: Source; supports: Set<Key> }>();
  for (const { key, provenance, sources } of claims) {
    // An invented value rests on nothing, whatever stands beside it.
    if (provenance === 'sample') continue;
    for (const source of sources) {
      const id = source.url ?? source.label;
      const entry = cited.get(id) ?? { source, supports: new Set<Key>() };
      entry.supports.add(key);
      cited.set(id, entry);
    }
  }
  const proof = ({ provenance, onFile }: Claim<Key>): Proof =>
    proofOf({ provenance, onFile: onFile === true });
  const keysOf = (wanted: Proof) => [
    ...new Set(claims.filter((claim) => proof(claim) === wanted).map(({ key }) => key)),
  ];
  return {
    cited: [...cited.values()].map(({ source, supports }) => ({ source, supports: [...supports] })),
    verified: keysOf('verified'),
    unseen: keysOf('unseen'),
    unsourced: keysOf('unsourced'),
    sample: keysOf('sample'),
  };
}
