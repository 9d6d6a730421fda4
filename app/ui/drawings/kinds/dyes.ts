import { palette as c } from '../palette';

/** Dyed cloth an object may be cut from, with its shaded side. */
export const dyes = [
  [c.indigo, c.indigoDark],
  [c.madder, c.madderDark],
  [c.indigoMid, c.indigo],
  [c.linen, c.linenDark],
  [c.turmeric, c.turmericDark],
] as const;
