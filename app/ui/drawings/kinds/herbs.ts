import type { Brush } from '../brush';
import { box, line, oval, put, shape } from '../ink';
import { bowl, pole, tray, wisps } from '../kitchen';
import { palette as c } from '../palette';
import { blossom, fan, greens, type LeafInk, leaf, rhizome, roots, scatter } from '../plants';
import type { KindArt } from './art';

/** A tied bunch standing on (0, 0), about 170 high: cut stems below, leaves above. */
export function bunch(b: Brush, ink: LeafInk, flowers: boolean): string {
  const crown = fan(b, 7, 62, 96, ink);
  const bloom = b.stamp(blossom(12, c.linen, c.turmericLight, c.turmeric, 5));
  return (
    shape('M-34 0L-15-62H15L34 0L24 4L14-2L4 4L-6-2L-16 4L-26-2Z', c.woodLight) +
    shape('M4-62H15L34 0L24 4L14-2L6 4Z', c.woodMid) +
    line('M-24-2L-10-60M-8-2L-4-60M10-2L5-60', c.wood, 2) +
    put(0, -72, crown) +
    put(0, -72, fan(b, 4, 40, 62, greens.young)) +
    (flowers ? scatter(bloom, '-44 -128, 4 -160, 46 -124, -14 -120') : '') +
    box(-19, -78, 38, 16, c.madder, 4) +
    line('M-18-70H18', c.turmericLight, 2.5)
  );
}

function threeBunches(b: Brush): string {
  const [a, d] = b.rnd.pick([
    [greens.fresh, greens.dry],
    [greens.deep, greens.young],
    [greens.dry, greens.fresh],
  ] as const);
  const side = b.stamp(bunch(b, a, false));
  return (
    side(-112, -6, { scale: 0.96, turn: -8 }) +
    side(112, -6, { scale: 0.96, turn: 8, flip: true }) +
    put(0, 6, bunch(b, d, true), { scale: 1.2 })
  );
}

function hungBunches(b: Brush): string {
  const one = b.stamp(bunch(b, greens.fresh, true));
  const two = b.stamp(bunch(b, greens.dry, false));
  return (
    line('M-124-226v30M0-226v24M124-226v30', c.linen, 3) +
    pole(-205, 205, -224) +
    one(-124, -206, { turn: 180, scale: 0.98 }) +
    two(0, -212, { turn: 180, scale: 1.1 }) +
    one(124, -206, { turn: 180, scale: 0.98, flip: true }) +
    put(b.rnd.pick([-8, 12]), 8, mortar())
  );
}

function mortar(): string {
  return (
    line('M10-40L44-92', c.woodLight, 13) +
    shape('M-40-44H40L28 0H-28Z', c.wood) +
    shape('M8-44H40L28 0H4Z', c.smoke) +
    oval(0, -44, 40, 9, c.smoke) +
    oval(0, -43, 32, 5.5, c.leaf)
  );
}

function sorted(b: Brush): string {
  const chip = b.stamp(oval(0, 0, 15, 9, c.woodLight) + oval(0, -1, 9, 5, c.linenDark));
  const dry = b.stamp(leaf(46, 18, greens.dry));
  return (
    put(0, -50, tray(172)) +
    put(-86, -58, fan(b, 5, 70, 84, greens.fresh), { turn: -30 }) +
    scatter(dry, '64 -56 50, 88 -62 20, 112 -50 80, 96 -74 -20, 70 -80 10, 120 -72 40') +
    scatter(chip, '-30 -36, -4 -28, 22 -38, 0 -46, -52 -26, 44 -22') +
    put(16, -80, rhizome(roots.ginger), { scale: 0.62, turn: -8 }) +
    put(-120, 2, mortar(), { scale: 0.8 })
  );
}

/** Bundles of forest medicine. */
export const herbBundle: KindArt = {
  tones: ['linen', 'dawn', 'clay', 'mist', 'night', 'ember'],
  backdrops: ['sun', 'arch', 'rays', 'hills', 'planks'],
  layouts: [threeBunches, hungBunches, sorted],
  place: 'forest',
  motif: threeBunches,
};

