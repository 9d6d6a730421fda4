import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { normalLogin } from '~/domain/people/login';
import { clientAddress } from './client-address';
import type { Asked } from './session.server';

/** How signing in ended. `cookies` are Set-Cookie lines to be sent with the answer. */
export type SignIn =
  | { kind: 'in'; cookies: string[] }
  | { kind: 'second-factor'; cookies: string[] }
  /** Either half was wrong; which one is not told, nor whether the login exists. */
  | { kind: 'refused' }
  | { kind: 'limited'; seconds: number };

const WINDOW_SECONDS = 15 * 60;
/** Wrong passwords a login takes in a quarter of an hour, and an address for all logins together. */
const TRIES_PER_LOGIN = 8;
const TRIES_PER_ADDRESS = 20;

/**
 * Counts wrong tries, in memory: a restart forgets them, which costs an attacker more than it gives.
 * Right ones are free, so that a whole cooperative can sit behind one router.
 */
const byLogin = new RateLimiterMemory({ points: TRIES_PER_LOGIN, duration: WINDOW_SECONDS });
const byAddress = new RateLimiterMemory({ points: TRIES_PER_ADDRESS, duration: WINDOW_SECONDS });

/** Signs in with a login (phone number or user name) and a password. */
export async function signIn(
  { request, context }: Asked,
  login: string,
  password: string,
): Promise<SignIn> {
  const keys = limitKeys(request, login);
  const seconds = await secondsLeft(keys);
  if (seconds > 0) return { kind: 'limited', seconds };
  const answer = await context.accounts.api.signInUsername({
    body: { username: login, password },
    headers: request.headers,
    asResponse: true,
  });
  if (!answer.ok) {
    await countMiss(keys);
    return { kind: 'refused' };
  }
  await byLogin.delete(keys.login);
  const { twoFactorRedirect } = (await answer.json()) as { twoFactorRedirect?: boolean };
  const cookies = answer.headers.getSetCookie();
  return { kind: twoFactorRedirect ? 'second-factor' : 'in', cookies };
}

/** The second step: a code of the authenticator, or one of the recovery codes. */
export async function verifySecondFactor(asked: Asked, code: string): Promise<SignIn> {
  const { request, context } = asked;
  const keys = limitKeys(request, `second factor of ${pendingSignIn(request)}`);
  const seconds = await secondsLeft(keys);
  if (seconds > 0) return { kind: 'limited', seconds };
  const digits = code.replace(/\s+/g, '');
  const isTotp = /^\d{6}$/.test(digits);
  const given = { body: { code: isTotp ? digits : code.trim() }, headers: request.headers };
  const { api } = context.accounts;
  const answer = isTotp
    ? await api.verifyTOTP({ ...given, asResponse: true })
    : await api.verifyBackupCode({ ...given, asResponse: true });
  if (answer.ok) return { kind: 'in', cookies: answer.headers.getSetCookie() };
  await countMiss(keys);
  return { kind: 'refused' };
}

type Keys = { login: string; address: string };

const limitKeys = (request: Request, login: string): Keys => ({
  login: normalLogin(login),
  address: clientAddress(request),
});

async function secondsLeft({ login, address }: Keys): Promise<number> {
  const [tries, fromHere] = await Promise.all([byLogin.get(login), byAddress.get(address)]);
  return Math.max(wait(tries, TRIES_PER_LOGIN), wait(fromHere, TRIES_PER_ADDRESS));
}

const wait = (tries: RateLimiterRes | null, most: number) =>
  tries && tries.consumedPoints >= most ? Math.ceil(tries.msBeforeNext / 1000) : 0;

async function countMiss({ login, address }: Keys): Promise<void> {
  await Promise.all([byLogin.penalty(login), byAddress.penalty(address)]);
}

/** The half-done sign-in a browser holds; it stands for the person until the code is right. */
const pendingSignIn = (request: Request) =>
  /sao\.two_factor=([^;]+)/.exec(request.headers.get('Cookie') ?? '')?.[1] ?? 'nobody';

/** Where to go after signing in: only an address of ours, never another site's. */
export function safeReturn(path: string | null): string | null {
  return path && /^\/(?![/\\])/.test(path) && !/[\r\n]/.test(path) ? path : null;
}
