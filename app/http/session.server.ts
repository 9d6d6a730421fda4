import { type AppLoadContext, redirect } from '@remix-run/node';
import type { Acting } from '~/domain/acting';
import type { Actor } from '~/domain/actor';
import { originOf } from '~/domain/audit/origin';
import { instantNow } from '~/domain/clock';
import { IdleSessionError } from '~/domain/errors';
import { findActor } from '~/domain/people/find-actor.server';
import { findSeen, writeSeen } from '~/domain/people/find-sessions.server';
import { idleness } from '~/domain/people/idle';
import { findFactorPassed } from '~/domain/people/session-factor.server';
import { inLocale, paths } from '~/paths';
import { clientAddress } from './client-address';
import { localeOf } from './locale';
import { outOfServiceBy } from './out-of-service.server';
import { limitsOf } from './rate-limit.server';

/** What every guard is handed: a loader's or an action's arguments, or as much of them. */
export type Asked = {
  request: Request;
  params: Readonly<Record<string, string | undefined>>;
  context: AppLoadContext;
};

export type Session = { actor: Actor; token: string };

/** Who is signed in, or null. A closed account counts as signed out, and an officer's idle session. */
export async function findSession(asked: Asked): Promise<Session | null> {
  const session = await findAnySession(asked);
  return session && !session.isIdle ? session : null;
}

async function findAnySession({ request, context }: Asked) {
  const found = await context.accounts.api.getSession({ headers: request.headers });
  if (!found) return null;
  const { token } = found.session;
  const passed = findFactorPassed(context.db, token);
  const actor = findActor(context.db, Number(found.user.id), passed);
  return actor && { actor, token, isIdle: actor.officer !== null && !noteSeen(context, token) };
}

/** Notes that a session is used; false where it was not for too long, which ends it. */
function noteSeen({ db, clock }: AppLoadContext, token: string): boolean {
  const now = instantNow(clock);
  const state = idleness(findSeen(db, token), now);
  try {
    if (state === 'used') writeSeen(db, token, now);
  } catch (error) {
    // Whoever only reads need not know that nothing can be written just now.
    if (!outOfServiceBy(error)) throw error;
  }
  return state !== 'idle';
}

/**
 * Who is signed in; throws the way to the sign-in page, which leads back here. What was sent out of
 * an idle session is kept on the page that asks to sign in again.
 */
export async function requireSession(asked: Asked): Promise<Session> {
  requireOwnForm(asked.request);
  const session = await findAnySession(asked);
  if (session?.isIdle && !isRead(asked.request)) throw new IdleSessionError();
  if (!session || session.isIdle) throw redirect(signInPath(asked.request, session?.isIdle));
  if (!isRead(asked.request)) await countChange(asked, session.actor);
  return session;
}

/** Refuses (429) who changes more than a person can: a script run wild, or a stolen session. */
async function countChange({ context }: Asked, { personId }: Actor): Promise<void> {
  const { allowed, retryAfterSeconds } = await limitsOf(context).changes.take(personId);
  if (allowed) return;
  const headers = { 'Retry-After': String(retryAfterSeconds) };
  throw new Response('Too Many Requests', { status: 429, headers });
}

const isRead = ({ method }: Request): boolean => method === 'GET' || method === 'HEAD';

/** A change as the signed-in person makes it, now and from where they are. */
export function actingAs(actor: Actor, { request, context: { db, clock } }: Asked): Acting {
  return { db, actor, now: instantNow(clock), origin: originOf(clientAddress(request)) };
}

/**
 * Refuses forms sent from other sites. Session cookies are SameSite=Lax already; this also holds
 * where a browser does not know that, and for the sign-in form itself. For browsers too old to send
 * `Sec-Fetch-Site`, incoming.server.ts has put it there.
 */
export function requireOwnForm(request: Request): void {
  if (isRead(request)) return;
  const from = request.headers.get('Sec-Fetch-Site');
  const foreign = from !== null && from !== 'same-origin' && from !== 'none';
  // The word by which the error page tells this from what is not for the reader's role.
  if (foreign) throw new Response('foreign-form', { status: 403 });
}

/** Longer than any address of ours; written into another it would not fit into the headers. */
const MAX_BACK_LENGTH = 2000;

function signInPath(request: Request, isIdle = false): string {
  const { pathname, search } = new URL(request.url);
  const back = request.method === 'GET' ? pathname + search : pathname;
  const own = back.length <= MAX_BACK_LENGTH ? back.replace(/\.data(?=$|\?)/, '') : '';
  return inLocale(localeOf(request), paths.signIn(own, isIdle ? 'nghi' : ''));
}
