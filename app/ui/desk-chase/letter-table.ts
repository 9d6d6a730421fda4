import type { ChasedItem } from '~/domain/chase/chased';
import type { Span } from '~/domain/print/break-lines';
import type { PrintItem } from '~/domain/print/page';
import { formatDay, formatEnd } from '../format';
import { span, tagOf } from '../print/claim-spans';
import type { TextStyle } from '../print/column';
import { inks } from '../print/inks';
import { chaseLetterText } from '../text/chase-letter';
import { type Flow, SHEET, TEXT_WIDTH } from './letter-flow';

const CELL: TextStyle = { weight: 'regular', sizes: [9.5, 8.5] };
const HEAD: TextStyle = { weight: 'semibold', sizes: [9.5, 8], align: 'centre' };
const PADDING = 1.6;
const RULE = 0.25;
/** Millimetres of each column; together the width of the text. */
const WIDTHS = [11, 54, 22, 45, TEXT_WIDTH - 132] as const;

/** The papers of a letter in ruled rows, each whole on one page. */
export function drawLetterTable(items: readonly ChasedItem[], flow: Flow): void {
  const t = chaseLetterText;
  const head = t.columns.map((text) => span(text));
  drawRow(flow, head, HEAD);
  for (const [index, item] of items.entries()) {
    drawRow(flow, [[{ text: String(index + 1) }], ...cellsOf(item)], CELL);
  }
}

function cellsOf(item: ChasedItem): Span[][] {
  const t = chaseLetterText;
  const { products, mark, stars, number, decided, end, left, provenance } = item;
  const names = products.map(({ name }) => name).join(', ');
  const subject = mark ? [mark.name, names].filter(Boolean).join(': ') : names;
  return [
    [...span(subject), ...tagOf(provenance, 'vi')],
    span(mark ? t.rightRank : t.stars(stars)),
    span(t.paper(number, whenWords(decided))),
    [...span(formatEnd(end, 'vi')), ...span(t.left(left))],
  ];
}

function whenWords(decided: ChasedItem['decided']): string | null {
  const { earliest, latest } = decided;
  if (!earliest && !latest) return null;
  return earliest === latest
    ? `ngày ${formatDay(latest as string, 'vi')}`
    : formatEnd(decided, 'vi');
}

function drawRow(flow: Flow, cells: readonly Span[][], style: TextStyle): void {
  const texts = cells.map((cell, index) =>
    flow.fit(cell, style, (WIDTHS[index] as number) - 2 * PADDING),
  );
  const height = Math.max(...texts.map((text) => text.height)) + 2 * PADDING;
  flow.keep(height);
  const y = flow.top();
  const items: PrintItem[] = ruled(y, height);
  let x = SHEET.left;
  for (const [index, text] of texts.entries()) {
    const width = WIDTHS[index] as number;
    const at = { x: x + PADDING, y: y + PADDING, width: width - 2 * PADDING };
    items.push(...flow.draw(text, at, index === 0 ? 'centre' : style.align));
    x += width;
  }
  flow.put(items, height);
}

/** The lines around a row and between its cells. */
function ruled(y: number, height: number): PrintItem[] {
  const edges = WIDTHS.reduce<number[]>(
    (all, width) => [...all, (all.at(-1) as number) + width],
    [SHEET.left],
  );
  const line = (box: { x: number; y: number; width: number; height: number }): PrintItem => ({
    kind: 'fill',
    box,
    colour: inks.text,
  });
  return [
    line({ x: SHEET.left, y, width: TEXT_WIDTH, height: RULE }),
    line({ x: SHEET.left, y: y + height, width: TEXT_WIDTH, height: RULE }),
    ...edges.map((x) => line({ x: x - RULE / 2, y, width: RULE, height: height + RULE })),
  ];
}
