import type { MEMBERSHIP_ROLES, OFFICER_POSTS } from 'db/schema/people.server';

export type MembershipRole = (typeof MEMBERSHIP_ROLES)[number];
export type OfficerPost = (typeof OFFICER_POSTS)[number];

/** Every post, lowest first. */
export const OFFICER_POST_LIST = [
  'commune',
  'province',
  'administrator',
] as const satisfies readonly OfficerPost[];

/** A person's place in one producer's workspace. */
export type Membership = { producerId: number; slug: string; role: MembershipRole };

/**
 * Whoever asks for something, with all that decides whether it is granted. Read once per request;
 * rules take it as a value and never look further.
 */
export type Actor = {
  personId: number;
  name: string;
  memberships: readonly Membership[];
  /** A public servant's post; `communeIds` is a commune officer's area and empty for the others. */
  officer: { post: OfficerPost; communeIds: readonly string[] } | null;
  /** Whether a second factor is enrolled. */
  hasFactor: boolean;
  /**
   * When it was last passed in the session that asks, an instant in UTC. Null where it was not:
   * officers then see and decide nothing, whatever was enrolled since.
   */
  factorPassedAt: string | null;
};
