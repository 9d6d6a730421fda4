import { type Cell, cellText } from './cells';
import { type Column, saysTheSame, writtenText } from './column';
import type { Change, Problem } from './plan';
import type { FileRow } from './read-rows';

/** What a row was made from: a value, or `unknown` where only its age is known. */
export type Base<Values> = { values: Values } | 'unknown';

type Columns<Values> = { readonly [Key in keyof Values]: Column<Values[Key]> };

export type Comparison<Values> = {
  changes: Change<Values>[];
  faults: Problem[];
  outdated: number;
};

/**
 * Compares the cells of a row with the values as they stand, and with those the row was made from:
 * a cell its author left alone changes nothing, even where the page has moved on since. What says
 * just what we would have written is not read at all, so a file sent back as it was is no change,
 * whatever the catalogue holds.
 */
export function compareRow<Values extends object>(
  row: FileRow,
  columns: Columns<Values>,
  now: Values,
  baseOf: (key: keyof Values) => Base<Values>,
): Comparison<Values> {
  const result: Comparison<Values> = { changes: [], faults: [], outdated: 0 };
  for (const key of Object.keys(columns) as (keyof Values)[]) {
    const entry = row.cells.get(key as never);
    if (!entry) continue;
    const { cell, ref } = entry;
    const column = columns[key];
    if (saysTheSame(column, cell, now[key])) continue;
    const base = baseOf(key);
    const from = base === 'unknown' ? undefined : base.values[key];
    if (from !== undefined && saysTheSame(column, cell, from)) {
      result.outdated += 1;
      continue;
    }
    const read = column.read(cell);
    if ('code' in read) {
      result.faults.push(fault(read.code, cell, ref));
      continue;
    }
    const [before, after] = [writtenText(column, now[key]), writtenText(column, read.value)];
    if (before === after) continue;
    const began = from === undefined ? undefined : writtenText(column, from);
    if (began === after) result.outdated += 1;
    else {
      const stale = began !== before;
      result.changes.push({ key, value: read.value, before, after, at: ref.name, stale } as never);
    }
  }
  return result;
}

/** An error in one cell, with what stands there. */
export function fault(code: Problem['code'], cell: Cell, ref: FileRow['ref']): Problem {
  const found = cellText(cell).slice(0, 80);
  return { code, error: true, sheet: ref.sheet, at: ref.name, column: ref.column, found };
}

/** The same for a rule that several cells of a row must keep together. */
export function faultAt(code: Problem['code'], row: FileRow, column: string): Problem {
  const entry = row.cells.get(column as never);
  return entry ? fault(code, entry.cell, entry.ref) : fault(code, null, row.ref);
}

/** The values of a row once its changes are made; without the stale ones where they are not taken. */
export function withChanges<Values extends object>(
  values: Values,
  changes: readonly Change<Values>[],
  takeStale = true,
): Values {
  const taken = changes.filter(({ stale }) => takeStale || !stale);
  return { ...values, ...Object.fromEntries(taken.map(({ key, value }) => [key, value])) };
}
