import type { Clock } from '~/domain/clock';

/** Nothing could be rendered in time: to be told to come again in a moment. */
export class CrowdedError extends Error {
  override name = 'CrowdedError';
}

export type QueueLimits = {
  /** Renders under way at a time; more than one, because some wait for a picture to be drawn. */
  atOnce: number;
  /** Who may stand in line, so that a flood costs no memory. */
  waiting: number;
  /** In a line this short everybody is served, however slow the machine or large the catalogue. */
  short: number;
  /** How long one waits in a rush that passes: a class that opens the catalogue at one word. */
  patienceMs: number;
  /** How long one waits where the line has not been empty for `rushMs`: more come than are served. */
  crowdedPatienceMs: number;
  rushMs: number;
};

export const QUEUE_LIMITS: QueueLimits = {
  atOnce: 16,
  waiting: 1000,
  short: 16,
  patienceMs: 500,
  crowdedPatienceMs: 50,
  rushMs: 500,
};

/** A form costs its sender more than a page, and some wait for a hash. */
export const FORM_LIMITS: QueueLimits = {
  ...QUEUE_LIMITS,
  atOnce: 64,
  short: 64,
  patienceMs: 2000,
  crowdedPatienceMs: 500,
};

type Waiting = { since: number; start: () => void; refuse: () => void };

/**
 * A turn of the event loop takes one connection in, whose request the next turn hears. So it takes two
 * silent ones to know that nobody else waits outside, where we could not refuse them.
 */
const QUIET_TURNS = 2;
/** Beyond it those in line would wait for those who come. */
const MOST_TURNS = 64;

/**
 * Lets renders begin one by one, first come, first served. Between two of them the process hears all
 * that has arrived: answers from memory go out, and whom it cannot serve in time it refuses while
 * that still helps. Under a load that lasts, waiting longer would serve nobody more, only each one
 * later; so patience is then short (after CoDel, RFC 8289).
 */
export class RenderQueue {
  readonly #line: Waiting[] = [];
  #running = 0;
  #scheduled = false;
  /** How many have come, ever. */
  #heard = 0;
  /** When the line was last empty. */
  #emptyAt: number;

  constructor(
    private readonly clock: Clock,
    private readonly limits: QueueLimits = QUEUE_LIMITS,
  ) {
    this.#emptyAt = clock();
  }

  /** Renders that have begun and not ended. */
  get running(): number {
    return this.#running;
  }

  /** Does `work` when its turn comes. Throws {@link CrowdedError} when that would be too late. */
  run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#line.length >= this.limits.waiting) return Promise.reject(new CrowdedError());
    return new Promise<Result>((done, fail) => {
      const since = this.clock();
      if (this.#line.length === 0) this.#emptyAt = since;
      const start = () => {
        this.#running += 1;
        work()
          .finally(() => {
            this.#running -= 1;
            this.#schedule();
          })
          .then(done, fail);
      };
      this.#heard += 1;
      this.#line.push({ since, start, refuse: () => fail(new CrowdedError()) });
      this.#schedule();
    });
  }

  #schedule(): void {
    if (this.#scheduled || this.#line.length === 0 || this.#running >= this.limits.atOnce) return;
    this.#scheduled = true;
    this.#listen(MOST_TURNS, QUIET_TURNS);
  }

  /** Hears who else is there, until nobody is for some turns, and begins a render then. */
  #listen(turns: number, quiet: number): void {
    const heard = this.#heard;
    setImmediate(() => {
      const isQuiet = heard === this.#heard;
      if (turns > 1 && (!isQuiet || quiet > 1)) {
        this.#listen(turns - 1, isQuiet ? quiet - 1 : QUIET_TURNS);
        return;
      }
      this.#scheduled = false;
      this.#refuseTheLate();
      this.#line.shift()?.start();
      this.#schedule();
    });
  }

  /** Who came first goes first: they have waited in vain longest and may be gone already. */
  #refuseTheLate(): void {
    const { short, patienceMs, crowdedPatienceMs, rushMs } = this.limits;
    const now = this.clock();
    const patience = now - this.#emptyAt > rushMs ? crowdedPatienceMs : patienceMs;
    const inTime = this.#line.findIndex(({ since }) => now - since <= patience);
    const late = inTime === -1 ? this.#line.length : inTime;
    const refused = this.#line.splice(0, Math.min(late, Math.max(0, this.#line.length - short)));
    for (const { refuse } of refused) refuse();
  }
}
