import type { Acting } from '~/domain/acting';
import type { Actor, Membership } from '~/domain/actor';
import { findProducerName } from '~/domain/producers/find-names.server';
import { localeOf } from './locale';
import { forbidden, notFound } from './respond';
import { type Asked, actingAs, requireSession } from './session.server';

/** A signed-in member at work on the producer named in the address. */
export type AtWork = {
  actor: Actor;
  producer: { id: number; slug: string; name: string };
  role: Membership['role'];
  acting: Acting;
};

/**
 * For every loader and action under `/htx/:coopSlug`: a visitor is sent to sign in; whoever does not
 * keep this producer, officers included, finds nothing there (404).
 */
export async function requireMember(asked: Asked): Promise<AtWork> {
  const { actor } = await requireSession(asked);
  const membership = actor.memberships.find(({ slug }) => slug === asked.params.coopSlug);
  if (!membership) throw notFound();
  const { producerId: id, slug, role } = membership;
  const named = findProducerName(asked.context.db, id, localeOf(asked.request));
  const producer = { id, slug, name: named?.name ?? slug };
  return { actor, producer, role, acting: actingAs(actor, asked) };
}

/** As {@link requireMember}, for what only an owner does: others of the producer get 403. */
export async function requireOwner(asked: Asked): Promise<AtWork> {
  const atWork = await requireMember(asked);
  if (atWork.role !== 'owner') throw forbidden();
  return atWork;
}