/** A staved wooden tub standing on (0, 0), about 250 wide and 110 high, steaming water in it. */
export function tub(wood = c.woodLight, shade = c.woodMid): string {
  return (
    shape('M-118-96H118L100 0Q0 16-100 0Z', wood) +
    shape('M30-96H118L100 0Q60 9 26 8Z', shade) +
    line('M-78-96L-68 2M-38-96L-34 6M2-96V8M42-96L38 6M80-96L70 2', c.wood, 2.5) +
    shape(
      'M-116-78Q0-58 116-78L113-64Q0-44-113-64ZM-106-28Q0-8 106-28L104-16Q0 6-104-16Z',
      c.wood,
    ) +
    oval(0, -96, 120, 27, c.wood) +
    oval(0, -95, 108, 21, '#7e9a86')
  );
}

function bathTub(b: Brush): string {
  return put(132, -6, bunch(b, greens.fresh, false), { scale: 0.94 }) + steamingTub(b);
}

function steamingTub(b: Brush): string {
  const float = b.stamp(leaf(40, 16, greens.fresh));
  return (
    put(0, 6, tub()) +
    line('M-70-94q20-7 40 0M10-84q22-8 44 0M36-102q18-6 32 0', '#c6d6c2', 3) +
    scatter(float, '-56 -80 70, -6 -100 100, 54 -84 -80, 84 -92 60') +
    put(-10, -94, blossom(13, c.madderLight, c.madder, c.turmeric, 5)) +
    put(70, -84, blossom(11, c.linen, c.linenDark, c.turmeric, 5)) +
    put(0, -112, wisps(b, c.linen, 104, 4, 44))
  );
}

function bathPot(b: Brush): string {
  return (
    put(-112, 4, bunch(b, b.rnd.pick([greens.dry, greens.fresh]), true), {
      scale: 1.02,
      turn: -6,
    }) +
    put(
      44,
      4,
      shape('M-96-112Q-120-20-70 0H70Q120-20 96-112Z', c.indigo) +
        shape('M30-112H96Q120-20 70 0H30Q64-40 30-112Z', c.indigoDark) +
        line('M-104-66Q-122-70-120-44M104-66Q122-70 120-44', c.charcoal, 9) +
        oval(0, -112, 98, 22, c.charcoal) +
        oval(0, -110, 86, 16, '#7e8a4e') +
        put(-20, -106, fan(b, 5, 80, 58, greens.fresh)) +
        line('M-86-84Q0-66 88-84', c.indigoMid, 5),
    ) +
    put(50, -150, wisps(b, c.linen, 86, 3, 44))
  );
}

function footBath(b: Brush): string {
  return (
    soaking(b) +
    put(132, 2, bunch(b, greens.fresh, true), { scale: 0.72 }) +
    put(-138, 6, bowl(30, c.linen, c.linenDark, c.indigo)) +
    oval(-138, -16, 25, 6, c.leaf)
  );
}

function soaking(b: Brush): string {
  const hem = b.cloth();
  const dress = b.rnd.pick([c.indigo, c.indigoMid]);
  const leg = b.stamp(
    shape('M-26-174C-32-140-20-120-19-84H15C15-116 26-140 20-174Z', c.skin) +
      shape('M6-174C14-140 2-116 2-84H15C15-116 26-140 20-174Z', c.skinDark) +
      shape('M-44-260H46L34-164H-38Z', dress) +
      shape('M16-260H46L34-164H10Z', c.indigoDark) +
      put(-40, -190, box(0, 0, 76, 24, hem)),
  );
  const float = b.stamp(leaf(40, 16, greens.fresh));
  return (
    put(0, 6, tub()) +
    leg(-46, 0) +
    leg(46, 0, { flip: true }) +
    oval(-50, -84, 25, 7, '#a3a283') +
    oval(50, -84, 25, 7, '#a3a283') +
    line('M-82-92q14-7 28-2M22-92q14-7 28-2', '#c6d6c2', 3) +
    scatter(float, '-92 -80 70, 8 -78 -80, 84 -90 60, -6 -100 100')
  );
}

/** Leaves for the bath of the Dao. */
export const herbBath: KindArt = {
  tones: ['clay', 'night', 'mist', 'ember', 'dawn', 'grove'],
  backdrops: ['planks', 'arch', 'shutters', 'peaks', 'sun'],
  layouts: [bathTub, bathPot, bathTub],
  place: 'forest',
  motif: steamingTub,
};

/** Leaves to soak the feet in. */
export const footSoak: KindArt = {
  ...herbBath,
  backdrops: ['planks', 'arch', 'sun'],
  layouts: [footBath],
  place: 'hearth',
  motif: soaking,
};
