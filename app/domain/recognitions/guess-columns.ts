import { type Cell, cellText } from '../sheets/cells';
import type { AnnexColumn } from './annex-columns';
import { readScore, readStars } from './read-stars';

export type Columns = ReadonlyMap<number, AnnexColumn>;

/**
 * The columns of lines without headers, by what stands in them: a running number, stars, a score;
 * of the texts the first is the product, then the producer, then the place.
 */
export function guessColumns(rows: readonly (readonly Cell[])[]): Columns {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const found = new Map<number, AnnexColumn>();
  const taken = () => new Set(found.values());
  for (let column = 0; column < width; column++) {
    const texts = rows.map((row) => cellText(row[column] ?? null)).filter(Boolean);
    const kind = kindOf(texts, rows.length);
    if (kind === 'text') {
      const next = (['name', 'producer', 'place'] as const).find((one) => !taken().has(one));
      if (next) found.set(column, next);
    } else if (kind && !taken().has(kind)) found.set(column, kind);
  }
  return found;
}

function kindOf(texts: readonly string[], rows: number): AnnexColumn | 'text' | null {
  if (texts.length === 0) return null;
  if (isRunning(texts, rows)) return 'index';
  if (texts.every((text) => readStars(text) !== null)) return 'stars';
  if (texts.every((text) => readScore(text) !== null)) return 'score';
  return 'text';
}

/** 1, 2, 3…: of a single line only where it says no more than its own number could. */
function isRunning(texts: readonly string[], rows: number): boolean {
  if (rows === 1) return /^0?1\.?$/.test(texts[0] ?? '');
  const numbers = texts.map((text) => (/^\d{1,4}\.?$/.test(text) ? Number.parseInt(text, 10) : -1));
  return numbers.length > 1 && numbers.every((number, at) => number === (numbers[0] ?? 0) + at);
}
