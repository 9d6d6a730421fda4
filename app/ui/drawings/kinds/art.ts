import type { Brush } from '../brush';
import type { PlaceName } from '../places/place-names';
import type { BackdropName } from '../scene';
import type { ToneName } from '../tones';

/** Draws an object standing on (0, 0): up to 235 units high and 185 to either side. */
export type Draw = (b: Brush) => string;

/** How one kind of product is drawn. */
export interface KindArt {
  /** Printings in which the object keeps its contrast. */
  tones: readonly ToneName[];
  backdrops: readonly BackdropName[];
  /** Compositions for the main view; the seed picks one. */
  layouts: readonly Draw[];
  /** Where the second view shows it. */
  place: PlaceName;
  /** The object as it stands in that place, about 200 wide and 190 high; the first layout if absent. */
  motif?: Draw;
  /** Whole pictures (400 × 300, no stage) used instead of the layouts on a table. */
  whole?: readonly Draw[];
  /** Whole pictures for the second view, used instead of the place. */
  wholeDetail?: readonly Draw[];
}
