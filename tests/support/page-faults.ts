import axe from 'axe-core';
import type { Page } from 'playwright-core';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** The narrowest screen WCAG reflows to, a small phone, and a 1280 px window zoomed to 200 %. */
const NARROW = [320, 360, 640];

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

/**
 * What does not fit narrow screens, in the phone's own letters and in the site's. Which of the two a
 * visitor sees hangs on what was loaded before (layout/typeface.ts), so each is set here.
 */
export async function widthFaults(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const typeface of ['fallback', 'Be Vietnam Pro'] as const) {
    await setTypeface(page, typeface);
    for (const width of NARROW) {
      await page.setViewportSize({ width, height: 700 });
      for (const fault of [...(await tooWide(page)), ...(await brokenWords(page))]) {
        faults.push(`${width} px, ${typeface}: ${fault}`);
      }
    }
  }
  return faults;
}

/** The faces are added loaded: those of the style sheet are left out when they come late. */
function setTypeface(page: Page, typeface: 'fallback' | 'Be Vietnam Pro'): Promise<void> {
  return page.evaluate(async (typeface) => {
    document.documentElement.classList.toggle('chu', typeface !== 'fallback');
    if (typeface === 'fallback') return;
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
    const faces = rules
      .filter((rule) => rule instanceof CSSFontFaceRule)
      .filter(({ style }) => style.getPropertyValue('font-family').includes(typeface))
      .map(async ({ style, parentStyleSheet }) => {
        const url = /url\("(.*?)"\)/.exec(style.getPropertyValue('src'))?.[1] ?? '';
        const file = await fetch(new URL(url, parentStyleSheet?.href ?? document.baseURI));
        const face = new FontFace(typeface, await file.arrayBuffer(), {
          weight: style.getPropertyValue('font-weight'),
          unicodeRange: style.getPropertyValue('unicode-range'),
        });
        document.fonts.add(await face.load());
      });
    if (faces.length === 0) throw new Error(`no face of ${typeface} in the style sheets`);
    await Promise.all(faces);
  }, typeface);
}

/** The innermost elements that make a page scroll sideways. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const beyond = (element: Element) => element.getBoundingClientRect().right > clientWidth + 1;
    return [...document.querySelectorAll('body *')]
      .filter((element) => beyond(element) && ![...element.children].some(beyond))
      .map((element) => `too wide: ${element.outerHTML.slice(0, 120)}`);
  });
}

/**
 * Short words that a line's end cuts in two, each with what stands around it. A syllable of
 * Vietnamese has seven letters at most; long words and parts of addresses may have to be broken.
 */
function brokenWords(page: Page): Promise<string[]> {
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
        if (lines.size > 1) broken.push(`broken: ${word} in “${text.data.trim().slice(0, 60)}”`);
      }
    }
    return broken;
  });
}
