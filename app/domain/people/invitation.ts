import type { MembershipRole, OfficerPost } from '../actor';

/** Days an invitation can be used. */
export const INVITATION_DAYS = 7;

/** What an invitation lets its guest into; one of the three. */
export type Purpose =
  /** Keep a producer's listings. */
  | { kind: 'member'; producerId: number; role: MembershipRole }
  /** Work for the agencies; `communeIds` is the area of a commune officer. */
  | { kind: 'officer'; post: OfficerPost; communeIds: string[] }
  /** Choose a new password for the account one has. */
  | { kind: 'new-password'; personId: number };

export type InvitationState = 'open' | 'used' | 'expired' | 'revoked';

type Dates = { usedAt: string | null; revokedAt: string | null; expiresAt: string };

/** Whether an invitation still opens the door, and why not. */
export function invitationState(
  { usedAt, revokedAt, expiresAt }: Dates,
  now: string,
): InvitationState {
  if (usedAt) return 'used';
  if (revokedAt) return 'revoked';
  return expiresAt <= now ? 'expired' : 'open';
}
