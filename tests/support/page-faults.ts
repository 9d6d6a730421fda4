import axe from 'axe-core';
import type { Page } from 'playwright-core';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** The narrowest screen WCAG reflows to, and a 1280 px window zoomed to 200 %. */
export const NARROW = [320, 640];

/**
 * What axe-core has against a page. It is run in the page itself and hands out its violations only:
 * to carry all it found to be well out of the browser takes longer than to find it.
 */
export async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async (tags) => {
    const { run } = (window as unknown as { axe: typeof axe }).axe;
    const results = await run(document, { runOnly: tags, resultTypes: ['violations'] });
    return results.violations.map(({ id, nodes }) => ({
      id,
      first: nodes[0]?.html,
      count: nodes.length,
    }));
  }, WCAG);
  return violations.map(({ id, first, count }) => `${id}: ${first} (${count})`);
}

/** The elements that make a page scroll sideways. */
export function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map((element) => element.outerHTML.slice(0, 120));
  });
}

/**
 * Short words that a line's end cuts in two, each with what stands around it. A syllable of
 * Vietnamese has seven letters at most; long words and parts of addresses may have to be broken.
 */
export function brokenWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const broken: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      for (const { 0: word, index } of text.data.matchAll(
        /(?<![^\s“"(])\p{L}{2,12}(?![^\s.,:;)”"])/gu,
      )) {
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1) broken.push(`${word} in “${text.data.trim().slice(0, 60)}”`);
      }
    }
    return broken;
  });
}
