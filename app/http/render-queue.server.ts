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
  /** How long one waits in a rush that passes: a class that opens the catalogue at one word. */
  patienceMs: number;
  /** How long one waits where the line has not been empty for `rushMs`: more come than are served. */
  crowdedPatienceMs: number;
  rushMs: number;
};

export const QUEUE_LIMITS: QueueLimits = {
  atOnce: 16,
  waiting: 1000,
  patienceMs: 1000,
  crowdedPatienceMs: 50,
  rushMs: 1000,
};

type Waiting = { since: number; start: () => void; refuse: () => void };

/**
 * Lets renders begin one in each turn of the event loop, first come, first served. Between two of
 * them the process hears all that has arrived: answers from memory go out, and whom it cannot serve
 * in time it refuses while that still helps. Under a load that lasts, waiting longer would serve
 * nobody more, only each one later; so patience is then short (after CoDel, RFC 8289).
 */
export class RenderQueue {
  readonly #line: Waiting[] = [];
  #running = 0;
  #scheduled = false;
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
      this.#line.push({ since, start, refuse: () => fail(new CrowdedError()) });
      this.#schedule();
    });
  }

  #schedule(): void {
    if (this.#scheduled || this.#line.length === 0 || this.#running >= this.limits.atOnce) return;
    this.#scheduled = true;
    setImmediate(() => {
      this.#scheduled = false;
      this.#refuseTheLate();
      this.#line.shift()?.start();
      this.#schedule();
    });
  }

  /** The last in line is served in a crowd too, or slow renders would leave nobody to serve. */
  #refuseTheLate(): void {
    const { patienceMs, crowdedPatienceMs, rushMs } = this.limits;
    const now = this.clock();
    const patience = now - this.#emptyAt > rushMs ? crowdedPatienceMs : patienceMs;
    const isLate = (waiting: Waiting, atMost: number) => now - waiting.since > atMost;
    const inTime = this.#line.findIndex(
      (waiting, place) => !isLate(waiting, place === this.#line.length - 1 ? patienceMs : patience),
    );
    const refused = this.#line.splice(0, inTime === -1 ? this.#line.length : inTime);
    for (const { refuse } of refused) refuse();
  }
}
