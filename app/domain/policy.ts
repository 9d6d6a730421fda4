import type { Actor, Membership, OfficerPost } from './actor';
import { FactorNeededError } from './errors';

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
 * nothing; a province officer decides everywhere; so are members managed by agencies. Officers of any
 * post do nothing in a session that has not passed the second factor.
 */
export function may(actor: Actor, action: ListingAction, owner: ListingOwner): boolean {
  const officer = passed(actor)?.officer ?? null;
  if (action === 'keep') return membershipIn(actor, owner.producerId) !== null;
  if (action === 'manage-members') {
    const agency = officer !== null && officer.post !== 'commune';
    return agency || membershipIn(actor, owner.producerId)?.role === 'owner';
  }
  if (!officer || officer.post === 'administrator') return false;
  if (action === 'decide') {
    // Nobody is judge in their own cause.
    const own = membershipIn(actor, owner.producerId) !== null;
    return officer.post === 'province' && !own;
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
  const officer = passed(actor)?.officer ?? null;
  return officer !== null && posts.includes(officer.post);
}

const passed = (actor: Actor): Actor | null => (actor.factorPassedAt === null ? null : actor);

/** For how long a code of the second factor stands for whoever holds the device. */
export const FRESH_FACTOR_MINUTES = 15;

/**
 * What a screen left open for a moment must not be enough for, by its word in the audit log: revoking,
 * whole decisions, who may enter, secrets.
 */
const GRAVE_ACTIONS: ReadonlySet<string> = new Set([
  'revoke-recognition',
  'annul-right',
  'suspend-right',
  'correct-decision',
  'take-back-decision',
  'create-invitation',
  'remove-member',
  'disable-account',
  'enable-account',
  'erase-account',
  'reset-factor',
  'change-password',
  'renew-recovery-codes',
]);

type Asker = Partial<Pick<Actor, 'hasFactor' | 'factorPassedAt'>> | null;

/**
 * Throws {@link FactorNeededError} where a grave action comes from somebody with a second factor whose
 * last code is older than {@link FRESH_FACTOR_MINUTES}. The audit log asks for every change, so that
 * none is forgotten; the transaction then leaves nothing.
 */
export function requireFreshFactor(action: string, actor: Asker, now: string): void {
  if (!actor?.hasFactor || !GRAVE_ACTIONS.has(action)) return;
  const minutes = (Date.parse(now) - Date.parse(actor.factorPassedAt ?? '')) / 60_000;
  if (!(minutes <= FRESH_FACTOR_MINUTES)) throw new FactorNeededError();
}
