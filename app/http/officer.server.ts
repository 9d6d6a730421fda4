import { redirect } from '@remix-run/node';
import type { Acting } from '~/domain/acting';
import type { Actor, OfficerPost } from '~/domain/actor';
import { FactorNeededError } from '~/domain/errors';
import { type DeskRoom, mayEnter } from '~/domain/policy';
import { inLocale, paths } from '~/paths';
import { localeOf } from './locale';
import { notFound } from './respond';
import { type Asked, actingAs, requireSession } from './session.server';

/** A signed-in officer at the desk. */
export type AtDesk = {
  actor: Actor;
  post: OfficerPost;
  acting: Acting;
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

/**
 * The same for the frame around the rooms. A session that has not passed the second factor is led to
 * give a code, or to enrol; what it sends waits for the code.
 */
export async function requireOfficer(asked: Asked): Promise<AtDesk> {
  const { actor } = await requireSession(asked);
  if (!actor.officer) throw notFound();
  if (actor.factorPassedAt === null) throw wayToFactor(actor, asked.request);
  return { actor, post: actor.officer.post, acting: actingAs(actor, asked) };
}

function wayToFactor({ hasFactor }: Actor, request: Request): Response | Error {
  if (hasFactor && request.method === 'POST') return new FactorNeededError();
  const { pathname, search } = new URL(request.url);
  const path = hasFactor ? paths.factorAgain(pathname + search) : paths.enrol();
  return redirect(inLocale(localeOf(request), path));
}
