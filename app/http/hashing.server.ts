import { AsyncLocalStorage } from 'node:async_hooks';
import { hashPassword as hash, verifyPassword as verify } from 'better-auth/crypto';
import { systemClock } from '~/domain/clock';
import { QUEUE_LIMITS, RenderQueue } from './render-queue.server';

/**
 * scrypt is slow by design and takes one of libuv's four threads, which files and compression share:
 * without a bound, whoever posts passwords stops all pages. A hash takes about a tenth of a second,
 * so that a class that signs in at one word is through within seconds.
 */
const MOST_WAITING = 40;
const LIMITS = { ...QUEUE_LIMITS, atOnce: 1, waiting: MOST_WAITING, short: MOST_WAITING };
export const hashingLines = {
  strangers: new RenderQueue(systemClock, LIMITS),
  known: new RenderQueue(systemClock, LIMITS),
};

/** Whose request is answered just now; strangers' where nothing is said. */
export const hashingFor = new AsyncLocalStorage<keyof typeof hashingLines>();

const inLine = <Result>(work: () => Promise<Result>): Promise<Result> =>
  hashingLines[hashingFor.getStore() ?? 'strangers'].run(work);

/** Hashes a password for keeping. Throws CrowdedError where too many wait already. */
export const hashPassword = (password: string) => inLine(() => hash(password));

/** Whether a password is the one that was hashed. Throws CrowdedError as {@link hashPassword}. */
export const verifyPassword = (given: { hash: string; password: string }) =>
  inLine(() => verify(given));
