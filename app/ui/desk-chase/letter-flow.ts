import type { Measure, Span } from '~/domain/print/break-lines';
import { type FittedText, fitText } from '~/domain/print/fit-text';
import type { Box, PrintItem, PrintPage } from '~/domain/print/page';
import { setWords } from '~/domain/print/set-words';
import type { TextStyle } from '../print/column';
import { inks } from '../print/inks';

/** A4 with the margins of Decree 30/2020/NĐ-CP, annex I: in millimetres. */
export const SHEET = { width: 210, height: 297, top: 20, right: 17, bottom: 20, left: 32 };
export const TEXT_WIDTH = SHEET.width - SHEET.left - SHEET.right;
const BOTTOM = SHEET.height - SHEET.bottom;

export type Flow = {
  pages: PrintPage[];
  top: () => number;
  space: (height: number) => void;
  /** Begins a new page unless so much still fits on this one. */
  keep: (height: number) => void;
  /** Puts things at a height from here that the caller has kept, and goes on below them. */
  put: (items: readonly PrintItem[], height: number) => void;
  /** A paragraph, whole on one page. */
  add: (spans: readonly Span[], style: TextStyle, indent?: number) => void;
  fit: (spans: readonly Span[], style: TextStyle, width: number) => FittedText;
  draw: (
    text: FittedText,
    at: Pick<Box, 'x' | 'y' | 'width'>,
    align?: TextStyle['align'],
  ) => PrintItem[];
};

/** Sets paragraphs one under another over as many pages as they take. */
export function startFlow(measure: Measure): Flow {
  const pages: PrintPage[] = [];
  let y = BOTTOM;
  const nextPage = () => {
    pages.push({ width: SHEET.width, height: SHEET.height, items: [] });
    y = SHEET.top;
  };
  nextPage();
  const fit: Flow['fit'] = (spans, style, width) =>
    fitText(spans, { colour: inks.text, height: BOTTOM - SHEET.top, ...style, width }, measure);
  const draw: Flow['draw'] = (text, at, align) =>
    setWords(text, at, { align, tagGround: inks.tagGround });
  const keep = (height: number) => {
    if (y + height > BOTTOM && y > SHEET.top) nextPage();
  };
  const put: Flow['put'] = (items, height) => {
    pages.at(-1)?.items.push(...items);
    y += height;
  };
  return {
    pages,
    top: () => y,
    space: (height) => {
      y += height;
    },
    keep,
    put,
    fit,
    draw,
    add: (spans, style, indent = 0) => {
      if (spans.length === 0) return;
      const width = TEXT_WIDTH - indent;
      const text = fit(spans, style, width);
      keep(text.height);
      put(draw(text, { x: SHEET.left + indent, y, width }, style.align), text.height);
    },
  };
}
