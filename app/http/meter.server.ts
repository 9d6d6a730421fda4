import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** Where an answer came from. */
type Source = 'memory' | 'file' | 'made' | 'refused';

/** A sum that grows by a plain addition: one of these is all that an answer from memory costs. */
export type Tally = { count: number };

/** Seconds within which answers were made; a page takes some milliseconds. */
const BUCKETS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

/**
 * What one process counts of its answers, for Prometheus. Routes are counted by their pattern, of
 * which there are about a hundred; people and what they ask for are not.
 */
export class Meter {
  readonly registry = new Registry();
  readonly #tallies = new Map<string, Tally & { labels: [string, string, Source] }>();
  readonly #seconds: Histogram<'route'>;

  /** `underWay` tells how many renders have begun and not ended. */
  constructor(underWay: () => number) {
    const registers = [this.registry];
    const tallies = this.#tallies;
    new Counter({
      name: 'sao_ocop_answers_total',
      help: 'Answers by route, status and where they came from: memory, file, made (a cache miss) or refused',
      labelNames: ['route', 'status', 'source'],
      registers,
      collect() {
        this.reset();
        for (const { labels, count } of tallies.values()) this.labels(...labels).inc(count);
      },
    });
    this.#seconds = new Histogram({
      name: 'sao_ocop_making_seconds',
      help: 'How long answers took that were not in memory, by route',
      labelNames: ['route'],
      buckets: BUCKETS,
      registers,
    });
    new Gauge({
      name: 'sao_ocop_renders_under_way',
      help: 'Renders that have begun and not ended',
      registers,
      collect() {
        this.set(underWay());
      },
    });
  }

  /** Also counts what the process itself costs: memory, processor, delays of the event loop. */
  watchProcess(): void {
    collectDefaultMetrics({ register: this.registry });
  }

  tally(route: string, status: number, source: Source): Tally {
    const key = `${route} ${status} ${source}`;
    const known = this.#tallies.get(key);
    if (known) return known;
    const made = { count: 0, labels: [route, String(status), source] as [string, string, Source] };
    this.#tallies.set(key, made);
    return made;
  }

  /** Counts an answer that was made, with how long that took. */
  made(route: string, status: number, source: Source, seconds: number): void {
    this.tally(route, status, source).count += 1;
    this.#seconds.labels(route).observe(seconds);
  }
}
