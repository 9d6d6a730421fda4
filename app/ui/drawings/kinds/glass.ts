import type { Brush } from '../brush';
import { put } from '../ink';
import type { Glaze } from '../kitchen';
import { palette as c } from '../palette';
import { greens, leaf } from '../plants';

export const glazes: Record<
  'clay' | 'smoke' | 'jade' | 'indigo' | 'amber' | 'straw' | 'gold',
  Glaze
> = {
  clay: { light: c.clay, dark: c.clayDark, shine: '#e09a6f' },
  smoke: { light: c.wood, dark: c.smoke, shine: c.woodLight },
  jade: { light: '#7fa08a', dark: '#557864', shine: '#cfe0d2' },
  indigo: { light: c.indigoMid, dark: c.indigo, shine: c.indigoLight },
  amber: { light: '#b8641c', dark: '#8a4512', shine: '#f0b56a' },
  straw: { light: '#ecdca0', dark: '#cbb066', shine: '#fffbe8' },
  gold: { light: '#dd9a2c', dark: '#b06f14', shine: '#f9dc95' },
};

/** One of the named glazes, apart from the paper it is seen on. */
export function glaze(b: Brush, ...names: readonly (keyof typeof glazes)[]): Glaze {
  const [light = ''] = b.apart(names.map((name) => [glazes[name].light] as const));
  return Object.values(glazes).find((one) => one.light === light) ?? glazes.clay;
}

export const leafBadge = put(0, -17, leaf(28, 12, greens.fresh));
