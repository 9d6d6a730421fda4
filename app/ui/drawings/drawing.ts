import { brush } from './brush';
import { inkDefaults, put } from './ink';
import { artOf, type DrawingKind, drawingKinds } from './kinds/kinds';
import { places } from './places/places';
import { band, stage } from './scene';
import { seeded } from './seeded';
import { tones } from './tones';

export { type DrawingKind, drawingKinds };

/** The object on its table, or the thing in the place it comes from. */
export type DrawingView = 'main' | 'detail';

/** What decides a drawing: the same three values always give the same bytes. */
export interface DrawingRequest {
  kind: DrawingKind;
  /** Text that is stable for a product, such as its slug. */
  seed: string;
  view: DrawingView;
}

/**
 * Draws a product as a complete SVG document, 400 × 300 units, at most 6144 bytes. Its ids carry a
 * prefix of their own, so many drawings may stand in one page.
 */
export function drawProduct({ kind, seed, view }: DrawingRequest): string {
  const name = `${kind} ${view} ${seed}`;
  const art = artOf(kind);
  const tone = tones[seeded(`tone ${name}`).pick(art.tones)];
  const b = brush(name, tone);
  const whole = view === 'main' ? art.whole : art.wholeDetail;
  let picture: string;
  if (whole) {
    picture = b.rnd.pick(whole)(b);
  } else if (view === 'main') {
    const object = b.rnd.pick(art.layouts)(b);
    const how = { flip: b.rnd.chance(0.5), scale: b.rnd.range(0.95, 1.03) };
    picture = stage(b, art.backdrops) + put(200, 252, object, how);
  } else {
    const motif = art.motif ?? art.layouts[0];
    if (!motif) throw new Error(`No layout draws ${kind}`);
    const place = places[art.place](b);
    picture = place.picture + put(place.x, 264, motif(b), { scale: place.scale });
  }
  const foot = band(b);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300" ${inkDefaults}>` +
    `${b.defs()}${picture}${foot}</svg>`
  );
}
