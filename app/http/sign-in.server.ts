import type { Actor } from '~/domain/actor';
import { findActor } from '~/domain/people/find-actor.server';
import { normalLogin } from '~/domain/people/login';
import { inLocale, paths } from '~/paths';
import { clientAddress } from './client-address';
import { localeOf } from './locale';
import { limitsOf } from './rate-limit.server';
import type { Asked } from './session.server';

/** How signing in ended. `cookies` are Set-Cookie lines to be sent with the answer. */
export type SignIn =
  | { kind: 'in'; cookies: string[]; personId: number }
  | { kind: 'second-factor'; cookies: string[] }
  /** Either half was wrong; which one is not told, nor whether the login exists. */
  | { kind: 'refused' }
  | { kind: 'limited'; seconds: number };

/** Signs in with a login (phone number or user name) and a password. */
export async function signIn(asked: Asked, login: string, password: string): Promise<SignIn> {
  const { request, context } = asked;
  const attempt = await beginAttempt(asked, normalLogin(login));
  if (attempt.seconds > 0) return { kind: 'limited', seconds: attempt.seconds };
  const answer = await context.accounts.api.signInUsername({
    body: { username: login, password },
    headers: request.headers,
    asResponse: true,
  });
  if (!answer.ok) return { kind: 'refused' };
  await attempt.succeeded();
  const said = (await answer.json()) as { twoFactorRedirect: true } | { user: { id: string } };
  const cookies = answer.headers.getSetCookie();
  if ('twoFactorRedirect' in said) return { kind: 'second-factor', cookies };
  return { kind: 'in', cookies, personId: Number(said.user.id) };
}

/** The second step: a code of the authenticator, or one of the recovery codes. */
export async function verifySecondFactor(asked: Asked, code: string): Promise<SignIn> {
  const { request, context } = asked;
  const attempt = await beginAttempt(asked, `second factor of ${pendingSignIn(request)}`);
  if (attempt.seconds > 0) return { kind: 'limited', seconds: attempt.seconds };
  const digits = code.replace(/\s+/g, '');
  const isTotp = /^\d{6}$/.test(digits);
  const given = { body: { code: isTotp ? digits : code.trim() }, headers: request.headers };
  const { api } = context.accounts;
  const answer = isTotp
    ? await api.verifyTOTP({ ...given, asResponse: true })
    : await api.verifyBackupCode({ ...given, asResponse: true });
  if (!answer.ok) return { kind: 'refused' };
  const { token, user } = (await answer.json()) as { token: string; user: { id: string } };
  if (isTotp && !(await spendCode(context, user.id, digits))) {
    await (await context.accounts.$context).internalAdapter.deleteSession(token);
    return { kind: 'refused' };
  }
  await attempt.succeeded();
  return { kind: 'in', cookies: answer.headers.getSetCookie(), personId: Number(user.id) };
}

/**
 * Uses up a code of somebody's authenticator, which the library takes for as long as it is shown and
 * a while around that; whoever looked over a shoulder must not get in with it too (RFC 6238, 5.2).
 * Returns whether it was not used before.
 */
export async function spendCode(
  context: Asked['context'],
  personId: number | string,
  code: string,
): Promise<boolean> {
  const { allowed } = await limitsOf(context).usedCode.take(`${personId} ${code}`);
  return allowed;
}

/**
 * Counts a try before it is made, so that many at once do not all slip through, and takes it back
 * where it was right: a whole cooperative can sit behind one router. `seconds` is how long to wait.
 */
async function beginAttempt({ request, context }: Asked, login: string) {
  const { wrongByLogin, wrongByAddress } = limitsOf(context);
  const address = clientAddress(request);
  const tries = await Promise.all([wrongByLogin.take(login), wrongByAddress.take(address)]);
  const waits = tries.map(({ allowed, retryAfterSeconds }) => (allowed ? 0 : retryAfterSeconds));
  return {
    seconds: Math.max(...waits),
    succeeded: () => Promise.all([wrongByLogin.clear(login), wrongByAddress.giveBack(address)]),
  };
}

/** Where somebody works: at the desk or in their one workspace; who has several chooses. */
export function workplaceOf(actor: Actor | null): string {
  const { officer = null, memberships = [] } = actor ?? {};
  const places = [
    ...(officer ? [paths.desk()] : []),
    ...memberships.map(({ slug }) => paths.coop(slug)),
  ];
  return (places.length === 1 && places[0]) || paths.account();
}

/** Where somebody who just signed in is led, where nothing else was asked for. */
export const landingOf = ({ context, request }: Asked, personId: number): string =>
  inLocale(localeOf(request), workplaceOf(findActor(context.db, personId)));

/** The half-done sign-in a browser holds; it stands for the person until the code is right. */
const pendingSignIn = (request: Request) =>
  /sao\.two_factor=([^;]+)/.exec(request.headers.get('Cookie') ?? '')?.[1] ?? 'nobody';

/** Stands for this site, whatever its name is. */
const OWN_SITE = 'http://own.invalid';

/**
 * Where to go after signing in: only an address of ours, never another site's. It is read as browsers
 * read it, who leave out tabs and line ends and resolve dots: `/<tab>/evil` is another site's.
 */
export function safeReturn(path: string | null): string | null {
  if (!path?.startsWith('/') || !URL.canParse(path, OWN_SITE)) return null;
  const { origin, pathname, search, hash } = new URL(path, OWN_SITE);
  const own = pathname + search + hash;
  return origin === OWN_SITE && /^\/(?![/\\])/.test(own) ? own : null;
}
