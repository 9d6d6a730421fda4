import type { Measured } from './load';

/** One line of a table: what was measured, in which way, and beside which floor. */
export type Line = {
  products: number;
  name: string;
  way: string;
  measured: Measured;
  /** The floor of the same run it is held against, and the share of it that was reached. */
  floor?: { name: string; measured: Measured };
};

const HEAD = [
  '',
  'req/s',
  'p50 ms',
  'p99 ms',
  'bytes',
  'µs CPU',
  'RSS MB',
  'loop p99',
  '× floor',
  'p99 × floor',
];

/** The lines as a table, a line each, with the share of its floor at the end. */
export function table(lines: readonly Line[]): string {
  const rows = lines.map(({ name, way, measured, floor }) => [
    `${name}, ${way}`,
    Math.round(measured.perSecond).toLocaleString('en'),
    measured.p50.toFixed(2),
    measured.p99.toFixed(2),
    Math.round(measured.bytes).toLocaleString('en'),
    measured.cpuPerRequest.toFixed(0),
    measured.rssMb.toFixed(0),
    Number.isNaN(measured.delayP99) ? '' : measured.delayP99.toFixed(1),
    floor ? (measured.perSecond / floor.measured.perSecond).toFixed(2) : '',
    floor ? (measured.p99 / floor.measured.p99).toFixed(1) : '',
  ]);
  const widths = HEAD.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ');
  return [line(HEAD), ...rows.map(line)].join('\n');
}
