import type { FittedText } from '~/domain/print/fit-text';
import type { Column } from './column';
import { inks } from './inks';
import { SMALL } from './profile-type';

/**
 * As many rows as there is room for, and one line saying how many more there are. Whether all found
 * room.
 */
export function setRows(
  rows: readonly FittedText[][],
  column: Column,
  more: (count: number) => string,
): boolean {
  const GAP = 2;
  const LAST_LINE = 5;
  for (const [index, row] of rows.entries()) {
    const height = row.reduce((sum, part) => sum + part.height, 0);
    const rest = rows.length - index;
    if (height + (rest > 1 ? GAP + LAST_LINE : 0) > column.left()) {
      column.add([{ text: more(rest), colour: inks.soft }], { ...SMALL, height: LAST_LINE });
      return false;
    }
    for (const part of row) column.set(part);
    column.space(GAP);
  }
  return true;
}
