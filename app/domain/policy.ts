import type { Actor, Membership, OfficerPost } from './actor';

/** What can be done to a listing, from the side of its producer and from the side of the agencies. */
export type ListingAction =
  /** Read the workspace; change texts, packs, photos; answer enquiries. */
  | 'keep'
  /** Invite and remove the producer's members. */
  | 'manage-members'
  /** Look at what waits, comment, forward. */
  | 'check'
  /** Approve, return, record and revoke decisions. */
  | 'decide';

/** What a rule needs to know of the producer whose listing it is. */
export type ListingOwner = { producerId: number | null; communeId: string | null };

/**
 * Whether someone may do something to a producer's listing (design, "People"): a member keeps its
 * own; an owner also manages its members; a commune officer checks in its own communes and decides
 * nothing; a province officer decides everywhere, once a second factor is enrolled; so are members
 * managed by agencies.
 */
export function may(actor: Actor, action: ListingAction, owner: ListingOwner): boolean {
  const { officer } = actor;
  if (action === 'keep') return membershipIn(actor, owner.producerId) !== null;
  if (action === 'manage-members') {
    const agency = officer !== null && officer.post !== 'commune' && actor.secondFactor;
    return agency || membershipIn(actor, owner.producerId)?.role === 'owner';
  }
  if (!officer || officer.post === 'administrator') return false;
  if (action === 'decide') {
    // Nobody is judge in their own cause.
    const own = membershipIn(actor, owner.producerId) !== null;
    return officer.post === 'province' && actor.secondFactor && !own;
  }
  if (officer.post === 'province') return true;
  return owner.communeId !== null && officer.communeIds.includes(owner.communeId);
}

/** The asker's membership of a producer, or null. */
export function membershipIn(actor: Actor, producerId: number | null): Membership | null {
  return actor.memberships.find((membership) => membership.producerId === producerId) ?? null;
}

/**
 * The rooms of the agencies' desk and the posts that may enter each. A commune officer checks and
 * forwards, a province officer decides, an administrator manages people and settings.
 */
export const DESK_ROOMS = {
  queue: ['commune', 'province', 'administrator'],
  claims: ['commune', 'province', 'administrator'],
  decisions: ['commune', 'province'],
  marks: ['commune', 'province'],
  collections: ['province'],
  chase: ['commune', 'province'],
  producers: ['commune', 'province'],
  people: ['commune', 'province', 'administrator'],
  places: ['administrator'],
  words: ['province', 'administrator'],
  reports: ['commune', 'province', 'administrator'],
  audit: ['province', 'administrator'],
} as const satisfies Record<string, readonly OfficerPost[]>;

export type DeskRoom = keyof typeof DESK_ROOMS;

/** Whether an officer may look into a room of the desk. */
export function mayEnter({ officer }: Pick<Actor, 'officer'>, room: DeskRoom): boolean {
  const posts: readonly OfficerPost[] = DESK_ROOMS[room];
  return officer !== null && posts.includes(officer.post);
}

/** What is changed from the desk beside single listings, and by whom. */
export const DESK_ACTIONS = {
  /** Record, correct, renew and revoke decisions, marks, rights, awards; create and close producers. */
  record: ['province'],
  /** Build featured collections. */
  curate: ['province'],
  /** Words officers reuse: reasons for returning. */
  'keep-templates': ['province', 'administrator'],
  /** Places, synonyms, texts of the site. */
  'keep-settings': ['administrator'],
} as const satisfies Record<string, readonly OfficerPost[]>;

export type DeskAction = keyof typeof DESK_ACTIONS;

/** Whether an officer may make such a change; never without a second factor. */
export function mayAtDesk(actor: Actor, action: DeskAction): boolean {
  const posts: readonly OfficerPost[] = DESK_ACTIONS[action];
  const { officer, secondFactor } = actor;
  return officer !== null && posts.includes(officer.post) && secondFactor;
}
