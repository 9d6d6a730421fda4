import type { Brush } from '../brush';
import { line, oval, put, shape } from '../ink';
import { bowl, tray, wisps } from '../kitchen';
import { palette as c } from '../palette';
import { greens, leaf, scatter } from '../plants';
import type { Draw, KindArt } from './art';

/** An ear of paddy rising from (0, 0) and bowing to the right, about 170 high. */
export function paddyEar(b: Brush): string {
  const grain = b.stamp(
    shape('M0 0C-10-7-9-22 0-31C9-22 10-7 0 0Z', c.turmeric) +
      shape('M0 0C10-7 9-22 0-31Z', c.turmericDark),
  );
  return (
    line('M0 0C-6-70 0-140 50-166Q84-176 96-136', c.leaf, 4) +
    line('M-2-40C-30-80-34-110-30-140M0-60C20-80 30-84 60-84', c.leaf, 5) +
    scatter(
      grain,
      '30 -154 -20, 34 -150 70, 48 -162 0, 50 -158 100, 66 -166 30, 64 -160 130, 80 -158 70, 78 -152 165, 90 -146 110, 86 -140 190, 97 -134 150, 94 -124 200, 98 -126 165',
    )
  );
}

/** Grains catching the light on a heap, as short strokes. */
const flakes =
  'M-70-46l9-4M-44-60l8 4M-20-84l9-3M4-94l8 4M-60-32l9 2M-26-52l9-4M-2-72l9 3M28-80l8 5M-34-36l8 3M12-40l8-4M60-44l8 5M36-30l9-3M-14-20l9 2';

const rim = (fill: string, r: number) => oval(0, -r * 0.72, r, r * 0.24, fill);

/** A heap of cooked or raw grain in a bowl standing on (0, 0), `r` its half width. */
function heaped(
  r: number,
  clay: string,
  shade: string,
  paint: string,
  grain: string,
  mark: string,
) {
  const k = r / 60;
  return (
    rim(shade, r) +
    shape(
      'M-54-42C-50-76-22-92 4-92C30-90 52-74 54-42Q0-26-54-42Z',
      grain,
      ` transform="scale(${Math.round(k * 100) / 100})"`,
    ) +
    put(
      0,
      0,
      line(
        'M-30-58l8-4M-12-74l7-5M10-62l8 3M26-50l6-5M-8-52l8 2M-36-46l6 2M8-80l7 3M34-62l5 5',
        mark,
        3.5,
      ),
      { scale: k },
    ) +
    bowl(r, clay, shade, paint)
  );
}

/** A cloth sack tied at its neck, standing on (0, 0), 170 high. */
function sack(b: Brush, dye: string, shade: string): string {
  const cloth = b.cloth({ scale: 1.6 });
  return (
    shape('M-24-150C-40-176 40-176 24-150L20-134H-20Z', dye) +
    shape('M-20-138C-70-120-92-70-84-20Q-82 2-60 2H60Q82 2 84-20C92-70 70-120 20-138Z', dye) +
    shape('M20-138C70-120 92-70 84-20Q82 2 60 2H24C66-30 60-100 8-138Z', shade) +
    put(0, -76, shape('M-86 0Q0 12 86 0L87 38Q0 50-87 38Z', cloth)) +
    line('M-24-142Q0-134 24-142', c.madder, 7) +
    line('M10-138q20 10 18 30', c.madder, 4)
  );
}

function riceSack(b: Brush): string {
  const [dye, shade] = b.apart([
    [c.linenDark, c.linenDeep],
    [c.woodLight, c.woodMid],
    [c.indigoMid, c.indigo],
  ] as const);
  return (
    put(166, 4, paddyEar(b), { scale: 1.2, flip: true }) +
    put(-34, -4, sack(b, dye, shade), { scale: 1.16 }) +
    put(106, 4, heaped(66, c.indigoMid, c.indigo, c.linen, '#fffaf0', c.linenDeep)) +
    put(30, 4, paddyEar(b), { scale: 0.4, turn: 60 })
  );
}

function riceBowl(b: Brush): string {
  const [clay, shade, paint] = b.apart([
    [c.indigo, c.indigoDark, c.turmeric],
    [c.madder, c.madderDark, c.turmericLight],
    [c.linen, c.linenDeep, c.indigo],
  ] as const);
  return (
    put(-164, 6, paddyEar(b), { scale: 1.24, turn: -4 }) +
    put(164, 6, paddyEar(b), { scale: 1.18, turn: 4, flip: true }) +
    put(0, 4, heaped(116, clay, shade, paint, '#fffaf0', c.linenDeep)) +
    put(0, -172, wisps(b, c.linen, 46, 3, 36))
  );
}

function riceTray(b: Brush): string {
  return (
    put(172, -10, paddyEar(b), { scale: 1.2, flip: true }) +
    put(-6, -28, tray(164)) +
    shape('M-134-36C-90-90-40-118-6-120C34-118 84-86 122-36Q0-8-134-36Z', '#fffaf0') +
    shape('M-6-120C34-118 84-86 122-36Q70-24 20-22Q60-70-6-120Z', c.linenDark) +
    line(
      'M-70-60l10-4M-40-84l9-5M-20-50l10 3M6-96l9 4M-96-44l9 2M10-60l9-4M-30-36h10M50-50l9 4',
      c.linenDeep,
      4,
    ) +
    put(-150, 14, paddyEar(b), { scale: 0.6, turn: 62 })
  );
}

function youngRice(b: Brush): string {
  const blade = b.stamp(leaf(196, 62, greens.fresh));
  return (
    put(158, 4, paddyEar(b), { scale: 1.1, flip: true }) +
    put(-6, -18, tray(166)) +
    scatter(blade, '-4 -14 80 0.8, -8 -14 -80 0.8, -20 -24 -58 0.8, 10 -24 60 0.78') +
    shape('M-106-28C-80-76-40-104-4-106C36-104 72-80 100-28Q0 2-106-28Z', '#a9c46c') +
    shape('M-4-106C36-104 72-80 100-28Q56-14 14-12Q62-60-4-106Z', '#84a34c') +
    line(flakes, '#d3e3a4', 4.5) +
    line('M-50-44l9 4M10-60l9-5M40-44l8-4M-10-34l9 2M56-62l-6-6M-30-70l8-4', '#6a8a38', 4.5)
  );
}

function youngRiceBowl(b: Brush): string {
  return (
    put(-166, 6, paddyEar(b), { scale: 1.24 }) +
    put(120, 2, leaf(150, 52, greens.fresh), { turn: -18 }) +
    put(
      4,
      4,
      heaped(110, b.rnd.pick([c.linen, c.clay]), c.linenDeep, c.madder, '#a9c46c', '#6f9140'),
    )
  );
}

const base = {
  // White grain would be lost on a pale sun, so the sun stays small here.
  backdrops: ['hills', 'peaks', 'arch'],
  place: 'terraces',
} as const satisfies Partial<KindArt>;

const of = (layouts: readonly Draw[], tones: KindArt['tones']): KindArt => ({
  ...base,
  layouts,
  tones,
});

/** Sticky rice and young green rice. */
export const rice: KindArt = {
  ...of([riceSack, riceBowl, riceTray], ['grove', 'mist', 'ember', 'night', 'clay']),
  motif: riceBowl,
};
export const youngRiceArt: KindArt = {
  ...of([youngRice, youngRiceBowl], ['dawn', 'clay', 'mist', 'ember', 'linen']),
};
