import cluster, { type Worker } from 'node:cluster';
import { setTimeout as pause } from 'node:timers/promises';
import { StartError } from './env.server';
import { STOP_GRACE_MS } from './serve.server';

/**
 * What the first process tells one that serves. Between the two it is heard out: a connection may be
 * on its way to it when it stops to listen. It hands that back, and only then may go; the first keeps
 * one that nobody took open for ever.
 */
export type ToWorker = 'retire' | 'go';

/** What one that serves tells the first: why it cannot, that it has closed. */
export type FromWorker = { cannotStart?: string; closed?: true };

/** So many in a row that end before they serve, and there is nothing to hope for. */
const MOST_FAILED_STARTS = 5;
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 10_000;
/** Who has served that long did not end because of how it started. */
const SETTLED_MS = 10_000;
/** Beyond the grace it gives to others; a process caught in a loop hears no request to end. */
const PATIENCE_MS = STOP_GRACE_MS + 5_000;

/**
 * Keeps so many processes serving: each runs this very program, finds that it is a worker, and
 * listens where the others do. One that ends is replaced, after a pause that grows while they end
 * early. Starts after the first go one by one, so that the machine is not busy with starts alone.
 */
export class WorkerPool {
  readonly #serving = new Set<Worker>();
  readonly #leaving = new Set<Worker>();
  #turn: Promise<void> = Promise.resolve();
  #stopped = false;
  /** How many in a row ended before they had settled. */
  #early = 0;

  /** `fail` is called, after all have stopped, when they cannot be kept running. */
  constructor(
    private readonly count: number,
    private readonly fail: (error: Error) => void,
  ) {}

  /** Starts them all. Returns their port. Throws {@link StartError} when one ends before it serves. */
  async start(): Promise<number> {
    try {
      const ports = await Promise.all(Array.from({ length: this.count }, () => this.#startOne()));
      return ports[0] as number;
    } catch (error) {
      // Those still starting would each complain that nobody hears them any more.
      await this.stop();
      throw error;
    }
  }

  /**
   * Replaces each process by a new one, which runs the build as it is now: first the new one
   * listens, then the old one ends. When a new one cannot start, the old ones go on.
   */
  restart(): void {
    this.#inTurn(async () => {
      for (const old of [...this.#serving]) {
        if (this.#stopped) return;
        await this.#startOne();
        await this.#end(old, () => old.send('retire' satisfies ToWorker));
      }
      console.log(`Restarted all ${this.count} processes.`);
    }, 'The restart stops, and the processes of before go on.');
  }

  /** Ends all of them gracefully and starts no more. */
  async stop(): Promise<void> {
    this.#stopped = true;
    const all = Object.values(cluster.workers ?? {}) as Worker[];
    await Promise.all(all.map((worker) => this.#end(worker, () => worker.process.kill('SIGTERM'))));
  }

  #startOne(): Promise<number> {
    const worker = cluster.fork();
    let reason: string | undefined;
    worker.on('message', ({ cannotStart, closed }: FromWorker) => {
      reason = cannotStart ?? reason;
      if (closed) worker.send('go' satisfies ToWorker);
    });
    // What is sent to a process that has just ended.
    worker.on('error', (error) => console.error(`Process ${worker.process.pid}:`, error.message));
    return new Promise((done, fail) => {
      worker.once('listening', ({ port }) => {
        this.#serving.add(worker);
        const settled = setTimeout(() => {
          this.#early = 0;
        }, SETTLED_MS);
        worker.once('exit', () => clearTimeout(settled));
        done(port);
      });
      worker.once('exit', async (code, signal) => {
        // Its last words may still be on their way.
        if (worker.isConnected()) await new Promise((read) => worker.once('disconnect', read));
        const how = `ended with ${signal ?? code}`;
        if (!this.#serving.delete(worker)) {
          fail(new StartError(reason ?? `A process ${how} before it served.`));
        } else if (!this.#leaving.delete(worker) && !this.#stopped) {
          console.error(`Process ${worker.process.pid} ${how}; another takes its place.`);
          this.#early += 1;
          this.#inTurn(() => this.#fill(), 'A process is missing.');
        }
      });
    });
  }

  /** Starts what is missing, and gives up when that fails again and again. */
  async #fill(): Promise<void> {
    for (let failed = 0; !this.#stopped && this.#serving.size < this.count; ) {
      if (this.#early > 1) {
        await pause(Math.min(FIRST_PAUSE_MS * 2 ** (this.#early - 2), LONGEST_PAUSE_MS));
      }
      if (this.#stopped) return;
      try {
        await this.#startOne();
      } catch (error) {
        failed += 1;
        this.#early += 1;
        if (failed < MOST_FAILED_STARTS) continue;
        await this.stop();
        this.fail(error as Error);
      }
    }
  }

  async #end(worker: Worker, ask: () => void): Promise<void> {
    if (worker.isDead()) return;
    this.#leaving.add(worker);
    const ended = new Promise((done) => worker.once('exit', done));
    const timer = setTimeout(() => worker.process.kill('SIGKILL'), PATIENCE_MS);
    ask();
    await ended;
    clearTimeout(timer);
  }

  #inTurn(work: () => Promise<void>, failure: string): void {
    this.#turn = this.#turn.then(work).catch((error) => {
      if (!this.#stopped) console.error(`${failure} ${error.message}`);
    });
  }
}
