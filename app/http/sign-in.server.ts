import { requireWritable } from 'db/held.server';
import type { Actor } from '~/domain/actor';
import { originOf } from '~/domain/audit/origin';
import { instantNow } from '~/domain/clock';
import { findActor } from '~/domain/people/find-actor.server';
import { findPersonByLogin } from '~/domain/people/find-login.server';
import { normalLogin } from '~/domain/people/login';
import { findFactorReset } from '~/domain/people/reset-factor.server';
import { endOtherSessions, passFactor } from '~/domain/people/session-factor.server';
import { inLocale, paths } from '~/paths';
import { clientAddress } from './client-address';
import { deviceCookie, knownDevice } from './known-device.server';
import { localeOf } from './locale';
import { LESS_EACH, type Limit, limitsOf } from './rate-limit.server';
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
  const personId = findPersonByLogin(context.db, login)?.personId ?? null;
  const attempt = await beginAttempt(asked, { login: normalLogin(login), personId });
  if (attempt.seconds > 0) return { kind: 'limited', seconds: attempt.seconds };
  const answer = await context.accounts.api
    .signInUsername({
      body: { username: login, password },
      headers: request.headers,
      asResponse: true,
    })
    .catch(wasNoTry(attempt));
  if (!answer.ok) return { kind: 'refused' };
  await attempt.takeBack();
  const said = (await answer.json()) as { twoFactorRedirect: true } | { user: { id: string } };
  const cookies = answer.headers.getSetCookie();
  if ('twoFactorRedirect' in said) return { kind: 'second-factor', cookies };
  return signedIn(context, cookies, Number(said.user.id));
}

/** The second step: a code of the authenticator, or one of the recovery codes. */
export async function verifySecondFactor(asked: Asked, code: string): Promise<SignIn> {
  const { context } = asked;
  const personId = await findPending(asked);
  const login = codesOf(personId);
  const attempt = await beginAttempt(asked, { login, personId, isCode: personId !== null });
  if (attempt.seconds > 0) return { kind: 'limited', seconds: attempt.seconds };
  const answer = await verifyCode(asked, code).catch(wasNoTry(attempt));
  if (!answer.ok) return { kind: 'refused' };
  const { token, user } = (await answer.json()) as { token: string; user: { id: string } };
  const given = readCode(code);
  if (given.isTotp && !(await spendCode(context, user.id, given.code))) {
    await (await context.accounts.$context).internalAdapter.deleteSession(token);
    return { kind: 'refused' };
  }
  beginWithFactor(context, Number(user.id), token, { alone: !given.isTotp });
  await attempt.takeBack();
  return signedIn(context, answer.headers.getSetCookie(), Number(user.id));
}

/** A new password shuts out whoever knew the old one and tried codes with it: their tries are over. */
export const forgetWrongCodes = (context: Asked['context'], personId: number): Promise<void> =>
  limitsOf(context).wrongCodes.clear(codesOf(personId));

const codesOf = (personId: number | null) => `second factor of ${personId}`;

/**
 * Whether a code is right for somebody who is signed in: one the authenticator shows and that opened
 * nothing yet, or a recovery code.
 */
export async function verifyOwnFactor(
  asked: Asked,
  { personId }: Actor,
  typed: string,
): Promise<Response> {
  const answer = await verifyCode(asked, typed);
  const { code, isTotp } = readCode(typed);
  const spent = answer.ok && isTotp && !(await spendCode(asked.context, personId, code));
  return spent ? new Response(null, { status: 401 }) : answer;
}

function readCode(typed: string): { code: string; isTotp: boolean } {
  const digits = typed.replace(/\s+/g, '');
  return /^\d{6}$/.test(digits)
    ? { code: digits, isTotp: true }
    : { code: typed.trim(), isTotp: false };
}

function verifyCode({ request, context }: Asked, typed: string): Promise<Response> {
  const { code, isTotp } = readCode(typed);
  const { api } = context.accounts;
  const given = { body: { code }, headers: request.headers, asResponse: true } as const;
  return isTotp ? api.verifyTOTP(given) : api.verifyBackupCode(given);
}

/**
 * Lets a session begin that passed the second factor. `alone`: it ends every other one, because they
 * know less than it does or came before the phone was lost.
 */
export function beginWithFactor(
  { db, clock }: Asked['context'],
  personId: number,
  token: string,
  { alone }: { alone: boolean },
): void {
  passFactor(db, token, instantNow(clock));
  if (alone) endOtherSessions(db, personId, token);
}

