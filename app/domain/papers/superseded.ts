import type { ClaimFacts } from './facts';
import { sameNumber } from './same-decision';

/** What tells one claim of a producer from another. */
export type ClaimOfPaper = Pick<
  ClaimFacts,
  'id' | 'kind' | 'state' | 'markId' | 'number' | 'decidedOn'
> & { product: { id: number } | null; scan: { mediaId: number } };

/**
 * The claims that came back or were taken back and were sent again since, which ask nothing of anybody
 * any more: the newer claim's id by the older one's. Claims are given newest first.
 */
export function supersededClaims(claims: readonly ClaimOfPaper[]): Map<number, number> {
  return new Map(
    claims.flatMap((claim, index) => {
      if (claim.state !== 'returned' && claim.state !== 'withdrawn') return [];
      const newer = claims.slice(0, index).find((one) => isSamePaper(one, claim));
      return newer ? [[claim.id, newer.id]] : [];
    }),
  );
}

/**
 * Whether two claims were made with one paper. A correction may change its number, its day or its
 * scan, though hardly all three; two decisions about one product share none of them.
 */
function isSamePaper(a: ClaimOfPaper, b: ClaimOfPaper): boolean {
  const sameThing = a.kind === b.kind && a.product?.id === b.product?.id && a.markId === b.markId;
  const samePaper =
    sameNumber(a.number, b.number) ||
    a.decidedOn === b.decidedOn ||
    a.scan.mediaId === b.scan.mediaId;
  return sameThing && samePaper;
}
