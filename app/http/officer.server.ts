import type { Acting } from '~/domain/acting';
import type { Actor, OfficerPost } from '~/domain/actor';
import { type DeskRoom, mayEnter } from '~/domain/policy';
import { notFound } from './respond';
import { type Asked, actingAs, requireSession } from './session.server';

/** A signed-in officer at the desk. */
export type AtDesk = {
  actor: Actor;
  post: OfficerPost;
  acting: Acting;
  /** Whether they could decide, had they enrolled a second factor. */
  needsFactor: boolean;
};

/**
 * For every loader and action under `/co-quan`: a visitor is sent to sign in; anybody who is no
 * officer, or whose post does not enter the room, finds nothing there (404). What an officer may
 * change is asked of `policy.ts` by the change itself.
 */
export async function requireDesk(asked: Asked, room: DeskRoom): Promise<AtDesk> {
  const desk = await requireOfficer(asked);
  if (!mayEnter(desk.actor, room)) throw notFound();
  return desk;
}

/** The same for the frame around the rooms. */
export async function requireOfficer(asked: Asked): Promise<AtDesk> {
  const { actor } = await requireSession(asked);
  if (!actor.officer) throw notFound();
  const { post } = actor.officer;
  const needsFactor = post !== 'commune' && !actor.secondFactor;
  return { actor, post, acting: actingAs(actor, asked), needsFactor };
}
