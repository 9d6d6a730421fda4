import lighthouse from 'lighthouse';
import type { TestSite } from '../support/site';

const BAR = 99;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const METRICS = {
  LCP: 'largest-contentful-paint',
  TBT: 'total-blocking-time',
  CLS: 'cumulative-layout-shift',
} as const;

/** Lighthouse as it comes: a mid-range phone on simulated slow 4G. */
export async function auditWithLighthouse(
  site: TestSite,
  port: number,
  pages: readonly string[],
): Promise<string[]> {
  const rows: Record<string, Record<string, number | string>> = {};
  const faults: string[] = [];
  for (const path of pages) {
    // The first answer of an address is rendered, as it is once a day; readers get the kept one.
    await site.get(path);
    const result = await lighthouse(site.address + path, {
      port,
      logLevel: 'error',
      output: 'json',
    });
    if (!result) throw new Error(`Lighthouse gave no result for ${path}`);
    const { categories, audits } = result.lhr;
    const scores = CATEGORIES.map((name) => [name, percent(categories[name]?.score)] as const);
    rows[path] = Object.fromEntries([
      ...scores,
      ...Object.entries(METRICS).map(([name, id]) => [name, audits[id]?.displayValue ?? '?']),
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

const percent = (score: number | null | undefined) => Math.round((score ?? 0) * 100);
