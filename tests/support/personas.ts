import { createHmac } from 'node:crypto';
import type { AppLoadContext } from '@remix-run/node';
import { hashPassword } from 'better-auth/crypto';
import type { Database } from 'db/connection.server';
import { credentials, sessions } from 'db/schema/index.server';
import { makePerson } from 'db/seed/factories/index.server';
import { eq } from 'drizzle-orm';
import { inject } from 'vitest';
import type { Actor } from '~/domain/actor';
import { clockAt } from '~/domain/clock';
import { FactorNeededError } from '~/domain/errors';
import { findActor } from '~/domain/people/find-actor.server';
import { passFactor } from '~/domain/people/session-factor.server';
import { createAccounts } from '~/http/accounts.server';
import { TODAY } from './database';
import { SITE_URL, TEST_SECRET } from './load';

export const PASSWORD = 'mật khẩu của bài kiểm';
/** One hash for everybody: making one is slow by design. */
const passwordHash = hashPassword(PASSWORD);

type PersonOptions = Parameters<typeof makePerson>[1] & { secondFactor?: boolean };

/** Later than any clock of the tests: never too old for a grave act. */
export const FACTOR_PASSED = '2100-01-01T00:00:00.000Z';

const makeWithFactor = (db: Database, { secondFactor, ...rest }: PersonOptions) =>
  makePerson(db, {
    ...(secondFactor === undefined ? {} : { twoFactorEnabled: secondFactor }),
    ...rest,
  });

/** A person who can sign in with {@link PASSWORD}. */
export async function makeSigner(db: Database, options: PersonOptions = {}) {
  const person = makeWithFactor(db, options);
  const stamp = { createdAt: person.createdAt, updatedAt: person.createdAt };
  const password = await passwordHash;
  const owner = { userId: person.id, accountId: String(person.id), providerId: 'credential' };
  db.insert(credentials)
    .values({ ...owner, password, ...stamp })
    .run();
  return person;
}

export type Persona = { personId: number; login: string; cookie: string };

/** Later than any clock of the tests: no session of theirs is idle. */
const SEEN = '2100-01-01T00:00:00.000Z';

/** A person and the cookie of a browser in which they are signed in; no password, which is slow. */
export async function makePersona(db: Database, options: PersonOptions = {}): Promise<Persona> {
  const person = makeWithFactor(db, options);
  const { authCookies, internalAdapter } = await siteContext(db).accounts.$context;
  const { token } = await internalAdapter.createSession(String(person.id));
  db.update(sessions).set({ seenAt: SEEN }).where(eq(sessions.token, token)).run();
  if (person.twoFactorEnabled) passFactor(db, token, FACTOR_PASSED);
  const signature = createHmac('sha256', TEST_SECRET).update(token).digest('base64');
  const cookie = `${authCookies.sessionToken.name}=${encodeURIComponent(`${token}.${signature}`)}`;
  return { personId: person.id, login: person.login, cookie };
}

/** Somebody as the rules see them. */
export function actorOf(db: Database, { id }: { id: number }): Actor {
  const actor = findActor(db, id, FACTOR_PASSED);
  if (!actor) throw new Error(`no person ${id}`);
  return actor;
}

/** What the server hands to loaders and actions, over a database of the test's own. */
export function siteContext(db: Database, today = TODAY): AppLoadContext {
  const accounts = createAccounts({ db, siteUrl: SITE_URL, secret: TEST_SECRET });
  return { db, clock: clockAt(today), siteUrl: SITE_URL, dataDir: inject('runFolder'), accounts };
}

type Handler = (args: {
  request: Request;
  params: Record<string, string>;
  context: AppLoadContext;
}) => unknown;

type Ask = {
  /** Whose browser asks; nobody's when missing. */
  as?: { cookie: string };
  params?: Record<string, string>;
  /** Posts a form where given; a list gives a name several values. */
  form?: Record<string, string | string[]> | FormData;
  headers?: Record<string, string>;
};

/**
 * Asks a loader or an action as a browser would and returns its answer as a Response, thrown ones
 * too; plain data become JSON.
 */
export async function ask(
  context: AppLoadContext,
  handler: Handler,
  path: string,
  asked: Ask = {},
) {
  const { as, params = {}, form, headers } = asked;
  const request = new Request(SITE_URL + path, {
    method: form ? 'POST' : 'GET',
    headers: { ...(as ? { Cookie: as.cookie } : {}), ...headers },
    body: form && (form instanceof FormData ? form : formData(form)),
  });
  try {
    return asResponse(await handler({ request, params, context }));
  } catch (thrown) {
    if (thrown instanceof Response) return thrown;
    // As out-of-service.server.ts answers around every action.
    if (thrown instanceof FactorNeededError) return Response.json({}, { status: 428 });
    throw thrown;
  }
}

function formData(fields: Record<string, string | string[]>): FormData {
  const form = new FormData();
  for (const [name, values] of Object.entries(fields)) {
    for (const value of [values].flat()) form.append(name, value);
  }
  return form;
}

type WithInit = { type: 'DataWithResponseInit'; data: unknown; init: ResponseInit | null };

function asResponse(answer: unknown): Response {
  if (answer instanceof Response) return answer;
  const { type, data, init } = (answer ?? {}) as Partial<WithInit>;
  return type === 'DataWithResponseInit'
    ? Response.json(data ?? null, init ?? undefined)
    : Response.json(answer ?? null);
}
