import { createServer } from 'node:http';
import lighthouse, { type Flags } from 'lighthouse';
import { freePort } from '../support/free-port';
import type { TestSite } from '../support/site';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** Every score is a hundred. */
const SCORE_BAR = 100;

/** By metric: its name in Lighthouse, and what it may be: milliseconds, or a share of the screen. */
const METRICS = {
  LCP: { id: 'largest-contentful-paint', bar: 1200 },
  TBT: { id: 'total-blocking-time', bar: 0 },
  CLS: { id: 'cumulative-layout-shift', bar: 0 },
} as const;
type Metric = keyof typeof METRICS;
const NAMES = Object.keys(METRICS) as Metric[];

/** Lighthouse empties the cache between runs; a first visit has nothing else of ours either. */
const FIRST_VISIT: Flags['clearStorageTypes'] = [
  'cookies',
  'local_storage',
  'cache_storage',
  'service_workers',
];

const FLOOR_PAGE = '<!doctype html><html lang="vi"><title>Sàn</title><p>Một dòng chữ.';

/**
 * Lighthouse as it comes: a mid-range phone on simulated slow 4G. A machine that is busy with other
 * things is measured with the page, so each page gets several runs and the median of each figure
 * counts; the benchmark index tells how fast the machine was (Lighthouse expects 1,000 and more).
 * The floor is a page of one line: what it loses, the browser and the machine lost.
 */
export async function auditWithLighthouse(
  site: TestSite,
  port: number,
  pages: readonly string[],
  runs: number,
): Promise<string[]> {
  const floor = await floorRuns(port, runs);
  const rows: Record<string, Record<string, number>> = {
    '(floor: a page of one line)': { ...metricsOf(floor), machine: machineOf(floor) },
  };
  const faults: string[] = [];
  for (const path of pages) {
    // The first answer of an address is rendered, as it is once a day; readers get the kept one.
    await site.get(path);
    const results = await runsOf(site.address + path, port, runs);
    const [scores, metrics] = [scoresOf(results), metricsOf(results)];
    rows[path] = { ...scores, ...metrics, machine: machineOf(results) };
    for (const name of CATEGORIES) {
      if (scores[name] >= SCORE_BAR) continue;
      faults.push(
        `${path}: ${name} ${scores[name]}, not ${SCORE_BAR} (${failedIn(results, name)})`,
      );
    }
    for (const name of NAMES) {
      const bar = Math.max(METRICS[name].bar, metricsOf(floor)[name]);
      if (metrics[name] > bar) faults.push(`${path}: ${name} ${metrics[name]} is over ${bar}`);
    }
  }
  console.table(rows);
  return faults;
}

const scoresOf = (results: Result[]) =>
  byName(CATEGORIES, (name) =>
    median(results.map(({ categories }) => Math.round((categories[name]?.score ?? 0) * 100))),
  );

/** LCP and TBT in milliseconds, CLS as a share of the screen. */
const metricsOf = (results: Result[]) =>
  byName(NAMES, (name) =>
    median(results.map(({ audits }) => round(audits[METRICS[name].id]?.numericValue))),
  );

const machineOf = (results: Result[]) =>
  median(results.map(({ environment }) => environment.benchmarkIndex));

function failedIn(results: Result[], name: (typeof CATEGORIES)[number]): string {
  const ids = results.flatMap(({ categories, audits }) =>
    (categories[name]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => id),
  );
  return [...new Set(ids)].join(', ');
}

async function floorRuns(port: number, runs: number) {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8').end(FLOOR_PAGE);
  });
  const floorPort = await freePort();
  await new Promise<void>((listening) => server.listen(floorPort, '127.0.0.1', listening));
  try {
    return await runsOf(`http://127.0.0.1:${floorPort}/`, port, runs);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

async function runsOf(url: string, port: number, runs: number): Promise<Result[]> {
  const results: Result[] = [];
  for (let run = 0; run < runs; run++) {
    const result = await lighthouse(url, {
      port,
      logLevel: 'error',
      output: 'json',
      clearStorageTypes: FIRST_VISIT,
    });
    if (!result) throw new Error(`Lighthouse gave no result for ${url}`);
    results.push(result.lhr);
  }
  return results;
}

type Result = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr'];

function byName<Name extends string>(names: readonly Name[], value: (name: Name) => number) {
  return Object.fromEntries(names.map((name) => [name, value(name)])) as Record<Name, number>;
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Whole milliseconds; shares of the screen, all under one, to a thousandth. */
const round = (value = Number.NaN) =>
  value < 1 ? Math.round(value * 1000) / 1000 : Math.round(value);
