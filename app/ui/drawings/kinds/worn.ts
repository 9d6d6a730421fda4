import type { Brush } from '../brush';
import { disc, dots, line, put, shape } from '../ink';
import { palette as c } from '../palette';
import { scatter } from '../plants';
import type { Draw, KindArt } from './art';
import { dyes } from './dyes';
import { tassel } from './tassel';

function mask(b: Brush): string {
  const [dye, shade] = b.apart(dyes);
  const cloth = b.cloth({ scale: 1.7 });
  const body =
    'M-104-126C-60-140-30-154 0-160C30-154 60-140 104-126C110-90 100-58 78-44C50-28 26-20 0-18C-26-20-50-28-78-44C-100-58-110-90-104-126Z';
  return (
    line(
      'M-102-118C-168-140-178-62-88-56M102-118C168-140 178-62 88-56',
      b.rnd.pick([c.madder, c.indigo, c.turmericDark]),
      7,
    ) +
    shape(body, dye) +
    shape('M0-160C30-154 60-140 104-126C110-90 100-58 78-44C50-28 26-20 0-18Q22-90 0-160Z', shade) +
    put(
      0,
      -110,
      shape(
        'M-104-2C-60-10-30-18 0-20C30-18 60-10 104-2L100 32C60 30 30 28 0 26C-30 28-60 30-100 32Z',
        cloth,
      ),
    ) +
    line('M0-158Q24-90 0-20', c.turmericLight, 3) +
    line('M-92-60Q-50-34-8-30M92-60Q50-34 8-30', c.turmericLight, 2.5, ' stroke-dasharray="7 7"')
  );
}

function maskSingle(b: Brush): string {
  return put(0, -2, mask(b), { scale: 1.16, turn: b.rnd.pick([-5, 0, 4]) });
}

function maskPair(b: Brush): string {
  return (
    put(-72, -66, mask(b), { scale: 0.82, turn: -9 }) +
    put(72, 6, mask(b), { scale: 0.86, turn: 7 })
  );
}

function bag(b: Brush): string {
  const [dye, shade] = b.apart(dyes);
  const cloth = b.cloth({ scale: 1.9 });
  const strap = b.rnd.pick([c.madder, c.turmeric, c.woodLight]);
  const long = b.rnd.chance(0.5);
  return (
    line(long ? 'M-74-128C-84-216 84-216 74-128' : 'M-48-132C-46-206 46-206 48-132', strap, 11) +
    shape('M-88-134H88L98-6Q98 4 86 4H-86Q-98 4-98-6Z', dye) +
    shape('M40-134H88L98-6Q98 4 86 4H40Z', shade) +
    put(0, -92, shape('M-92 0H92L95 46H-95Z', cloth)) +
    line('M-86-122H86M-92-20H92', c.turmericLight, 3, ' stroke-dasharray="9 7"') +
    put(-70, 0, tassel(c.madder, c.turmeric)) +
    put(0, 0, tassel(c.turmeric, c.madder)) +
    put(70, 0, tassel(c.madder, c.turmeric))
  );
}

function bagOne(b: Brush): string {
  return put(0, -34, bag(b), { scale: 1.04, turn: b.rnd.int(-3, 3) });
}

function bagTwo(b: Brush): string {
  return (
    put(-84, -34, bag(b), { scale: 0.84, turn: -4 }) +
    put(92, -30, bag(b), { scale: 0.68, turn: 5 })
  );
}

function hat(b: Brush): string {
  const [dye, shade] = b.apart(dyes);
  const cloth = b.cloth({ scale: 1.8 });
  return (
    shape('M-168-26C-120-78 120-78 168-26C120 22-120 22-168-26Z', dye) +
    shape('M168-26C120 22-120 22-168-26C-110 0 110 0 168-26Z', shade) +
    shape('M-96-40C-92-128-60-170 0-170C60-170 92-128 96-40C50-18-50-18-96-40Z', dye) +
    shape('M24-168C74-158 92-110 96-40Q70-28 40-25C64-80 56-140 24-168Z', shade) +
    put(0, -78, shape('M-95 0C-50 18 50 18 95 0L96 36C50 60-50 60-96 36Z', cloth)) +
    line('M-140-24C-80 8 80 8 140-24', c.turmericLight, 3, ' stroke-dasharray="8 7"') +
    disc(0, -172, 11, c.madder) +
    dots('-5 -176', c.madderLight, 6)
  );
}

/** A child's round cap, sewn in wedges and hung with wool pompoms. */
function hatCap(b: Brush): string {
  const cloth = b.cloth({ scale: 1.9 });
  const wool = b.rnd.pick([c.madder, c.turmeric]);
  const pompom = b.stamp(
    disc(0, 0, 17, wool) +
      line('M-9-7L8 8M-2-12L2 12M9-7L-8 7', wool === c.madder ? c.madderLight : c.turmericLight, 3),
  );
  return (
    shape('M-116-30C-124-140-64-184 0-184C64-184 124-140 116-30Q0 0-116-30Z', c.indigo) +
    shape('M24-182C76-178 124-130 116-30Q84-20 50-17C76-70 70-150 24-182Z', c.indigoDark) +
    line('M0-184C-40-150-52-110-54-70M0-184C40-150 52-110 54-70M0-184V-66', c.turmeric, 3) +
    put(0, -76, shape('M-117 0Q0 26 117 0L114 44Q0 74-114 44Z', cloth)) +
    scatter(pompom, '-112 -80, -58 -66, 0 -62, 58 -66, 112 -80, 0 -190 0 1.3') +
    put(-112, -34, tassel(wool, c.linen), { scale: 1.3 }) +
    put(112, -34, tassel(wool, c.linen), { scale: 1.3 })
  );
}

function hatOne(b: Brush): string {
  return put(0, -16, hat(b), { turn: b.rnd.int(-5, 5), scale: 1.08 });
}

function hatPair(b: Brush): string {
  return (
    put(66, -26, hat(b), { scale: 0.78, turn: 5 }) +
    put(-92, 4, hatCap(b), { scale: 0.72, turn: -4 })
  );
}

const textile = (layouts: readonly Draw[]): KindArt => ({
  tones: ['dawn', 'linen', 'clay', 'mist', 'grove'],
  backdrops: ['sun', 'arch', 'rays', 'hills', 'planks'],
  layouts,
  place: 'loom',
});

/** Masks, bags and hats sewn from brocade. */
export const faceMask = textile([maskSingle, maskPair]);
export const bagArt = textile([bagOne, bagTwo, bagOne]);
export const hatArt = textile([hatOne, hatCap, hatPair]);
