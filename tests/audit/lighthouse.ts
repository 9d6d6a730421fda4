import lighthouse from 'lighthouse';
import type { TestSite } from '../support/site';

const BAR = 99;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const METRICS = {
  LCP: 'largest-contentful-paint',
  TBT: 'total-blocking-time',
  CLS: 'cumulative-layout-shift',
} as const;

/**
 * Lighthouse as it comes: a mid-range phone on simulated slow 4G. A machine that is busy with other
 * things is measured with the page, so each page gets several runs and the median one counts;
 * the benchmark index tells how fast the machine was (Lighthouse expects 1,000 and more).
 */
export async function auditWithLighthouse(
  site: TestSite,
  port: number,
  pages: readonly string[],
  runs: number,
): Promise<string[]> {
  const rows: Record<string, Record<string, number | string>> = {};
  const faults: string[] = [];
  for (const path of pages) {
    // The first answer of an address is rendered, as it is once a day; readers get the kept one.
    await site.get(path);
    const { categories, audits, environment } = await medianRun(site.address + path, port, runs);
    const scores = CATEGORIES.map((name) => [name, percent(categories[name]?.score)] as const);
    rows[path] = Object.fromEntries([
      ...scores,
      ...Object.entries(METRICS).map(([name, id]) => [name, audits[id]?.displayValue ?? '?']),
      ['machine', environment.benchmarkIndex],
    ]);
    for (const [name, score] of scores) {
      if (score >= BAR) continue;
      const failed = (categories[name]?.auditRefs ?? [])
        .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
        .map(({ id }) => id);
      faults.push(`${path}: ${name} ${score} is under ${BAR} (${failed.join(', ')})`);
    }
  }
  console.table(rows);
  return faults;
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
