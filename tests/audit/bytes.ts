import type { Browser, CDPSession } from 'playwright-core';
import type { TestSite } from '../support/site';

/** A phone in the hand, with a cold cache: what a first visit costs. */
const PHONE = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true };

const KINDS = {
  Document: 'html',
  Stylesheet: 'css',
  Font: 'fonts',
  Script: 'js',
  Image: 'images',
} as const;
type Kind = (typeof KINDS)[keyof typeof KINDS] | 'other';
/** Of each kind of file, on the wire. */
export type Bytes = Record<Kind, number>;

const KB = 1000;
const BARS: [name: string, most: number, kinds: Kind[]][] = [
  ['HTML, CSS and fonts', 75 * KB, ['html', 'css', 'fonts']],
  ['JavaScript', 10 * KB, ['js']],
  ['everything', 120 * KB, ['html', 'css', 'fonts', 'js', 'images', 'other']],
];

/** Bytes over the wire at first view, and how far the page moved while it loaded. */
export async function auditBytes(
  site: TestSite,
  browser: Browser,
  pages: readonly string[],
): Promise<string[]> {
  const rows: Record<string, Record<string, number | string>> = {};
  const faults: string[] = [];
  for (const path of pages) {
    const { bytes, shift } = await firstView(browser, site.address + path);
    const sums = BARS.map(([name, most, kinds]) => [name, sum(bytes, kinds), most] as const);
    rows[path] = Object.fromEntries([
      ...Object.entries(bytes),
      ...sums.map(([name, total, most]) => [name, `${total} of ${most}`]),
      ['CLS', shift],
    ]);
    for (const [name, total, most] of sums) {
      if (total > most) faults.push(`${path}: ${name} weigh ${total} bytes, over ${most}`);
    }
    if (shift > 0) faults.push(`${path}: the layout shifts by ${shift}`);
  }
  console.table(rows);
  return faults;
}

async function firstView(browser: Browser, url: string) {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  const bytes = await countBytes(await context.newCDPSession(page));
  await page.addInitScript(watchShifts);
  await page.goto(url, { waitUntil: 'networkidle' });
  const shift = await page.evaluate(() => (window as unknown as { shift: number }).shift);
  const result = { bytes, shift };
  await context.close();
  return result;
}

/** Counts what each kind of file took on the wire, headers included. */
export async function countBytes(session: CDPSession): Promise<Bytes> {
  const bytes: Bytes = { html: 0, css: 0, fonts: 0, js: 0, images: 0, other: 0 };
  const kinds = new Map<string, Kind>();
  session.on('Network.responseReceived', ({ requestId, type }) => {
    kinds.set(requestId, KINDS[type as keyof typeof KINDS] ?? 'other');
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes[kinds.get(requestId) ?? 'other'] += encodedDataLength;
  });
  await session.send('Network.enable');
  return bytes;
}

function watchShifts() {
  const seen = window as unknown as { shift: number };
  seen.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      seen.shift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

const sum = (bytes: Bytes, kinds: readonly Kind[]) =>
  kinds.reduce((total, kind) => total + bytes[kind], 0);
