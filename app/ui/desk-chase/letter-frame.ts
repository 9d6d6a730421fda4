import type { Letter } from '~/domain/chase/get-letter.server';
import type { Span } from '~/domain/print/break-lines';
import type { PrintItem } from '~/domain/print/page';
import { span } from '../print/claim-spans';
import type { TextStyle } from '../print/column';
import { inks } from '../print/inks';
import { chaseLetterText } from '../text/chase-letter';
import { type Flow, SHEET, TEXT_WIDTH } from './letter-flow';

/** The office stands at the left, the State at the right. */
const OFFICE = 62;
const STATE = TEXT_WIDTH - OFFICE - 4;

type Line = readonly [spans: Span[], style: TextStyle];

const NAME: TextStyle = { weight: 'semibold', sizes: [10.5, 8.5], align: 'centre', balanced: true };
const PLAIN: TextStyle = { weight: 'regular', sizes: [10, 9], align: 'centre' };

/** The upper part of the first page: office, number and subject; State, motto, place and day. */
export function drawLetterHead({ issuer, today }: Letter, flow: Flow): void {
  const t = chaseLetterText;
  const top = flow.top();
  const office = drawLines(flow, { x: SHEET.left, y: top, width: OFFICE }, [
    [issuer ? span(issuer.toLocaleUpperCase('vi')) : [{ text: t.dots }], NAME],
    'rule',
    [span(t.number), PLAIN],
    [span(t.about), { ...PLAIN, sizes: [9, 8], balanced: true }],
  ]);
  const state = drawLines(flow, { x: SHEET.left + TEXT_WIDTH - STATE, y: top, width: STATE }, [
    [span(t.state), { ...NAME, sizes: [10.5, 8] }],
    [span(t.motto), { ...NAME, sizes: [11, 9] }],
    'rule',
    [span(placeAndDay(today)), PLAIN],
  ]);
  flow.put([...office.items, ...state.items], Math.max(office.height, state.height) + 9);
}

/** Day and months below ten and three get a zero before them, so that nobody writes one in. */
function placeAndDay(today: string): string {
  const [year, month, date] = today.split('-') as [string, string, string];
  return chaseLetterText.placeAndDay(date, Number(month) < 3 ? month : String(Number(month)), year);
}

/** Millimetres from the words above down to where a name is written. */
export const SIGNATURE = 42;

/** Who signs, and who gets a copy. The caller keeps it on one page with the words above it. */
export function drawSignature(flow: Flow): void {
  const t = chaseLetterText;
  const SPACE = 5;
  flow.space(SPACE);
  const top = flow.top();
  const copies = drawLines(flow, { x: SHEET.left, y: top, width: OFFICE }, [
    [span(t.recipients), { weight: 'semibold', sizes: [9.5, 9.5] }],
    ...t.copies.map((line): Line => [span(line), { weight: 'regular', sizes: [9, 9] }]),
  ]);
  const signer = drawLines(flow, { x: SHEET.left + TEXT_WIDTH - STATE, y: top, width: STATE }, [
    [[{ text: t.signer }], NAME],
    [span(t.sign), { ...PLAIN, sizes: [9, 9], colour: inks.soft }],
  ]);
  flow.put([...copies.items, ...signer.items], SIGNATURE - SPACE);
}

function drawLines(
  flow: Flow,
  { x, y, width }: { x: number; y: number; width: number },
  lines: readonly (Line | 'rule')[],
): { items: PrintItem[]; height: number } {
  const items: PrintItem[] = [];
  let at = y;
  for (const line of lines) {
    if (line === 'rule') {
      const length = width * 0.45;
      const box = { x: x + (width - length) / 2, y: at + 0.8, width: length, height: 0.3 };
      items.push({ kind: 'fill', box, colour: inks.text });
      at += 3;
      continue;
    }
    const [spans, style] = line;
    const text = flow.fit(spans, style, width);
    items.push(...flow.draw(text, { x, y: at, width }, style.align));
    at += text.height + 0.6;
  }
  return { items, height: at - y };
}
