import type { Brush } from '../brush';
import { hearth, loom, shelf } from './indoors';
import { forest, lake, teaHill, terraces } from './outdoors';
import type { Place, PlaceName } from './place-names';

/** Paints each place over the whole paper, leaving room for one object. */
export const places: Record<PlaceName, (b: Brush) => Place> = {
  hearth,
  terraces,
  loom,
  lake,
  forest,
  'tea-hill': teaHill,
  shelf,
};
