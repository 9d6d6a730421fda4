import type { Brush } from '../brush';
import { line, oval, put, shape } from '../ink';
import { bowl, tray } from '../kitchen';
import { palette as c } from '../palette';
import { greens, leaf, scatter } from '../plants';
import type { KindArt } from './art';

/** A cake wrapped in a leaf and tied, lying along x, 150 long. */
const wrapped =
  shape('M-74-20Q-60-50 0-50Q60-50 74-20Q60 6 0 6Q-60 6-74-20Z', c.leaf) +
  shape('M-74-20Q-60 6 0 6Q60 6 74-20Q50-10 0-10Q-50-10-74-20Z', c.leafDark) +
  line('M-40-43Q-46-20-38 0M-12-50Q-18-20-12 6M16-50Q10-20 16 6M42-42Q36-20 42 0', '#d8c27e', 4.5) +
  line('M-60-28Q0-42 60-28', c.leafLight, 2.5);

function ashCake(b: Brush): string {
  const one = b.stamp(wrapped);
  const bare =
    shape('M-44-10Q-44-56 0-56Q44-56 44-10Q0 8-44-10Z', '#b26a24') +
    shape('M10-56Q44-52 44-10Q28-4 12-2Q30-30 10-56Z', '#8a4a14') +
    line('M-30-24Q-30-44-10-47', '#efb768', 5);
  return (
    put(0, -16, leaf(180, 60, greens.fresh), { turn: 74 }) +
    put(0, -16, leaf(180, 60, greens.fresh), { turn: -74 }) +
    put(0, -12, tray(160)) +
    one(-72, -34, { turn: -6, scale: 1.08 }) +
    one(b.rnd.int(-30, -10), -80, { turn: 5, scale: 1.08 }) +
    put(78, -30, bare, { scale: 1.24 }) +
    put(18, -2, leaf(70, 28, greens.young), { turn: 80 }) +
    put(132, -2, bowl(28, c.linen, c.linenDeep, c.indigo) + oval(0, -20, 24, 6, '#8a4512'))
  );
}

function ashCakeStack(b: Brush): string {
  const one = b.stamp(wrapped);
  return (
    put(0, -22, tray(170)) +
    scatter(
      one,
      '-82 -36 4 1.06, 82 -34 -4 1.06, 0 -30 2 1.1, -40 -78 -4 1.08, 46 -80 5 1.06, 2 -122 -3 1.06',
    )
  );
}

/** Cakes of rice steeped in ash water. */
export const stickyCake: KindArt = {
  tones: ['dawn', 'clay', 'mist', 'ember', 'linen'],
  backdrops: ['sun', 'rays', 'hills', 'peaks', 'arch'],
  layouts: [ashCake, ashCakeStack],
  place: 'terraces',
};
