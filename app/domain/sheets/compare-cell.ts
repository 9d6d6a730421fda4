import { type Cell, cellText } from './cells';
import { type Column, saysTheSame, writtenText } from './column';
import { unguardText } from './formula-guard';
import type { Change, Problem } from './plan';
import type { FileRow } from './read-rows';
import { cellChecksum, type Stamp } from './stamp';

/**
 * Whether a row was made with a certain text in one of its cells; null where that is not known, as
 * in files from before stamps held checksums.
 */
export type Origin = ((text: string) => boolean) | null;

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
 * whatever the catalogue holds. `stale` is a change of what somebody else changed meanwhile.
 */
export function compareRow<Values extends object>(
  row: FileRow,
  columns: Columns<Values>,
  now: Values,
  originOf: (key: keyof Values) => Origin,
): Comparison<Values> {
  const result: Comparison<Values> = { changes: [], faults: [], outdated: 0 };
  for (const key of Object.keys(columns) as (keyof Values)[]) {
    const entry = row.cells.get(key as never);
    if (!entry) continue;
    const { cell, ref } = entry;
    const column = columns[key];
    if (saysTheSame(column, cell, now[key])) continue;
    const origin = originOf(key);
    if (origin && isUntouched(cell, origin)) {
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
    if (origin?.(after)) result.outdated += 1;
    else {
      const stale = !origin?.(before);
      result.changes.push({ key, value: read.value, before, after, at: ref.name, stale } as never);
    }
  }
  return result;
}

/** An origin that is known as a value. */
export const madeFrom =
  <Value>(column: Column<Value>, value: Value): Origin =>
  (text) =>
    text === writtenText(column, value);

/** An origin of which the stamp has a checksum; `keys` are the columns that stamps speak of. */
export function stampedOrigin<Key>({ checksums }: Stamp, keys: readonly Key[], key: Key): Origin {
  const checksum = checksums.length === keys.length && checksums[keys.indexOf(key)];
  return checksum ? (text) => cellChecksum(text) === checksum : null;
}

/** Whether a cell still says what its row was made with, maybe behind the apostrophe of a CSV file. */
export const isUntouched = (cell: Cell, origin: (text: string) => boolean): boolean =>
  origin(cellText(cell)) || origin(unguardText(cellText(cell)));

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

/** The values of a row once its changes are made, the stale ones as far as `takes` says so. */
export function withChanges<Values extends object>(
  values: Values,
  changes: readonly Change<Values>[],
  takes: (key: keyof Values) => boolean = () => true,
): Values {
  const taken = changes.filter(({ stale, key }) => !stale || takes(key));
  return { ...values, ...Object.fromEntries(taken.map(({ key, value }) => [key, value])) };
}
