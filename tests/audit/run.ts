/**
 * npm run audit: what the test suite does not hold because it is a measurement.
 *   npm run audit                                   everything, on the pages buyers see most
 *   npm run audit -- --only lighthouse,workspaces   some of it (also bytes, interactions, markup)
 *   npm run audit -- --page /ban-do --page /en      other pages
 *   npm run audit -- --runs 5                       more runs of Lighthouse and of the journeys, of which the median counts
 */
import { paths } from '~/paths';
import { buildWhenNeeded } from '../../bin/build.mjs';
import { readCommand } from '../../bin/command.mjs';
import { launchChromium } from '../support/chromium';
import { freePort } from '../support/free-port';
import { startSite } from '../support/site';
import { auditBytes } from './bytes';
import { auditInteractions } from './interactions';
import { auditWithLighthouse } from './lighthouse';
import { auditMarkup } from './markup';
import { auditWorkspaces } from './workspaces';

const PAGES = [
  paths.home(),
  paths.products(),
  paths.product('lap-xuong-gac-bep'),
  paths.producer('htx-tai-hoan'),
];

const choices = ['lighthouse', 'workspaces', 'bytes', 'interactions', 'markup'];
const { values } = readCommand({
  name: 'audit',
  does: 'Measures pages: Lighthouse, bytes, interactions, markup; on a site of its own. Ends with 1 where a bar is missed.',
  options: {
    only: { type: 'string', value: 'AUDITS', choices, help: `some of ${choices.join(',')}` },
    page: { type: 'string', value: 'PATH', multiple: true, help: 'another page; may be repeated' },
    runs: { type: 'string', value: 'NUMBER', default: '3', help: 'of which the median counts' },
  },
});
const pages = values.page ?? PAGES;
const only = values.only?.split(',');

buildWhenNeeded();
// What the server tells its operator would drown the table.
process.env.LOG_LEVEL ??= 'error';
const site = await startSite({ port: await freePort() });
const debugPort = await freePort();
const browser = await launchChromium([`--remote-debugging-port=${debugPort}`]);
const audits = {
  lighthouse: () => auditWithLighthouse(site, debugPort, pages, Number(values.runs)),
  workspaces: () => auditWorkspaces(site, debugPort),
  bytes: () => auditBytes(site, browser, pages),
  interactions: () => auditInteractions(browser, Number(values.runs)),
  markup: () => auditMarkup(site),
};
const faults: string[] = [];
try {
  for (const [name, audit] of Object.entries(audits)) {
    if (!only || only.includes(name)) faults.push(...(await audit()));
  }
} finally {
  await browser.close();
  await site.stop();
}
for (const fault of faults) console.error(`✗ ${fault}`);
console.log(faults.length > 0 ? `\n${faults.length} bars missed.` : '\nEvery bar is met.');
process.exitCode = faults.length > 0 ? 1 : 0;
