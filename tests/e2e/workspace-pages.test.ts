import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { paths } from '~/paths';
import { openPage } from '../support/browser';
import { enrolledOfficer } from '../support/enrolled-officer';
import { firstAccount, signIn } from '../support/first-accounts';
import { freePort } from '../support/free-port';
import { markupFaults } from '../support/markup';
import { barriers, widthFaults } from '../support/page-faults';
import { inBothLanguages } from '../support/public-pages';
import { startSite } from '../support/site';
import { COOP, PRODUCT, workspacePages } from '../support/workspace-pages';

const site = await startSite({ port: await freePort() });
afterAll(() => site.stop());

const PAGES = workspacePages(site);
const desk = (...pages: Parameters<typeof paths.desk>[0][]) =>
  pages.map((page) => paths.desk(page));
const NOBODYS = [paths.signIn(), paths.secondFactor(), paths.enquiry(`sp=${PRODUCT}`)];

/** Faults of pages as their reader meets them: alive, narrow, and by what the server sent. */
async function expectSound(page: Page, paths: readonly string[], status = 200): Promise<void> {
  for (const path of inBothLanguages(paths)) {
    await page.setViewportSize({ width: 360, height: 740 });
    const response = await page.goto(path);
    expect.soft(response?.status(), path).toBe(status);
    expect.soft(await page.locator('h1').count(), path).toBe(1);
    expect.soft(await widthFaults(page), path).toEqual([]);
    expect.soft(await barriers(page), path).toEqual([]);
    const sent = (await response?.text()) ?? '';
    expect.soft(sent, `${path} holds a broken letter`).not.toMatch(/[\0\uFFFD]/);
    expect.soft(await markupFaults(sent), path).toEqual([]);
  }
}

/** Titles of pages as the server sends them, in both languages. */
function titlesOf(page: Page, paths: readonly string[]) {
  const titles = inBothLanguages(paths).map(async (path) => {
    const sent = await (await page.request.get(path)).text();
    return /<title>(.*?)<\/title>/.exec(sent)?.[1];
  });
  return Promise.all(titles);
}

const communeOfficer = enrolledOfficer(site, 'commune');

const LONG_MS = 240_000;

describe('every page is accessible, narrow and valid', () => {
  test(
    'of a cooperative',
    async () => {
      const page = await openPage(site);
      await signIn(page, firstAccount(site, 'owner'));
      await expectSound(page, PAGES.owner);
    },
    LONG_MS,
  );

  test(
    'of an officer without a second factor',
    async () => {
      const page = await openPage(site);
      await signIn(page, firstAccount(site, 'province'));
      await expectSound(page, [paths.enrol()]);
    },
    LONG_MS,
  );

  test.each(['province', 'administrator'] as const)(
    'of an officer who decides: %s',
    async (post) => {
      await expectSound(await enrolledOfficer(site, post)(), PAGES[post]);
    },
    LONG_MS,
  );

  test(
    'of what is not there, which says so in its title',
    async () => {
      const page = await communeOfficer({ expected: /404/ });
      const missing = [paths.desk('quyet-dinh/999999'), paths.coop(COOP)];
      await expectSound(page, missing, 404);
      expect(await titlesOf(page, missing)).toEqual(
        missing.flatMap(() => ['Không tìm thấy trang này', 'This page was not found']),
      );
    },
    LONG_MS,
  );

  test(
    'of what is not for the role, which says so in its title',
    async () => {
      const page = await communeOfficer({ expected: /403/ });
      const refused = desk('nhan-hieu/moi', 'co-so/moi');
      await expectSound(page, refused, 403);
      expect(await titlesOf(page, refused)).toEqual(
        refused.flatMap(() => ['Việc này ngoài quyền của bạn', 'This is not yours to do']),
      );
    },
    LONG_MS,
  );

  test(
    'before signing in',
    async () => {
      await expectSound(await openPage(site), NOBODYS);
    },
    LONG_MS,
  );
});
