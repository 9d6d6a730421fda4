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

/** A line as it is written to a file, for comparing two runs; without a floor of its own, both are null. */
export const asJson = ({ products, name, way, measured, floor }: Line) => ({
  scenario: name,
  state: way,
  products,
  requestsPerSecond: rounded(measured.perSecond),
  p50Ms: rounded(measured.p50),
  p99Ms: rounded(measured.p99),
  bytes: Math.round(measured.bytes),
  floorRequestsPerSecond: floor ? rounded(floor.measured.perSecond) : null,
  ratio: floor ? rounded(measured.perSecond / floor.measured.perSecond) : null,
  floor: floor?.name ?? null,
  floorP99Ms: floor ? rounded(floor.measured.p99) : null,
  cpuMicroseconds: rounded(measured.cpuPerRequest),
  rssMb: rounded(measured.rssMb),
  eventLoopDelayP99Ms: rounded(measured.delayP99),
});

/** To a thousandth; null for what was not measured. */
const rounded = (value: number) =>
  Number.isFinite(value) ? Math.round(value * 1000) / 1000 : null;

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
