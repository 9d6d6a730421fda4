import type { Acting } from '~/domain/acting';
import type { Actor, OfficerPost } from '~/domain/actor';
import { notFound } from './respond';
import { type Asked, actingAs, requireSession } from './session.server';

/** A signed-in officer at the desk. */
export type AtDesk = { actor: Actor; post: OfficerPost; acting: Acting };

/**
 * For every loader and action under `/co-quan`: a visitor is sent to sign in, anybody who is no
 * officer finds nothing there (404). What an officer may do is asked of `policy.ts`.
 */
export async function requireOfficer(asked: Asked): Promise<AtDesk> {
  const { actor } = await requireSession(asked);
  if (!actor.officer) throw notFound();
  return { actor, post: actor.officer.post, acting: actingAs(actor, asked.context) };
}
