import { normalLogin } from '~/domain/people/login';
import { clientAddress } from './client-address';
import { limitsOf } from './rate-limit.server';
import type { Asked } from './session.server';

/** How signing in ended. `cookies` are Set-Cookie lines to be sent with the answer. */
export type SignIn =
  | { kind: 'in'; cookies: string[] }
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
  const { twoFactorRedirect } = (await answer.json()) as { twoFactorRedirect?: boolean };
  const cookies = answer.headers.getSetCookie();
  return { kind: twoFactorRedirect ? 'second-factor' : 'in', cookies };
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
  await attempt.succeeded();
  return { kind: 'in', cookies: answer.headers.getSetCookie() };
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

/** The half-done sign-in a browser holds; it stands for the person until the code is right. */
const pendingSignIn = (request: Request) =>
  /sao\.two_factor=([^;]+)/.exec(request.headers.get('Cookie') ?? '')?.[1] ?? 'nobody';

/** Where to go after signing in: only an address of ours, never another site's. */
export function safeReturn(path: string | null): string | null {
  return path && /^\/(?![/\\])/.test(path) && !/[\r\n]/.test(path) ? path : null;
}
