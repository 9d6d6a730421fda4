import type { Box } from './page';

/** A sheet of labels as sold in stationery shops. Lengths in millimetres. */
export type LabelSheet = {
  id: SheetId;
  page: { width: number; height: number };
  columns: number;
  rows: number;
  label: { width: number; height: number };
  /** Where the first label begins. */
  origin: { x: number; y: number };
  /** From the left edge of one label to that of the next, and the same downwards. */
  pitch: { x: number; y: number };
};

export const SHEET_IDS = ['3x8', '5x13', '50x30'] as const;
export type SheetId = (typeof SHEET_IDS)[number];

const A4 = { width: 210, height: 297 };

export const LABEL_SHEETS: Record<SheetId, LabelSheet> = {
  // 24 labels that touch and fill the sheet but for half a millimetre above and below.
  '3x8': {
    id: '3x8',
    page: A4,
    columns: 3,
    rows: 8,
    label: { width: 70, height: 37 },
    origin: { x: 0, y: 0.5 },
    pitch: { x: 70, y: 37 },
  },
  // 65 labels with gaps of 2.5 mm between columns: the make that printers call L7651.
  '5x13': {
    id: '5x13',
    page: A4,
    columns: 5,
    rows: 13,
    label: { width: 38.1, height: 21.2 },
    origin: { x: 4.75, y: 10.7 },
    pitch: { x: 40.6, y: 21.2 },
  },
  // A roll in a label printer: every label is a page.
  '50x30': {
    id: '50x30',
    page: { width: 50, height: 30 },
    columns: 1,
    rows: 1,
    label: { width: 50, height: 30 },
    origin: { x: 0, y: 0 },
    pitch: { x: 50, y: 30 },
  },
};

export const labelsOn = ({ columns, rows }: LabelSheet): number => columns * rows;

/** The place of a label on its sheet, counted from 0 along the rows. */
export function labelBox(sheet: LabelSheet, position: number): Box {
  const column = position % sheet.columns;
  const row = Math.floor(position / sheet.columns);
  return {
    x: sheet.origin.x + column * sheet.pitch.x,
    y: sheet.origin.y + row * sheet.pitch.y,
    ...sheet.label,
  };
}

export type PlacedLabel<Label> = { label: Label; box: Box };

/**
 * Spreads labels over sheets. `start` is the first free place of the first sheet, counted from 1:
 * a sheet that was used before is not wasted.
 */
export function spreadLabels<Label>(
  sheet: LabelSheet,
  labels: readonly Label[],
  start = 1,
): PlacedLabel<Label>[][] {
  const each = labelsOn(sheet);
  const pages: PlacedLabel<Label>[][] = [];
  for (const [index, label] of labels.entries()) {
    const place = start - 1 + index;
    const page = Math.floor(place / each);
    pages[page] ??= [];
    pages[page].push({ label, box: labelBox(sheet, place % each) });
  }
  return pages;
}
