import type { Brush } from '../brush';
import { box, disc, line, oval, put, shape } from '../ink';
import { palette as c } from '../palette';
import { greens, leaf, scatter } from '../plants';
import type { KindArt } from './art';

/** A woven basket standing on (0, 0), `half` its half width at the rim, 76 high. */
export function basket(half: number): string {
  const k = half / 100;
  return put(
    0,
    4,
    shape('M-98-72H98L76 0H-76Z', c.bamboo) +
      shape('M40-72H98L76 0H34Z', c.bambooDark) +
      line('M-93-54H93M-87-36H87M-81-18H81', '#7f642a', 3) +
      line('M-60-72L-46 0M-20-72L-15 0M20-72L15 0M60-72L46 0', '#e3cf94', 3) +
      box(-104, -80, 208, 14, c.woodMid, 7),
    { scale: k },
  );
}

/** A basket of whatever the season gives. */
function harvest(b: Brush): string {
  const green = b.stamp(leaf(90, 30, greens.fresh));
  const maize =
    shape('M-17 0C-24-40-16-90 0-104C16-90 24-40 17 0Z', c.turmeric) +
    line('M-9-10V-76M0-6V-92M9-10V-76', c.turmericDark, 3, ' stroke-dasharray="5 5"') +
    shape('M-20 4C-36-30-30-56-18-66Q-16-30 0 4ZM20 4C36-30 30-56 18-66Q16-30 0 4Z', c.leaf);
  const squash =
    oval(0, -34, 50, 38, '#d9772b') +
    oval(0, -34, 22, 38, '#c2611c') +
    line('M0-70v-14', c.leafDark, 9) +
    line('M-32-60Q-44-34-30-8M32-60Q44-34 30-8', '#a84f14', 3);
  const chilli = b.stamp(
    shape('M-6 0C-12 20-8 46 6 60C8 40 10 18 6 0Z', c.madder) + line('M0 0v-8', c.leafDark, 5),
  );
  const flip = b.rnd.chance(0.5);
  return put(
    0,
    0,
    scatter(green, '-70 -56 -40 1.1, -50 -60 -10 1.2, -26 -60 12') +
      put(58, -40, maize, { turn: 16, scale: 1.16 }) +
      put(92, -44, maize, { turn: 34, scale: 1.02 }) +
      put(2, -52, squash, { scale: 1.3 }) +
      put(
        -66,
        -54,
        disc(0, 0, 28, '#6d3f74') +
          shape('M6-27A28 28 0 0 1-6 27Q26 10 6-27Z', '#4d2753') +
          shape('M-14-22Q0-34 14-22Q0-12-14-22Z', c.leaf),
      ) +
      scatter(chilli, '50 -84 -20, 66 -80 -40') +
      basket(124) +
      put(-146, -2, squash, { scale: 0.6 }) +
      put(140, 6, maize, { turn: 80, scale: 0.8 }),
    { flip },
  );
}

function shoulderBaskets(b: Brush): string {
  const green = b.stamp(leaf(80, 28, greens.fresh));
  return (
    scatter(
      green,
      '-110 -60 -30, -84 -64 0 1.1, -58 -60 28, 56 -62 -24, 84 -66 4 1.1, 112 -60 30',
    ) +
    scatter(
      b.stamp(
        disc(0, 0, 22, c.madder) +
          shape('M5-21A22 22 0 0 1-5 21Q20 8 5-21Z', c.madderDark) +
          line('M-4-20q4-8 10-6', c.leafDark, 5),
      ),
      '-112 -68, -72 -72, -92 -90',
    ) +
    scatter(
      b.stamp(
        disc(0, 0, 22, c.turmeric) + shape('M5-21A22 22 0 0 1-5 21Q20 8 5-21Z', c.turmericDark),
      ),
      '64 -70, 104 -70, 84 -88',
    ) +
    put(-88, 0, basket(78)) +
    put(88, 0, basket(78)) +
    line('M-150-76L-88-196L-28-76M28-76L88-196L150-76', c.woodLight, 3) +
    line('M-190-192Q0-226 190-192', c.bamboo, 12) +
    box(-20, -212, 40, 10, c.bambooDark, 4)
  );
}

/** Whatever the highlands give, for a product with no drawing of its own. */
export const produce: KindArt = {
  tones: ['mist', 'dawn', 'linen', 'night', 'grove'],
  backdrops: ['sun', 'hills', 'peaks', 'rays', 'arch'],
  layouts: [harvest, shoulderBaskets],
  place: 'terraces',
  motif: harvest,
};
