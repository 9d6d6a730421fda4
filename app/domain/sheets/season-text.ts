import { ALL_YEAR, monthRuns } from '../catalogue/months';
import { fold } from '../search/fold';

/** Months as a cell says them. Never a bare `1-3`, which Excel takes for the first of March. */
export function writeMonths(months: number): string {
  if (months === ALL_YEAR) return 'quanh năm';
  const runs = monthRuns(months).map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`));
  return `tháng ${runs.join(', ')}`;
}

/** A month or a run of them; a run may pass December: `11-2`. */
const RUN = /^(\d{1,2})(?:-(\d{1,2}))?$/;

/**
 * The months a person may have typed: `1-3, 11`, `tháng 1 đến tháng 3 và tháng 11`, `T1–T3; T11`,
 * `quanh năm`. Bit 0 is January. Null where it cannot be read.
 */
export function readMonths(text: string): number | null {
  const words = fold(text).trim();
  if (words === 'quanh nam' || words === 'ca nam') return ALL_YEAR;
  const runs = words
    .replace(/thang|th\.?(?=\s*\d)|t\.?(?=\s*\d)/g, ' ')
    .replace(/\s*(?:den|toi|[-–—~])\s*/g, '-')
    .replace(/\bva\b|[;+&]/g, ',')
    .split(',')
    .map((run) => RUN.exec(run.trim()));
  let months = 0;
  for (const run of runs) {
    if (!run) return null;
    const from = Number(run[1]);
    const to = Number(run[2] ?? from);
    if (from < 1 || from > 12 || to < 1 || to > 12) return null;
    for (let month = from; ; month = (month % 12) + 1) {
      months |= 1 << (month - 1);
      if (month === to) break;
    }
  }
  return months;
}
