import { encode } from 'uqr';

/** Light modules that must surround a code (ISO/IEC 18004, quiet zone). */
export const QUIET_MODULES = 4;

/** A QR code as a drawing: dark squares on a grid of `size` × `size` modules, without quiet zone. */
export type QrDrawing = {
  size: number;
  /** `rows[y][x]` is true where dark. */
  rows: readonly (readonly boolean[])[];
  /** The dark modules as one path, one unit to a module. */
  path: string;
};

/**
 * Encodes a text with level M: a label gets scratched and greasy, and 15 % of it may be unreadable.
 */
export function drawQr(text: string): QrDrawing {
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  return { size, rows: data, path: data.map(rowPath).join('') };
}

/** Runs of dark modules as one rectangle each: no hairline shows between neighbours in print. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  let x = 0;
  while (x < row.length) {
    if (!row[x]) {
      x += 1;
      continue;
    }
    const start = x;
    while (row[x]) x += 1;
    path += `M${start} ${y}H${x}V${y + 1}H${start}Z`;
  }
  return path;
}
