import { afterAll, describe, expect, test } from 'vitest';
import { inLocale, LOCALES, localeOfPath } from '~/paths';
import { sharePage } from '../support/browser';
import { markupFaults } from '../support/markup';
import { barriers, widthFaults } from '../support/page-faults';
import { inBothLanguages, publicPages } from '../support/public-pages';
import { SITE_URL, startSite } from '../support/site';

const site = await startSite();
afterAll(() => site.stop());

const pages = publicPages(site.db);
const page = await sharePage(site);

describe.each(inBothLanguages(pages.examples))('%s', (path) => {
  test('is accessible, fits narrow screens and says what it is', async () => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(200);
    expect(await page.locator('html').getAttribute('lang')).toBe(localeOfPath(path));
    expect(await page.locator('h1').count()).toBe(1);
    expect(await links()).toEqual(expectedLinks(path));
    expect(await widthFaults(page)).toEqual([]);
    expect(await barriers(page)).toEqual([]);
  });
});

test('every public page is valid HTML', async () => {
  const faults = new Map<string, string[]>();
  for (const path of inBothLanguages([...new Set([...pages.every, ...pages.examples])])) {
    const response = await site.get(path);
    const found = await markupFaults(await response.text());
    if (response.status !== 200) found.unshift(`answers ${response.status}`);
    for (const fault of found) faults.set(fault, [...(faults.get(fault) ?? []), path]);
  }
  const summary = [...faults].map(([fault, on]) => `${fault} (${on.length}, first ${on[0]})`);
  expect(summary).toEqual([]);
}, 120_000);

/** The canonical address and that of each language, as the head names them. */
async function links() {
  const href = (selector: string) => page.locator(`head ${selector}`).getAttribute('href');
  const [canonical, vi, en] = await Promise.all([
    href('link[rel=canonical]'),
    href('link[hreflang=vi]'),
    href('link[hreflang=en]'),
  ]);
  return { canonical: withoutQuery(canonical), vi: withoutQuery(vi), en: withoutQuery(en) };
}

/** Which parameters a canonical address keeps is the list's own affair. */
const withoutQuery = (address: string | null) => address?.split('?')[0];

function expectedLinks(path: string) {
  const bare = path.split('?')[0] as string;
  const [vi, en] = LOCALES.map((locale) => SITE_URL + inLocale(locale, bare));
  return { canonical: SITE_URL + bare, vi, en };
}
