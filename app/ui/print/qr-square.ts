import type { PrintItem } from '~/domain/print/page';
import { drawQr, QUIET_MODULES } from '~/domain/print/qr-drawing';
import { inks } from './inks';

/**
 * A QR code with its dark part in a square of `size` millimetres. `quiet` is how far around it
 * nothing else may stand.
 */
export function qrSquare(text: string, size: number) {
  const qr = drawQr(text);
  const module = size / qr.size;
  return {
    quiet: QUIET_MODULES * module,
    at: (x: number, y: number): PrintItem => ({
      kind: 'shape',
      path: qr.path,
      fill: '#000000',
      stroke: null,
      strokeWidth: 0,
      matrix: [module, 0, 0, module, x, y],
    }),
    /** The white it needs on a coloured ground. */
    ground: (x: number, y: number): PrintItem => {
      const quiet = QUIET_MODULES * module;
      const side = size + 2 * quiet;
      const box = { x: x - quiet, y: y - quiet, width: side, height: side };
      return { kind: 'fill', box, colour: inks.paper };
    },
  };
}
