import type { Brush } from '../brush';
import { box, disc, dots, line, put, shape } from '../ink';
import { pole } from '../kitchen';
import { palette as c } from '../palette';
import { fan, greens, leaf, scatter } from '../plants';
import type { Draw, KindArt } from './art';
import { tassel } from './tassel';

/** Dyed cloth an object may be cut from, with its shaded side. */
const dyes = [
  [c.indigo, c.indigoDark],
  [c.madder, c.madderDark],
  [c.indigoMid, c.indigo],
  [c.linen, c.linenDark],
  [c.turmeric, c.turmericDark],
] as const;

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

function pillow(b: Brush): string {
  const [dye, shade] = b.apart(dyes);
  const cloth = b.cloth({ scale: 2 });
  return (
    shape(
      'M-130-128Q-138-140-124-142Q0-124 124-142Q138-140 130-128Q112-72 130-16Q138-4 124-2Q0-20-124-2Q-138-4-130-16Q-112-72-130-128Z',
      dye,
    ) +
    shape(
      'M60-133Q96-136 124-142Q138-140 130-128Q112-72 130-16Q138-4 124-2Q90-10 50-11Q84-70 60-133Z',
      shade,
    ) +
    put(0, -96, shape('M-122 0H122Q118 24 122 48H-122Q-118 24-122 0Z', cloth)) +
    line(
      'M-116-112Q0-98 116-112M-116-32Q0-46 116-32',
      c.turmericLight,
      2.5,
      ' stroke-dasharray="8 7"',
    ) +
    line('M-100-60l20-8M88-78l-20 8', shade, 3)
  );
}

function herbs(b: Brush): string {
  const dry = b.stamp(leaf(44, 17, greens.dry));
  return (
    put(130, 0, fan(b, 5, 66, 66, greens.fresh), { turn: 16 }) +
    scatter(dry, '96 2 80, 150 4 60, -140 4 -70, -120 2 -40')
  );
}

function pillowLone(b: Brush): string {
  return put(0, -6, pillow(b), { scale: 1.22, turn: b.rnd.int(-4, 4) }) + herbs(b);
}

function pillowStack(b: Brush): string {
  return (
    put(-6, 2, pillow(b), { scale: 1.08, turn: 2 }) +
    put(8, -92, pillow(b), { scale: 0.94, turn: -7 }) +
    herbs(b)
  );
}

function neckPillow(b: Brush): string {
  const [dye, shade] = b.apart(dyes);
  const arc = 'M-76-44C-116-92-84-172 0-172C84-172 116-92 76-44';
  const end = tassel(c.madder, c.turmeric);
  return put(
    0,
    0,
    line(arc, shade, 92) +
      put(-5, -5, line(arc, dye, 82) + line(arc, b.cloth({ scale: 2, turn: 20 }), 52)) +
      line('M-104-108C-98-170-44-204 20-198', c.turmericLight, 3, ' stroke-dasharray="8 7"') +
      line('M-62-14Q-50 8-24-2M62-14Q50 8 24-2', c.turmeric, 5) +
      put(-22, -6, end) +
      put(22, -6, end) +
      herbs(b),
    { scale: 0.98 },
  );
}

function bolster(b: Brush): string {
  const [dye, shade] = b.apart(dyes);
  const cloth = b.cloth({ scale: 2, turn: 90 });
  const one =
    shape('M-140-84H140Q172-42 140 0H-140Z', dye) +
    shape('M-148-26H150Q148-10 140 0H-140Z', shade) +
    put(-48, -84, box(0, 0, 48, 84, cloth)) +
    put(48, -84, box(0, 0, 48, 84, cloth)) +
    shape('M-140-84C-164-84-164 0-140 0C-116 0-116-84-140-84Z', c.turmeric) +
    shape('M-140-62C-150-62-150-22-140-22C-130-22-130-62-140-62Z', c.madder) +
    line('M-140-42L-162-20', c.turmericLight, 3);
  return (
    put(4, -4, one, { turn: -7, scale: 1.05 }) +
    (b.rnd.chance(0.5)
      ? put(20, -90, pillow(b), { scale: 0.8, turn: 5 })
      : put(-20, -86, one, { scale: 0.84, turn: 4 })) +
    herbs(b)
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

/** Masks, pillows of three shapes, bags and hats sewn from brocade. */
export const faceMask = textile([maskSingle, maskPair]);
export const pillowArt = textile([pillowLone, pillowStack]);
export const neckPillowArt = textile([neckPillow]);
export const bolsterArt = textile([bolster]);
export const bagArt = textile([bagOne, bagTwo, bagOne]);
export const hatArt = textile([hatOne, hatCap, hatPair]);
