import type { Brush } from '../brush';
import { line, oval, put, shape } from '../ink';
import { bottle, bowl, tray } from '../kitchen';
import { palette as c } from '../palette';
import { fan, greens, leaf, rhizome, roots, scatter } from '../plants';
import type { Draw, KindArt } from './art';
import { aniseStar, dropper } from './oils';

/** Dark herb paste in a jar, with its vine. */
function paste(b: Brush): string {
  const cloth = b.cloth({ scale: 1.2 });
  const nut = b.stamp(
    oval(0, 0, 11, 15, c.madder) + shape('M2-15Q14-8 8 11Q2 0 2-15Z', c.madderDark),
  );
  return (
    put(-120, -10, fan(b, 5, 70, 108, greens.deep)) +
    line('M100-20C150-80 120-160 160-220', c.wood, 8) +
    scatter(
      b.stamp(leaf(64, 26, greens.fresh)),
      '124 -90 -70, 136 -120 60, 138 -160 -60, 150 -190 40',
    ) +
    put(
      -16,
      2,
      shape('M-70 0C-100-14-100-110-66-124H66C100-110 100-14 70 0Q0 8-70 0Z', c.clay) +
        shape('M30-124H66C100-110 100-14 70 0Q50 4 30 5C66-40 60-90 30-124Z', c.clayDark) +
        oval(0, -124, 68, 16, c.clayDark) +
        oval(0, -124, 58, 12, c.charcoal) +
        line('M-40-126Q-10-134 20-128', c.wood, 4) +
        put(0, -80, shape('M-92 0Q0 12 92 0L93 28Q0 40-93 28Z', cloth)),
      { scale: 1.16 },
    ) +
    line('M20-142L72-206', c.woodLight, 10) +
    scatter(nut, '88 4 20, 122 8 -30, 150 0 60')
  );
}

const rubGlass = { light: '#b8742a', dark: '#8a4f14', shine: '#f2c98a' };

const rubFlask = (b: Brush) => bottle(b, rubGlass, put(0, -17, leaf(28, 12, greens.fresh)));

/** Rubbing oil: a flask of oil with roots and leaves steeped in it. */
function rub(b: Brush): string {
  return (
    put(106, 2, fan(b, 5, 60, 110, greens.fresh)) +
    put(-30, -2, rubFlask(b), { scale: 1.34 }) +
    put(-122, -8, rhizome(roots.ginger), { scale: 0.72, turn: -10 }) +
    put(70, 8, bowl(36, c.linen, c.linenDeep, c.madder) + oval(0, -26, 31, 8, '#b8742a')) +
    put(132, 6, aniseStar(b), { scale: 0.5 })
  );
}

function rubTray(b: Brush): string {
  return (
    put(0, -20, tray(168)) +
    put(-46, -22, dropper(b, put(0, -20, leaf(30, 13, greens.fresh))), { scale: 1.08 }) +
    put(44, -30, rhizome(roots.ginger), { scale: 0.9 }) +
    put(110, -28, fan(b, 5, 60, 86, greens.fresh), { turn: 14 }) +
    put(-118, -28, fan(b, 3, 50, 70, greens.dry), { turn: -14 }) +
    put(60, -4, aniseStar(b), { scale: 0.5 })
  );
}

function rubAlone(b: Brush): string {
  return (
    put(96, 2, fan(b, 5, 60, 110, greens.fresh)) +
    put(-30, -2, rubFlask(b), { scale: 1.34 }) +
    put(78, 8, bowl(36, c.linen, c.linenDeep, c.madder)) +
    oval(78, -18, 31, 8, '#b8742a')
  );
}

const of = (layouts: readonly Draw[], tones: KindArt['tones'], motif?: Draw): KindArt => ({
  tones,
  backdrops: ['sun', 'arch', 'rays', 'hills', 'peaks'],
  layouts,
  place: 'shelf',
  ...(motif ? { motif } : {}),
});

/** Herb paste and rubbing oil. */
export const herbPaste = of([paste], ['dawn', 'mist', 'linen', 'grove']);
export const massageOil = of([rub, rubTray], ['mist', 'dawn', 'clay', 'night', 'linen'], rubAlone);
