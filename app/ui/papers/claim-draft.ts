import type { ClaimFacts } from '~/domain/papers/facts';
import type { ClaimDraft } from './claim-form';

/** A claim that came back or was taken back, as the form it was typed in; its scan goes along. */
export function claimDraft(claims: readonly ClaimFacts[], id: number): ClaimDraft | null {
  const claim = claims.find((one) => one.id === id);
  if (!claim || (claim.state !== 'returned' && claim.state !== 'withdrawn')) return null;
  const { kind, product, stars, markId, number, issuer, decidedOn, validUntil, note, scan } = claim;
  const typed = {
    product: String(product?.id ?? ''),
    stars: String(stars ?? ''),
    mark: String(markId ?? ''),
    number,
    issuer: issuer ?? '',
    decidedOn,
    validUntil: validUntil ?? '',
    note: note ?? '',
  };
  return { kind, typed, scan };
}
