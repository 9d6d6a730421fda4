import { createServer } from 'node:http';
import lighthouse from 'lighthouse';
import { freePort } from '../support/free-port';
import type { TestSite } from '../support/site';

const BAR = 99;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const METRICS = {
  LCP: 'largest-contentful-paint',
  TBT: 'total-blocking-time',
  CLS: 'cumulative-layout-shift',
} as const;

const FLOOR_PAGE = '<!doctype html><html lang="vi"><title>Sàn</title><p>Một dòng chữ.';

/**
 * Lighthouse as it comes: a mid-range phone on simulated slow 4G. A machine that is busy with other
 * things is measured with the page, so each page gets several runs and the median one counts;
 * the benchmark index tells how fast the machine was (Lighthouse expects 1,000 and more). The floor
 * is a page of one line: what it loses, the browser and the machine lost.
 */
export async function auditWithLighthouse(
  site: TestSite,
  port: number,
  pages: readonly string[],
  runs: number,
): Promise<string[]> {
  const rows: Record<string, Record<string, number | string>> = {};
  const faults: string[] = [];
  rows['(floor: a page of one line)'] = metricsOf(await floorRun(port, runs));
  for (const path of pages) {
    // The first answer of an address is rendered, as it is once a day; readers get the kept one.
    await site.get(path);
    const result = await medianRun(site.address + path, port, runs);
    const { categories, audits } = result;
    rows[path] = { ...scoresOf(result), ...metricsOf(result) };
    for (const [name, score] of Object.entries(scoresOf(result))) {
      if (score >= BAR) continue;
      const failed = (categories[name as 'performance']?.auditRefs ?? [])
        .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
        .map(({ id }) => id);
      faults.push(`${path}: ${name} ${score} is under ${BAR} (${failed.join(', ')})`);
    }
  }
  console.table(rows);
  return faults;
}

const scoresOf = ({ categories }: Result['lhr']) =>
  Object.fromEntries(CATEGORIES.map((name) => [name, percent(categories[name]?.score)]));

const metricsOf = ({ audits, categories, environment }: Result['lhr']) => ({
  performance: percent(categories.performance?.score),
  ...Object.fromEntries(
    Object.entries(METRICS).map(([name, id]) => [name, audits[id]?.displayValue ?? '?']),
  ),
  machine: environment.benchmarkIndex,
});

async function floorRun(port: number, runs: number) {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8').end(FLOOR_PAGE);
  });
  const floorPort = await freePort();
  await new Promise<void>((listening) => server.listen(floorPort, '127.0.0.1', listening));
  try {
    return await medianRun(`http://127.0.0.1:${floorPort}/`, port, runs);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

async function medianRun(url: string, port: number, runs: number) {
  const results: Result['lhr'][] = [];
  for (let run = 0; run < runs; run++) {
    const result = await lighthouse(url, { port, logLevel: 'error', output: 'json' });
    if (!result) throw new Error(`Lighthouse gave no result for ${url}`);
    results.push(result.lhr);
  }
  results.sort((a, b) => performanceOf(a) - performanceOf(b));
  return results[Math.floor(results.length / 2)] as Result['lhr'];
}

type Result = NonNullable<Awaited<ReturnType<typeof lighthouse>>>;

const performanceOf = ({ categories }: Result['lhr']) => categories.performance?.score ?? 0;

const percent = (score: number | null | undefined) => Math.round((score ?? 0) * 100);
