import { unguardText } from './formula-guard';

/**
 * The text of a CSV file: UTF-8, or the UTF-16 that Excel calls "Unicode Text". Null for anything
 * else, such as the old Windows code pages, whose letters would come out as others.
 */
export function decodeCsv(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const utf16 = first === 0xff && second === 0xfe ? 'utf-16le' : null;
  const encoding = utf16 ?? (first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8');
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

const DELIMITERS = [',', ';', '\t'] as const;

/** The sign between the cells of the first line that has any; a comma where there is one cell. */
export function delimiterOf(text: string): string {
  // What stands between quotes is a cell, whatever it contains.
  const line =
    text
      .slice(0, 10_000)
      .replace(/"[^"]*"/g, '')
      .split(/[\r\n]+/)
      .find((part) => /[,;\t]/.test(part)) ?? '';
  const count = (sign: string) => line.split(sign).length;
  return DELIMITERS.reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** Cells of a CSV row as they were meant. */
export const cellsOfCsv = (row: readonly string[]): string[] => row.map(unguardText);
