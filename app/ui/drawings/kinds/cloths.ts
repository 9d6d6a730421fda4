import type { Brush } from '../brush';
import { box, disc, line, oval, put, shape } from '../ink';
import { cup, pole } from '../kitchen';
import { palette as c } from '../palette';
import { scatter } from '../plants';
import type { KindArt } from './art';
import { tassel } from './tassel';

function fold(b: Brush, w: number, dye: string, shade: string): string {
  const cloth = b.cloth({ scale: 1.5 });
  return (
    shape(`M${-w}-38Q${-w - 18}-19 ${-w} 0H${w}V-38Z`, dye) +
    box(-w, -8, w * 2, 8, shade) +
    put(0, -37, box(-w * 0.3, 0, w * 0.9, 36, cloth)) +
    line(`M${-w}-19H${w}`, shade, 2.5)
  );
}

function stack(b: Brush): string {
  const first = b.rnd.int(0, 3);
  const dyes = [
    [c.indigo, c.indigoDark],
    [c.madder, c.madderDark],
    [c.linen, c.linenDark],
    [c.turmeric, c.turmericDark],
    [c.indigoMid, c.indigo],
  ] as const;
  let out = '';
  const count = b.rnd.int(4, 5);
  for (let i = 0; i < count; i += 1) {
    const [dye, shade] = dyes[(first + i) % dyes.length] ?? dyes[0];
    out += put(b.rnd.int(-8, 8), -i * 38, fold(b, 136 - i * 5, dye, shade), { flip: i % 2 === 1 });
  }
  return out;
}

function draped(b: Brush): string {
  const cloth = b.cloth({ scale: 2 });
  const other = b.cloth({ scale: 2 });
  const [dye, shade] = b.apart([
    [c.indigo, c.indigoDark],
    [c.madder, c.madderDark],
    [c.linen, c.linenDark],
  ] as const);
  const fringe = b.stamp(tassel(c.madder, c.turmeric));
  return (
    box(-120, -214, 240, 190, dye) +
    shape('M60-214H120V-24H60Q84-120 60-214Z', shade) +
    put(0, -82, box(-120, 0, 240, 48, cloth)) +
    put(0, -144, box(-120, 0, 240, 48, other)) +
    line('M-60-206V-32M0-206V-32M60-206V-32', shade, 3, ' opacity=".5"') +
    pole(-190, 190, -214) +
    box(-120, -222, 240, 14, dye, 5) +
    scatter(fringe, '-108 -26, -65 -26, -22 -26, 22 -26, 65 -26, 108 -26')
  );
}

function spread(b: Brush): string {
  const edge = b.cloth({ scale: 1.5 });
  const heart = b.cloth({ scale: 2.2 });
  return (
    shape('M-150-70L-176 8Q-120-10-88 8Q-40-12 0 8Q40-12 88 8Q120-10 176 8L150-70Z', c.indigoDark) +
    shape('M-120-150H120L164-40H-164Z', c.indigo) +
    put(0, -40, box(-166, -2, 332, 36, edge)) +
    shape('M-60-138H60L76-66H-76Z', heart) +
    line('M-112-142H112L146-54H-146Z', c.turmericLight, 3, ' stroke-dasharray="9 7"') +
    put(6, -92, cup(24, c.linen, c.linenDark, c.turmericDark))
  );
}

function skirt(b: Brush): string {
  const low = b.cloth({ scale: 2 });
  const high = b.cloth({ scale: 1.4 });
  const [dye, shade] = b.apart([
    [c.indigo, c.indigoDark],
    [c.indigoDark, '#0d1429'],
    [c.indigoMid, c.indigo],
  ] as const);
  return (
    shape(
      'M-52-204H52C70-130 120-60 150-16Q120 0 92-10Q60 6 30-6Q0 8-30-6Q-60 6-92-10Q-120 0-150-16C-120-60-70-130-52-204Z',
      dye,
    ) +
    shape('M-108-74Q-54-56 0-68Q54-56 108-74L136-36Q70-14 0-22Q-70-14-136-36Z', low) +
    line(
      'M-30-190C-40-120-70-50-92-12M-10-190C-14-120-24-60-30-8M12-190C14-120 24-60 30-8M32-190C42-120 70-50 92-12',
      shade,
      4,
    ) +
    shape(
      'M36-200H52C70-130 120-60 150-16Q138-8 124-8C96-70 60-130 36-200Z',
      shade,
      ' opacity=".6"',
    ) +
    put(0, -222, box(-58, 0, 116, 30, high, 4)) +
    line('M58-208C86-196 84-150 74-120', c.madder, 6) +
    put(74, -122, tassel(c.madder, c.turmeric), { scale: 1.2 })
  );
}

function coasters(b: Brush): string {
  const mat = (rx: number, ry: number, edge: string) =>
    oval(0, 5, rx, ry, c.indigoDark) +
    oval(0, 0, rx, ry, b.cloth()) +
    `<ellipse rx="${rx - 3}" ry="${ry - 3}" fill="none" stroke="${edge}" stroke-width="6"/>`;
  const [clay, shade, handle] = b.apart([
    [c.linen, c.linenDeep, c.woodMid],
    [c.clay, c.clayDark, c.smoke],
    [c.leaf, c.leafDark, c.smoke],
  ] as const);
  const pot =
    line('M66-76C112-84 110-26 62-26', handle, 9) +
    line('M-62-44C-92-48-92-72-106-86', clay, 14) +
    shape('M-46 0C-90-20-86-108 0-108C86-108 90-20 46 0Q0 8-46 0Z', clay) +
    shape('M16-107C86-104 90-20 46 0Q30 4 18 4C56-30 50-84 16-107Z', shade) +
    oval(0, -103, 36, 8, shade) +
    disc(0, -116, 10, c.madder);
  const set = b.stamp(mat(54, 16, c.madder) + put(0, -2, cup(27, clay, shade, c.turmericDark)));
  return (
    put(8, -34, mat(112, 26, c.turmeric)) +
    put(8, -36, pot, { scale: 1.12 }) +
    set(-122, -4) +
    set(128, 2) +
    set(b.rnd.pick([-18, 6, 26]), 18)
  );
}

const base = {
  tones: ['dawn', 'linen', 'clay', 'mist', 'grove'],
  backdrops: ['sun', 'arch', 'rays', 'hills', 'planks'],
  place: 'loom',
} as const satisfies Partial<KindArt>;

/** Lengths of brocade, the pleated skirt, and sets of mats for the tea table. */
export const cloth: KindArt = { ...base, layouts: [stack, draped, draped], motif: stack };
export const tablecloth: KindArt = { ...base, layouts: [spread, stack], motif: stack };
export const skirtArt: KindArt = { ...base, layouts: [skirt] };
export const coasterSet: KindArt = { ...base, layouts: [coasters] };
