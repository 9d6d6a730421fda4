import type { Browser, Page } from 'playwright-core';
import { firstAccount, signIn } from '../support/first-accounts';
import { freePort } from '../support/free-port';
import { enrolSecondFactor } from '../support/second-factor';
import { startSite, type TestSite } from '../support/site';
import { workspacePages } from '../support/workspace-pages';
import { type Bytes, countBytes } from './bytes';
import { walkAsMember } from './member-journey';
import { walkAsCommune, walkAsProvince } from './officer-journey';
import { type PageFigures, startWalk } from './walk';

const JS_BAR = 180_000;
/** From a touch or a key to the next picture, at the 98th percentile of a page's interactions. */
const INTERACTION_BAR_MS = 100;

/**
 * Pages behind the sign-in: what JavaScript they bring, compressed and counted on the wire with an
 * empty cache, and how soon they answer a hand on a processor four times slower. The browser rounds
 * durations to 8 ms and names none under 16.
 */
export async function auditInteractions(browser: Browser, runs: number): Promise<string[]> {
  const faults = await onNewSite((site) => auditScripts(site, browser));
  const walked: Walked[] = [];
  // What is walked through is changed by it: each run has a catalogue of its own.
  for (let run = 0; run < runs; run++) {
    walked.push(...(await onNewSite((site) => walkAll(site, browser))));
  }
  return [...faults, ...tooSlow(walked)];
}

async function onNewSite<Result>(work: (site: TestSite) => Promise<Result>): Promise<Result> {
  const site = await startSite({ port: await freePort() });
  try {
    return await work(site);
  } finally {
    await site.stop();
  }
}

async function walkAll(site: TestSite, browser: Browser): Promise<Walked[]> {
  const walked: Walked[] = [];
  for (const [who, walk] of Object.entries(JOURNEYS)) {
    for (const [path, figures] of await walk(browser, site)) {
      walked.push({ page: `${who}: ${path}`, high: highOf(figures), figures });
    }
  }
  return walked;
}

const JOURNEYS = {
  '(floor)': walkOnFloor,
  member: walkAsMember,
  commune: walkAsCommune,
  province: walkAsProvince,
};

type Walked = { page: string; high: number; figures: PageFigures };

/**
 * The median run of each page counts. A machine busy with other things is measured with the page;
 * what a page of one line loses to it on the same walk, no page is charged with.
 */
function tooSlow(walked: readonly Walked[]): string[] {
  const rows: Record<string, Record<string, number | string>> = {};
  const faults: string[] = [];
  let bar = INTERACTION_BAR_MS;
  for (const page of new Set(walked.map((one) => one.page))) {
    const runs = walked.filter((one) => one.page === page).sort((a, b) => a.high - b.high);
    const median = runs[Math.floor(runs.length / 2)] as Walked;
    const { high, figures } = median;
    rows[page] = {
      interactions: figures.interactions,
      p98: high,
      'of runs': runs.map((run) => run.high).join(' '),
      worst: figures.durations[0] ?? 0,
      'wait + work + draw': figures.parts,
      'at the worst': figures.worst,
    };
    if (page.startsWith('(floor)')) bar = Math.max(bar, high);
    else if (high > bar)
      faults.push(`${page}: ${high} ms to answer “${figures.worst}”, over ${bar}`);
  }
  console.log('Milliseconds from a touch or a key to the next picture:');
  console.table(rows);
  return faults;
}

/** As INP is counted: the worst, but for one in fifty. `durations` is sorted, the longest first. */
const highOf = ({ durations, interactions }: PageFigures): number =>
  durations[Math.floor(interactions / 50)] ?? 0;

async function auditScripts(site: TestSite, browser: Browser): Promise<string[]> {
  const faults: string[] = [];
  const rows: Record<string, Pick<Bytes, 'html' | 'js'>> = {};
  for (const [role, pages] of Object.entries(workspacePages(site))) {
    const account = firstAccount(site, role);
    const context = await browser.newContext({ baseURL: site.address });
    const page = await context.newPage();
    if (role === 'owner') await signIn(page, account);
    else await enrolSecondFactor(page, account);
    for (const path of pages) {
      const { html, js } = await firstViewOf(page, path);
      rows[path] = { html, js };
      if (js > JS_BAR) faults.push(`${path}: JavaScript weighs ${js} bytes, over ${JS_BAR}`);
    }
    await context.close();
  }
  console.table(rows);
  return faults;
}

async function firstViewOf(page: Page, path: string): Promise<Bytes> {
  const session = await page.context().newCDPSession(page);
  const bytes = await countBytes(session);
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await page.goto(path, { waitUntil: 'networkidle' });
  await session.detach();
  return bytes;
}

const FLOOR = '/mot-dong';
const FLOOR_PAGE = `<!doctype html><html lang="vi"><title>Sàn</title><textarea></textarea>
<select><option>1<option>2<option>3</select><button>Một nút</button>`;

/** A page that does nothing at all: what it takes to be answered here, the browser takes. */
async function walkOnFloor(browser: Browser, site: TestSite) {
  const walk = await startWalk(browser, site, {});
  const { page } = walk;
  await page.route(`**${FLOOR}`, (route) =>
    route.fulfill({ contentType: 'text/html', body: FLOOR_PAGE }),
  );
  await walk.begin();
  await walk.open(FLOOR);
  await walk.type(page.locator('textarea'), 'Hun khói bếp củi bốn ngày.');
  for (const _ of [1, 2, 3]) await walk.tap(page.locator('button'));
  await page.locator('select').focus();
  await walk.press('ArrowDown', 'ArrowDown');
  return walk.end();
}
