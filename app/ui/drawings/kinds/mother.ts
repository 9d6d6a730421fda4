import type { Brush } from '../brush';
import { wisps } from '../kitchen';
import { box, disc, line, oval, put, shape } from '../ink';
import { palette as c } from '../palette';
import { fan, greens, leaf, scatter } from '../plants';
import type { KindArt } from './art';
import { bunch, tub } from './herbs';

const hair = '#211d24';

/** A head looking down to the left, chin near (0, 0), wearing a Dao or a Tày headcloth. */
function motherHead(scarf: string, trim: string): string {
  return (
    shape('M-10 6L24-2L30 26L2 30Z', c.skinDark) +
    shape('M-30-48C-34-22-26 4-8 6C16 8 30-16 28-44C20-72-26-76-30-48Z', c.skin) +
    shape('M-30-46C-20-60 6-58 14-34Q22-28 24-10Q38-30 34-56C22-90-34-84-30-46Z', hair) +
    shape('M-36-50C-38-92 30-102 44-58C50-40 44-24 36-20C34-46 10-62-36-50Z', scarf) +
    line('M-35-53C2-68 34-48 37-24', trim, 5) +
    line('M-22-26q6 5 12 1', hair, 2.5) +
    line('M-14-6q4 2 8-1', c.madder, 2.5) +
    disc(-4, -16, 6, '#e0937a')
  );
}

/** A baby's round head with closed eyes, chin near (0, 0). */
const babyHead =
  disc(0, -20, 23, c.skin) +
  shape('M-22-26C-20-48 18-50 23-22C14-34-4-38-22-26Z', hair) +
  line('M-13-19q4 4 8 0M3-19q4 4 8 0', hair, 2.2) +
  line('M-4-9q3 3 7 0', c.madder, 2.2) +
  disc(-13, -12, 4, '#e0937a') +
  disc(14, -12, 4, '#e0937a');

function bathing(b: Brush): string {
  const cloth = b.cloth();
  const [scarf, trim] = b.rnd.pick([
    [c.madder, c.turmeric],
    [c.indigoDark, c.madderLight],
    [c.linen, c.indigo],
  ] as const);
  const dress = b.rnd.pick([c.indigo, c.indigoMid]);
  const float = b.stamp(leaf(34, 13, greens.fresh));
  return (
    // Mother kneels on the right; her back is one strong curve down to the floor.
    shape('M26-150C60-178 112-164 132-112C150-66 166-24 164 4H40C30-40 14-92 26-150Z', dress) +
    shape('M96-160C130-140 150-66 164 4H112C120-50 118-120 96-160Z', c.indigoDark) +
    put(62, -44, box(-2, 24, 104, 24, cloth)) +
    shape('M30-158Q50-140 76-164L84-152Q52-124 24-142Z', c.madder) +
    put(44, -166, motherHead(scarf, trim), { turn: -8 }) +
    put(-62, 6, tub(), { scale: 0.86 }) +
    // The baby sits in the water, held at the back.
    shape('M-84-82C-96-122-74-140-54-140C-34-140-18-120-26-80Q-56-70-84-82Z', c.skin) +
    shape('M-40-138C-26-130-18-110-26-80Q-36-76-44-75Q-32-110-40-138Z', c.skinDark) +
    put(-56, -134, babyHead, { turn: 8, scale: 1.05 }) +
    line('M-78-108Q-98-110-108-96', c.skin, 13) +
    oval(-62, -74, 88, 13, '#7e9a86') +
    line('M-126-74q16-5 30 0M-30-72q16-5 28 0', '#c6d6c2', 3) +
    scatter(float, [[-120, -68, 70], [-6, -78, -70], [-96, -66, 100]]) +
    // Her near arm comes over the rim and round the child.
    shape('M40-142C16-138-2-120-18-104L-8-86C14-98 44-104 66-116Z', dress) +
    line('M-14-96L-36-92', c.skin, 15) +
    put(-5, -93, box(-8, -12, 14, 24, cloth), { turn: 40 }) +
    put(-104, -128, wisps(b, c.linen, 66, 2, 26)) +
    put(-158, 2, bunch(b, greens.fresh, true), { scale: 0.5 })
  );
}

function carrying(b: Brush): string {
  const cloth = b.cloth({ scale: 1.3 });
  const [scarf, trim] = b.rnd.pick([
    [c.madder, c.turmeric],
    [c.indigoDark, c.turmeric],
  ] as const);
  return (
    shape('M-70 30C-74-60-66-124-20-146C14-158 62-146 78-96C90-56 92-10 92 30Z', c.indigo) +
    shape('M40-148C84-130 92-30 92 30H50C62-30 66-110 40-148Z', c.indigoDark) +
    shape('M-26-150Q0-128 34-152L42-138Q4-104-34-138Z', c.madder) +
    put(4, -156, motherHead(scarf, trim), { scale: 1.1, turn: -4 }) +
    // The child lies in a brocade wrap across her breast.
    shape('M-92-62C-96-98-50-108-8-84C30-64 62-52 70-30C60-4-10 4-46-8C-80-20-90-36-92-62Z', cloth) +
    shape('M-46-8C-10 4 60-4 70-30C76-14 60 12 10 12C-20 12-36 4-46-8Z', c.madderDark) +
    put(-64, -58, babyHead, { turn: -28, scale: 1.15 }) +
    line('M-90-50C-92-92-62-108-32-94', c.madder, 7) +
    shape('M74-96C98-70 92-14 52-6C24 2 2-4-10-10L-4-30C20-24 40-26 52-40Q62-60 58-86Z', c.indigoMid) +
    shape('M-10-30Q-34-34-44-24Q-36-8-8-10Z', c.skin) +
    put(148, 4, bunch(b, greens.fresh, true), { scale: 0.76 }) +
    put(-140, 2, tub(), { scale: 0.42 }) +
    put(-140, -46, fan(b, 3, 60, 30, greens.fresh)) +
    put(-140, -70, wisps(b, c.linen, 62, 2, 26))
  );
}

/** Bath leaves for mothers after birth and for small children. */
export const motherChildBath: KindArt = {
  tones: ['dawn', 'clay', 'mist', 'linen', 'grove'],
  backdrops: ['sun', 'arch', 'shutters', 'rays'],
  layouts: [bathing, carrying],
  place: 'hearth',
};
