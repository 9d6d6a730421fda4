import type { OwnClaim } from '~/domain/papers/facts';
import type { ClaimDraft } from './claim-form';

/**
 * Whether a claim waits for its producer: it came back or was taken back, and was not sent again
 * since.
 */
export const isCorrectable = ({ state, newerId }: OwnClaim): boolean =>
  (state === 'returned' || state === 'withdrawn') && newerId === null;

/** A correctable claim as the form it was typed in; its scan goes along. */
export function claimDraft(claims: readonly OwnClaim[], id: number): ClaimDraft | null {
  const claim = claims.find((one) => one.id === id);
  if (!claim || !isCorrectable(claim)) return null;
  const { kind, product, stars, markId, number, issuer, decidedOn, validUntil, note, scan } = claim;
  const typed = {
    product: String(product?.id ?? ''),
    stars: String(stars ?? ''),
    mark: String(markId ?? ''),
    number,
    issuer: issuer ?? '',
    decidedOn,
    validUntil: validUntil ?? '',
    endConfirmed: '',
    note: note ?? '',
  };
  return { kind, typed, scan };
}
