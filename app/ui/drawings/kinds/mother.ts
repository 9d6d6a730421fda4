import type { Brush } from '../brush';
import { disc, line, oval, put, shape } from '../ink';
import { wisps } from '../kitchen';
import { palette as c } from '../palette';
import { fan, greens, leaf, scatter } from '../plants';
import type { KindArt } from './art';
import { tub } from './herbs';

const hair = '#211d24';

/** A neck for the head below, drawn before the collar that hides its foot. */
const neck = shape('M-6-4L22-16L24 22H-2Z', c.skinDark);

/** A head bowed to the left, chin near (0, 0), wearing a Dao or a Tày headcloth. */
function motherHead(scarf: string, trim: string): string {
  return (
    shape(
      'M-30-48C-33-40-37-31-37-26Q-36-22-31-22C-29-4-18 7-6 7C16 8 30-16 28-44C20-72-26-76-30-48Z',
      c.skin,
    ) +
    shape('M-30-46C-20-60 6-58 14-34Q22-28 22-8Q38-30 34-56C22-90-34-84-30-46Z', hair) +
    shape('M-36-50C-38-92 30-102 44-58C50-40 44-24 36-20C34-46 10-62-36-50Z', scarf) +
    line('M-35-53C2-68 34-48 37-24', trim, 5) +
    line('M-21-29q6 5 12 1', hair, 2.5) +
    line('M-19-6q5 2 9-2', c.madder, 2.5) +
    disc(-5, -15, 6, '#e0937a')
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

const scarves = [
  [c.madder, c.turmeric],
  [c.linen, c.madder],
  [c.turmeric, c.madder],
] as const;

function bathing(b: Brush): string {
  const hem = b.cloth();
  const [scarf, trim] = b.rnd.pick(scarves);
  const dress = b.rnd.pick([c.indigo, c.indigoMid]);
  const float = b.stamp(leaf(38, 15, greens.fresh));
  return (
    // Mother kneels on the right; her back is one strong curve down to the floor.
    put(46, -160, neck) +
    shape('M20-140C30-164 96-176 128-116C150-66 166-24 166 6H40C30-40 10-92 20-140Z', dress) +
    shape('M90-158C136-146 152-66 166 6H112C120-50 116-120 90-158Z', c.indigoDark) +
    put(62, -44, shape('M-20 24H101L104 48H-20Z', hem)) +
    shape('M24-146Q46-136 74-160L86-150Q54-116 18-130Z', c.madder) +
    put(44, -162, motherHead(scarf, trim), { turn: -8, scale: 0.9 }) +
    put(-58, 8, tub(), { scale: 0.88 }) +
    // The baby sits in the water, held at the back.
    shape('M-84-80C-96-120-74-138-54-138C-34-138-18-118-26-78Q-56-68-84-80Z', c.skin) +
    shape('M-40-136C-26-128-18-108-26-78Q-36-74-44-73Q-32-108-40-136Z', c.skinDark) +
    put(-56, -132, babyHead, { turn: 8, scale: 1.05 }) +
    line('M-78-106Q-98-108-108-94', c.skin, 13) +
    oval(-58, -74, 90, 14, '#7e9a86') +
    line('M-126-74q16-5 30 0M-30-72q16-5 28 0', '#c6d6c2', 3) +
    scatter(float, '-120 -66 70, -2 -76 -70, -92 -64 100, -156 10 -40, -138 12 20') +
    // Her near arm comes over the rim and round the child.
    line('M-12-96Q-30-86-46-92', c.skinDark, 17) +
    line('M-12-98Q-30-88-46-94', c.skin, 14) +
    shape('M40-138C16-138-4-124-20-108L-10-84C14-96 46-100 68-114Z', dress) +
    shape('M-22-108L-10-82L-2-86L-13-113Z', c.turmeric) +
    put(-112, -130, wisps(b, c.linen, 66, 2, 26))
  );
}

/** A mother standing with her child in a brocade wrap. */
function embrace(b: Brush): string {
  const wrap = b.cloth({ scale: 1.3 });
  const [scarf, trim] = b.rnd.pick(scarves);
  return (
    put(8, -146, neck) +
    shape('M-70 60C-74-60-70-128-22-140C14-150 62-142 78-92C92-50 92-10 92 60Z', c.indigo) +
    shape('M40-142C84-124 92-30 92 60H50C62-30 66-104 40-142Z', c.indigoDark) +
    shape('M-26-140Q4-122 36-146L46-134Q8-96-34-130Z', c.madder) +
    put(4, -148, motherHead(scarf, trim), { turn: -4 }) +
    // The child lies across her breast.
    shape('M-92-62C-96-98-50-108-8-84C30-64 62-52 70-30C60-4-10 4-46-8C-80-20-90-36-92-62Z', wrap) +
    line('M-90-66C-92-98-48-106-8-84C30-64 62-52 70-30', c.turmericLight, 4) +
    shape('M-46-8C-10 4 60-4 70-30C76-14 60 12 10 12C-20 12-36 4-46-8Z', c.madderDark) +
    put(-64, -58, babyHead, { turn: -28, scale: 1.1 }) +
    line('M-90-50C-92-92-62-108-32-94', c.madder, 7) +
    shape(
      'M74-96C98-70 92-14 52-6C24 2 2-4-10-10L-4-30C20-24 40-26 52-40Q62-60 58-86Z',
      c.indigoMid,
    ) +
    shape('M-2-31L-12-8L2-5L8-28Z', c.turmeric) +
    shape('M-6-30Q-34-36-46-24Q-38-8-10-9Z', c.skin)
  );
}

function carrying(b: Brush): string {
  return (
    embrace(b) +
    put(132, 6, tub(), { scale: 0.5 }) +
    put(132, -54, fan(b, 5, 70, 44, greens.fresh)) +
    put(132, -96, wisps(b, c.linen, 70, 2, 30)) +
    put(-142, 4, fan(b, 3, 50, 90, greens.fresh))
  );
}

/** Bath leaves for mothers after birth and for small children. */
export const motherChildBath: KindArt = {
  tones: ['dawn', 'linen', 'grove', 'ember', 'clay'],
  backdrops: ['sun', 'arch', 'shutters', 'rays'],
  layouts: [bathing, carrying],
  place: 'hearth',
  motif: embrace,
};
