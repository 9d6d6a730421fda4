import type { Brush } from '../brush';
import { box, line, oval, put, shape } from '../ink';
import { bowl, pole, wisps } from '../kitchen';
import { palette as c } from '../palette';
import { fan, greens, leaf, scatter } from '../plants';
import type { KindArt } from './art';

/** A hank of noodles folded over a pole at (0, 0), 124 long, its ends loose. */
const hank =
  line(
    'M-20-2C-27 40-17 76-24 116M-12-4C-16 40-8 80-14 122M-4-5C-6 40 2 76-2 118M4-5C4 40 0 80 8 124M12-4C16 40 8 76 15 116M20-2C26 40 17 80 25 120',
    '#f0e4c2',
    6,
  ) +
  line('M-16-2C-21 40-12 70-19 112M0-5C0 40 2 76 3 116M16-3C21 40 12 70 20 112', '#b59a66', 2.6);

const noodleBundle =
  shape('M-96-34Q-104-16-96 2H96Q104-16 96-34Z', '#efe2bd') +
  shape('M-98-10Q-98-2-96 2H96Q100-4 99-10Z', '#cdb888') +
  line('M-92-26H92M-94-18H94', '#cdb888', 2.5) +
  box(-15, -36, 30, 40, c.madder) +
  line('M-8-36v40M8-36v40', c.turmericLight, 2.5);

function noodleRack(b: Brush): string {
  const one = b.stamp(hank);
  const count = b.rnd.int(4, 5);
  let hanks = '';
  for (let i = 0; i < count; i += 1) {
    hanks += one(-132 + (i * 264) / (count - 1), -212, { turn: b.rnd.int(-2, 2), scale: 1.16 });
  }
  return (
    line('M-176-226L-184 8M176-226L184 8', c.wood, 10) +
    pole(-196, 196, -218) +
    hanks +
    put(b.rnd.pick([-60, 60]), 4, noodleBundle, { scale: 0.86 }) +
    put(b.rnd.pick([-40, 20]), -32, noodleBundle, { scale: 0.8, turn: -3 })
  );
}

function noodleBundles(b: Brush): string {
  const one = b.stamp(noodleBundle);
  const root =
    shape('M-40-10C-50-40-10-58 20-46C50-50 58-14 36 0Q0 10-40-10Z', '#a2614c') +
    line('M-14-46Q-24-20-8 0M14-46Q6-20 20 2', '#703d2c', 3);
  return (
    put(-128, 2, leaf(200, 66, greens.fresh), { turn: 8 }) +
    scatter(one, '-40 -2 0 1.1, 44 -4 2 1.05, 0 -42 -2 1.1, 20 -82 3 1.04') +
    put(-132, 4, root, { scale: 1.05 }) +
    put(138, 6, root, { flip: true, scale: 0.8 })
  );
}

function noodleBowl(b: Brush): string {
  return (
    put(
      -4,
      2,
      oval(0, -82, 112, 27, c.linenDeep) +
        shape('M-104-80C-90-134-30-140 0-136C40-142 94-130 104-80Q0-52-104-80Z', '#e8dab4') +
        line(
          'M-84-84C-60-130 0-120 20-84M-50-80C-30-120 50-130 74-84M-10-78C10-106 60-106 90-86M-90-92C-60-140 30-140 60-110',
          '#bfa876',
          4,
        ) +
        bowl(114, c.indigo, c.indigoDark, c.turmeric),
    ) +
    put(-20, -128, fan(b, 3, 60, 40, greens.young)) +
    line('M60-150L150-214M74-142L164-200', c.wood, 6) +
    put(0, -150, wisps(b, c.linen, 60, 2, 70))
  );
}

/** Noodles of canna starch. */
export const vermicelli: KindArt = {
  tones: ['grove', 'mist', 'night', 'ember', 'clay'],
  // Pale noodles would be lost on a pale sun, so the sun stays small here.
  backdrops: ['hills', 'peaks', 'arch'],
  layouts: [noodleRack, noodleBundles, noodleBowl],
  place: 'terraces',
  motif: noodleBundles,
};
