import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import type { TestSite } from '../support/site';

/** How much slower the page's own work is made: a desk's processor becomes a cheap phone's. */
const SLOWDOWN = 4;
/** Between two keys, and between two gestures: a quick person's. */
const KEY_MS = 80;
const GESTURE_MS = 200;
/** The browser names no event that was answered sooner than this. */
export const SHORTEST_MS = 16;

/** One event of an interaction; `parts` says where its time went: wait + work + draw. */
type Seen = { path: string; id: number; ms: number; what: string; parts: string };

/** Interactions of one page: how many, and the worst of them with what it was. */
export type PageFigures = {
  interactions: number;
  durations: number[];
  worst: string;
  parts: string;
};

export type Walk = Awaited<ReturnType<typeof startWalk>>;

/**
 * A page whose every interaction is timed by the browser itself (Event Timing), from the touch or
 * the key to the next picture on the screen, over as many documents as the walk leads to.
 */
export async function startWalk(browser: Browser, site: TestSite, options: BrowserContextOptions) {
  const context = await browser.newContext({
    baseURL: site.address,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    ...options,
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  context.setDefaultTimeout(30_000);
  const seen: Seen[] = [];
  const counts = new Map<string, number>();
  await context.exposeBinding('interactionSeen', (_, one: Seen) => {
    seen.push(one);
  });
  await context.addInitScript(watchInteractions, SHORTEST_MS);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);

  const noted = async () => {
    await page.waitForTimeout(GESTURE_MS);
  };
  return {
    page,
    /** From here on the machine is slow and what is done counts; signing in is not what is measured. */
    begin: async () => {
      seen.length = 0;
      await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    },
    tap: async (place: Locator) => {
      await (options.hasTouch ? place.tap() : place.click());
      await noted();
    },
    type: async (place: Locator, text: string) => {
      await (options.hasTouch ? place.tap() : place.click());
      await page.keyboard.press('ControlOrMeta+End');
      await page.keyboard.type(text, { delay: KEY_MS });
      await noted();
    },
    press: async (...keys: string[]) => {
      for (const key of keys) {
        await page.keyboard.press(key);
        await noted();
      }
    },
    /** Puts a text into a field from the clipboard. */
    paste: async (place: Locator, text: string) => {
      await page.evaluate((words) => navigator.clipboard.writeText(words), text);
      await place.click();
      await page.keyboard.press('ControlOrMeta+V');
      await noted();
    },
    /** The last gesture on a page: what it leads to stands when this ends. */
    leave: async (place: Locator) => {
      await countHere(page, counts);
      const left = page.waitForEvent('framenavigated', (frame) => frame === page.mainFrame());
      await (options.hasTouch ? place.tap() : place.click());
      await left;
      await page.waitForLoadState('load');
    },
    open: async (path: string) => {
      await countHere(page, counts);
      await page.goto(path);
    },
    end: async (): Promise<Map<string, PageFigures>> => {
      await countHere(page, counts);
      await context.close();
      return figuresOf(seen, counts);
    },
  };
}

/** The browser counts every interaction, also those too short to be named. */
async function countHere(page: Page, counts: Map<string, number>): Promise<void> {
  const { pathname } = new URL(page.url());
  const count = await page.evaluate(
    () => (performance as unknown as { interactionCount: number }).interactionCount,
  );
  counts.set(pathname, (counts.get(pathname) ?? 0) + count);
}

function figuresOf(seen: readonly Seen[], counts: ReadonlyMap<string, number>) {
  const figures = new Map<string, PageFigures>();
  for (const path of new Set([...counts.keys(), ...seen.map((one) => one.path)])) {
    const longest = new Map<number, Seen>();
    for (const one of seen) {
      if (one.path !== path) continue;
      const before = longest.get(one.id);
      if (!before || before.ms < one.ms) longest.set(one.id, one);
    }
    const named = [...longest.values()].sort((a, b) => b.ms - a.ms);
    const interactions = Math.max(counts.get(path) ?? 0, named.length);
    if (interactions === 0) continue;
    const unnamed = Array<number>(interactions - named.length).fill(SHORTEST_MS);
    figures.set(path, {
      interactions,
      durations: [...named.map(({ ms }) => ms), ...unnamed],
      worst: named[0]?.what ?? '',
      parts: named[0]?.parts ?? '',
    });
  }
  return figures;
}

/** Runs in every document before its own scripts. */
function watchInteractions(shortest: number) {
  type Timed = PerformanceEventTiming & { interactionId: number; target: Element | null };
  const { interactionSeen } = window as unknown as { interactionSeen: (seen: Seen) => void };
  // Ids start anywhere in each document.
  const document_ = performance.timeOrigin;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as Timed[]) {
      if (!entry.interactionId) continue;
      const { interactionId, duration, name, target, startTime, processingStart } = entry;
      const field = target?.getAttribute('name') ?? target?.textContent?.trim().slice(0, 24) ?? '';
      interactionSeen({
        path: location.pathname,
        id: document_ + interactionId,
        ms: duration,
        what: `${name} ${target?.localName ?? ''} ${field}`,
        parts: [processingStart - startTime, entry.processingEnd - processingStart]
          .concat(startTime + duration - entry.processingEnd)
          .map(Math.round)
          .join(' + '),
      });
    }
  }).observe({
    type: 'event',
    durationThreshold: shortest,
    buffered: true,
  } as PerformanceObserverInit);
}
