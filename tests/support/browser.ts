import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Locator,
} from 'playwright-core';
import { afterAll, afterEach, expect, inject, onTestFinished } from 'vitest';
import type { TestSite } from './site';

/** A small phone, the one most buyers hold. */
export const PHONE = { width: 360, height: 740 };
export const DESKTOP = { width: 1280, height: 900 };

let browser: Promise<Browser> | undefined;

function connect(): Promise<Browser> {
  browser ??= chromium.connect(inject('browserAddress'));
  return browser;
}

afterAll(async () => {
  await (await browser)?.close();
  browser = undefined;
});

type Reached = Pick<TestSite, 'address'>;

type PageOptions = BrowserContextOptions & {
  /** Complaints of the browser that the test provokes, such as the line it logs for a 404. */
  expected?: RegExp;
};

/**
 * A page of a fresh browser profile on the site. When the test ends the page must not have thrown,
 * logged an error, broken its content security policy or asked another site for anything.
 */
export async function openPage(site: Reached, { expected, ...options }: PageOptions = {}) {
  const { context, complaints } = await openContext(site, options);
  onTestFinished(async () => {
    await context.close();
    expect(complaints.filter((line) => !expected?.test(line))).toEqual([]);
  });
  return context.newPage();
}

/** One page for all tests of a file that only look at many addresses; held to the same after each. */
export async function sharePage(site: TestSite, options: BrowserContextOptions = {}) {
  const { context, complaints } = await openContext(site, options);
  afterEach(() => {
    expect(complaints.splice(0)).toEqual([]);
  });
  return context.newPage();
}

/**
 * Clicks what leads to another page and waits until that page stands. A click alone returns before
 * the browser has left, so that what is read next may still be the old page.
 */
export async function follow(link: Locator): Promise<void> {
  const page = link.page();
  const left = page.waitForEvent('framenavigated', (frame) => frame === page.mainFrame());
  await link.click();
  await left;
  await page.waitForLoadState('load');
}

async function openContext(site: Reached, options: BrowserContextOptions) {
  const context = await (await connect()).newContext({
    baseURL: site.address,
    viewport: PHONE,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    ...options,
  });
  // The documents are complete when they arrive: what is not there soon after is missing.
  context.setDefaultTimeout(20_000);
  context.setDefaultNavigationTimeout(30_000);
  return { context, complaints: await watch(context, site.address) };
}

/** Collects what a buyer would never see but a developer must. */
async function watch(context: BrowserContext, address: string): Promise<string[]> {
  const complaints: string[] = [];
  context.on('weberror', (error) => complaints.push(`thrown: ${error.error().message}`));
  context.on('console', (message) => {
    const { url } = message.location();
    if (message.type() === 'error') complaints.push(`logged: ${message.text()} (${url})`);
  });
  context.on('request', (request) => {
    const url = request.url();
    const own = url.startsWith(`${address}/`) || /^(?:data|blob):/.test(url);
    if (!own) complaints.push(`left the site: ${url}`);
  });
  await context.exposeFunction('tellBreach', (what: string) => complaints.push(`policy: ${what}`));
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      const { tellBreach } = window as unknown as { tellBreach: (what: string) => void };
      tellBreach(`${effectiveDirective} ${blockedURI} ${sample}`);
    });
  });
  return complaints;
}
