import type { Brush } from '../brush';
import { box, line, put, shape } from '../ink';
import { palette as c } from '../palette';
import { fan, greens, leaf, scatter } from '../plants';
import type { Draw, KindArt } from './art';
import { dyes } from './dyes';
import { tassel } from './tassel';

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

const textile = (layouts: readonly Draw[]): KindArt => ({
  tones: ['dawn', 'linen', 'clay', 'mist', 'grove'],
  backdrops: ['sun', 'arch', 'rays', 'hills', 'planks'],
  layouts,
  place: 'loom',
});

/** Pillows of three shapes, filled with dried herbs. */
export const pillowArt = textile([pillowLone, pillowStack]);
export const neckPillowArt = textile([neckPillow]);
export const bolsterArt = textile([bolster]);
