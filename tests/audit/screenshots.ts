/**
 * npx tsx tests/audit/screenshots.ts FOLDER [PATH …]: pictures of the public pages as a phone and a
 * desktop show them. Without paths, one page of each kind in both languages.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildWhenNeeded } from '../../bin/build.mjs';
import { launchChromium } from '../support/chromium';
import { inBothLanguages, publicPages } from '../support/public-pages';
import { startSite } from '../support/site';

const SCREENS = {
  phone: { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 },
  desktop: { viewport: { width: 1280, height: 900 } },
};

const [folder, ...asked] = process.argv.slice(2);
if (!folder) {
  console.error('Say where to: npx tsx tests/audit/screenshots.ts FOLDER [PATH …]');
  process.exit(2);
}

buildWhenNeeded();
mkdirSync(folder, { recursive: true });
const site = await startSite();
const browser = await launchChromium();
try {
  const pages = asked.length > 0 ? asked : inBothLanguages(publicPages(site.db).examples);
  for (const [screen, options] of Object.entries(SCREENS)) {
    const context = await browser.newContext({ ...options, baseURL: site.address });
    const page = await context.newPage();
    for (const path of pages) {
      await page.goto(path);
      // Pictures further down load as they come into view; a full-page picture wants them all.
      await page.evaluate(() => {
        for (const image of document.images) image.loading = 'eager';
        return Promise.all([...document.images].map((image) => image.decode().catch(() => {})));
      });
      await page.screenshot({
        path: join(folder, `${nameOf(path)}.${screen}.png`),
        fullPage: true,
      });
    }
    await context.close();
  }
  console.log(`${pages.length} pages on ${Object.keys(SCREENS).length} screens, in ${folder}`);
} finally {
  await browser.close();
  await site.stop();
}

function nameOf(path: string): string {
  return path.replace(/^\//, '').replace(/[^\w-]+/g, '_') || 'trang-chu';
}