/** The token of the session that an answer of the accounts library opens, as its cookie holds it. */
export async function newSessionToken(
  { accounts }: Asked['context'],
  answer: Response,
): Promise<string> {
  const { name } = (await accounts.$context).authCookies.sessionToken;
  const line = answer.headers.getSetCookie().find((cookie) => cookie.startsWith(`${name}=`)) ?? '';
  const value = decodeURIComponent(line.slice(name.length + 1).split(';')[0] ?? '');
  return value.split('.')[0] ?? '';
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

/** What fails for want of time or of a database says nothing about the password. */
export const wasNoTry =
  ({ takeBack }: { takeBack: () => Promise<unknown> }) =>
  async (error: unknown): Promise<never> => {
    await takeBack();
    throw error;
  };

/** Who is tried to be: `login` as it is counted, and whose it is where it is anybody's. */
type Tried = { login: string; personId: number | null; isCode?: boolean };
type Count = { limit: Limit; key: string | number; points?: number };

/**
 * Counts a try before it is made, so that many at once do not all slip through, and takes it back
 * where it was right: a whole cooperative can sit behind one router. `seconds` is how long to wait.
 *
 * Nobody shuts somebody else out: a device that signed in before has tries of its own, others share
 * theirs with their network, and a try that is refused for one reason counts for no other.
 */
async function beginAttempt(asked: Asked, tried: Tried) {
  // The library takes a database it cannot write to for a code that is over.
  requireWritable(asked.context.db);
  const taken: Count[] = [];
  const takeBack = () =>
    Promise.all(taken.map(({ limit, key, points }) => limit.giveBack(key, points)));
  for (const count of await countsOf(asked, tried)) {
    const { allowed, retryAfterSeconds } = await count.limit.take(count.key, count.points);
    if (!allowed) {
      await takeBack();
      return { seconds: retryAfterSeconds, takeBack };
    }
    taken.push(count);
  }
  return { seconds: 0, takeBack };
}

async function countsOf({ request, context }: Asked, tried: Tried): Promise<Count[]> {
  const { login, personId, isCode } = tried;
  const { secret } = await context.accounts.$context;
  const device = personId && knownDevice(request.headers.get('Cookie') ?? '', secret, personId);
  const limits = limitsOf(context);
  if (device) return [{ limit: limits.wrongByDevice, key: device }];
  const address = clientAddress(request);
  const fromAll = await limits.wrongByLogin.peek(login);
  return [
    { limit: limits.wrongByAddress, key: address },
    {
      limit: limits.wrongByNetwork,
      key: `${login} ${originOf(address)}`,
      points: fromAll.allowed ? 1 : LESS_EACH.wrongTry,
    },
    ...(isCode ? [{ limit: limits.wrongCodes, key: login }] : []),
    // Past its number it says how much each counts, and refuses nobody.
    { limit: { ...limits.wrongByLogin, take: countingOnly(limits.wrongByLogin) }, key: login },
  ];
}

const countingOnly =
  ({ take }: Limit): Limit['take'] =>
  async (key) => ({ ...(await take(key)), allowed: true });

/** Whose half-done sign-in a browser holds. */
async function findPending({ request, context }: Asked): Promise<number | null> {
  const [, cookie = ''] = PENDING.exec(request.headers.get('Cookie') ?? '') ?? [];
  const identifier = cookie.split('.')[0];
  if (!identifier) return null;
  const { internalAdapter } = await context.accounts.$context;
  const found = await internalAdapter.findVerificationValue(identifier);
  return found ? Number(found.value) : null;
}

const PENDING = /(?:^|;\s*)(?:__(?:Host|Secure)-)?sao\.two_factor=([^;]+)/;

/** Signed in, on a device that is known from now on. */
async function signedIn(
  { siteUrl, accounts }: Asked['context'],
  cookies: string[],
  personId: number,
): Promise<SignIn> {
  const { secret } = await accounts.$context;
  return { kind: 'in', cookies: [...cookies, deviceCookie(siteUrl, secret, personId)], personId };
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

/** Where somebody who just signed in is led: to what they asked for, else to where they work. */
export function landingOf({ context, request }: Asked, personId: number, back = ''): string {
  const locale = localeOf(request);
  // Whose second factor was taken is told before all else, and asked to enrol anew.
  if (findFactorReset(context.db, personId) !== null) return inLocale(locale, paths.enrol());
  return back || inLocale(locale, workplaceOf(findActor(context.db, personId)));
}

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
