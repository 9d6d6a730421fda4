import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { paths } from '~/paths';
import { openPage } from '../support/browser';
import { startSite } from '../support/site';

// That no page of ours breaks its own policy is held by all journeys: tests/support/browser.ts.
const site = await startSite();
afterAll(() => site.stop());

test('what somebody managed to write into a page does not run, and is told', async () => {
  const told: string[] = [];
  const page = await openPage(site, { expected: /policy: |Content Security Policy/ });
  page.on('console', (message) => told.push(message.text()));
  await page.goto(paths.product('lap-xuong-gac-bep'));
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.body.append(script);
    document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="window.ran = true">');
    document.body.insertAdjacentHTML('beforeend', '<p id="red" style="color: red">a</p>');
  });
  await expect.poll(() => told.length).toBeGreaterThanOrEqual(3);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  expect(await page.locator('#red').evaluate((p) => getComputedStyle(p).color)).not.toBe(
    'rgb(255, 0, 0)',
  );
});

test('the rules by which browsers fetch a page ahead are let through', async () => {
  const ahead: string[] = [];
  const hear = (message: unknown) => {
    const { url, headers } = (message as { request: IncomingMessage }).request;
    if (String(headers['sec-purpose']).includes('prerender')) ahead.push(String(url));
  };
  subscribe('http.server.request.start', hear);
  onTestFinished(() => void unsubscribe('http.server.request.start', hear));
  const page = await openPage(site);
  await page.goto(paths.home());
  await page.locator(`a[href="${paths.map()}"]`).first().hover();
  await expect.poll(() => ahead, { timeout: 10_000 }).toContain(paths.map());
});
