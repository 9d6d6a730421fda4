import cluster from 'node:cluster';
import { isIPv6 } from 'node:net';
import type { Database } from 'db/connection.server';
import {
  RateLimiterCluster,
  RateLimiterClusterMaster,
  RateLimiterMemory,
  RateLimiterRes,
} from 'rate-limiter-flexible';

/** The process that counts for all does not answer: nobody can say whether it is within the limit. */
export class LimiterError extends Error {
  override name = 'LimiterError';
}

/** Whether something may be done once more, and if not, after how many seconds. */
export type Allowance = { allowed: boolean; retryAfterSeconds: number };

/**
 * So many of a thing per key and time. Kept in memory only: keys are addresses of people, which we
 * have no reason to write down, and a restart forgives everybody. Where several processes serve, the
 * one that started them counts for all ({@link countForProcesses}).
 */
export type Limit = {
  /** Counts one, or so many, and says whether that is within the limit. */
  take: (key: string | number, points?: number) => Promise<Allowance>;
  /** Says the same without counting. */
  peek: (key: string | number) => Promise<Allowance>;
  /** Takes one back, or so many, that turned out not to count. */
  giveBack: (key: string | number, points?: number) => Promise<void>;
  /** Forgets a key, as after a successful sign-in. */
  clear: (key: string | number) => Promise<void>;
};

const DAY_SECONDS = 24 * 60 * 60;
const HOUR_SECONDS = 60 * 60;
const QUARTER_SECONDS = 15 * 60;
const MINUTE_SECONDS = 60;
/** Longer than a code is taken: its own half minute, the one before and the one after. */
const CODE_SECONDS = 2 * 60;

/** What one counts where many networks together do more than people would: a wrong try, an enquiry. */
export const LESS_EACH = { wrongTry: 4, enquiry: 10 };

export type Limits = ReturnType<typeof createLimits>;

/** Every limit of the site, each with what its key is. */
export function createLimits() {
  return {
    /**
     * Enquiries to one producer, by producer and address: a fair's visitors share one Wi-Fi, and
     * hundreds of phones one address of their carrier. Past it one more each minute is taken.
     */
    enquiry: limit(20, HOUR_SECONDS, 'enquiry'),
    pacedEnquiry: limit(1, MINUTE_SECONDS, 'pacedEnquiry'),
    /** The same by producer, from all addresses; past it each address may send fewer. */
    enquiryToProducer: limit(120, HOUR_SECONDS, 'enquiryToProducer'),
    /** Visits a page tells of itself, by address. */
    visit: limit(120, HOUR_SECONDS, 'visit'),
    /** Wrong passwords and codes, by address for all logins: carriers hand one to hundreds of phones. */
    wrongByAddress: limit(60, QUARTER_SECONDS, 'wrongByAddress'),
    /** The same by login and network, so that nobody is shut out by strangers elsewhere. */
    wrongByNetwork: limit(8, QUARTER_SECONDS, 'wrongByNetwork'),
    /** The same by login, from all networks; past it each network has fewer ({@link LESS_EACH}). */
    wrongByLogin: limit(40, QUARTER_SECONDS, 'wrongByLogin'),
    /** Wrong passwords and codes on a device on which that person signed in before, by device. */
    wrongByDevice: limit(8, QUARTER_SECONDS, 'wrongByDevice'),
    /**
     * Wrong codes by person, on devices where they never signed in. Who gets that far knows the
     * password, and a million codes are soon guessed from many networks; a new password ends it.
     */
    wrongCodes: limit(100, DAY_SECONDS, 'wrongCodes'),
    /** Wrong passwords typed by somebody who is signed in, by person. */
    wrongOwnPassword: limit(8, QUARTER_SECONDS, 'wrongOwnPassword'),
    /**
     * Pages that had to be made, by address: what is kept costs nothing and is not counted. A school
     * of forty that types into the search behind one address makes some ten to twenty a second of
     * what nobody asked before; a process makes several hundred. Each counts for itself, because to
     * ask another would take longer than many a page.
     */
    rendered: limit(3000, MINUTE_SECONDS, 'rendered', 'here'),
    /**
     * Changes, by person. Each puts every kept page out of date; ten a second is what npm run bench
     * shows the catalogue to bear, and more than hands can do.
     */
    changes: limit(600, MINUTE_SECONDS, 'changes'),
    /** Right codes of an authenticator, by person and code: each opens one door. */
    usedCode: limit(1, CODE_SECONDS, 'usedCode'),
  };
}

const limitsOfSites = new WeakMap<Database, Limits>();

/** The limits of the site that keeps its data in this database. */
export function limitsOf({ db }: { db: Database }): Limits {
  const limits = limitsOfSites.get(db) ?? createLimits();
  limitsOfSites.set(db, limits);
  return limits;
}

/** Counts for the processes that this one starts; without it their limits would wait in vain. */
export function countForProcesses(): void {
  new RateLimiterClusterMaster();
}

/**
 * At most `points` per key within `durationSeconds` of the first. `name` is the limit's own; `counted`
 * says where several processes serve whether one counts for all.
 */
export function limit(
  points: number,
  durationSeconds: number,
  name = 'limit',
  counted: 'for all' | 'here' = 'for all',
): Limit {
  const limiter = limiterOf(points, durationSeconds, name, counted);
  const keyed = (key: string | number) => limitKey(String(key));
  return {
    take: (key, taken = 1) => limiter.consume(keyed(key), taken).then(allow, refuse),
    peek: async (key) => {
      const kept = await limiter.get(keyed(key)).catch(unanswered);
      return kept && kept.consumedPoints >= points ? refuse(kept) : ALLOWED;
    },
    giveBack: async (key, points = 1) => {
      await limiter.reward(keyed(key), points).catch(unanswered);
    },
    clear: async (key) => {
      await limiter.delete(keyed(key)).catch(unanswered);
    },
  };
}

/** The name carries the numbers: a new release may count to others while the old still serves. */
function limiterOf(points: number, duration: number, name: string, counted: 'for all' | 'here') {
  const keyPrefix = `${name} ${points} in ${duration} s`;
  return cluster.isWorker && counted === 'for all'
    ? new RateLimiterCluster({ points, duration, keyPrefix })
    : new RateLimiterMemory({ points, duration, keyPrefix });
}

/**
 * A household or a rented server holds all 2^64 addresses of an IPv6 network and may use a new one
 * each time, so the network is what counts.
 */
export function limitKey(key: string): string {
  if (!isIPv6(key) || key.includes('.')) return key;
  const [head = '', tail] = key.toLowerCase().split('%')[0]?.split('::') ?? [];
  const groups = (text: string | undefined) => (text ? text.split(':') : []);
  const [before, after] = [groups(head), groups(tail)];
  const gap = Array.from({ length: 8 - before.length - after.length }, () => '0');
  const whole = tail === undefined ? before : [...before, ...gap, ...after];
  return `${whole
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}

const ALLOWED: Allowance = { allowed: true, retryAfterSeconds: 0 };
const allow = () => ALLOWED;

function refuse(reason: unknown): Allowance {
  if (!(reason instanceof RateLimiterRes)) return unanswered(reason);
  return { allowed: false, retryAfterSeconds: Math.max(1, Math.ceil(reason.msBeforeNext / 1000)) };
}

function unanswered(cause: unknown): never {
  throw new LimiterError('no answer about a limit', { cause });
}
