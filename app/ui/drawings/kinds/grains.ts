import type { Brush } from '../brush';
import { box, dots, line, oval, put, shape } from '../ink';
import { bowl, pole, tray, wisps } from '../kitchen';
import { palette as c } from '../palette';
import { fan, greens, leaf, scatter } from '../plants';
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

/** A hank of noodles folded over a pole at (0, 0), 124 long, its ends loose. */
const hank =
  line(
    'M-20-2C-27 40-17 76-24 116M-12-4C-16 40-8 80-14 122M-4-5C-6 40 2 76-2 118M4-5C4 40 0 80 8 124M12-4C16 40 8 76 15 116M20-2C26 40 17 80 25 120',
    '#f0e4c2',
    6,
  ) +
  line('M-16-2C-21 40-12 70-19 112M0-5C0 40 2 76 3 116M16-3C21 40 12 70 20 112', '#b59a66', 2.6);

function noodleRack(b: Brush): string {
  const one = b.stamp(hank);
  const count = b.rnd.int(4, 5);
  let hanks = '';
  for (let i = 0; i < count; i += 1) {
    hanks += one(-132 + (i * 264) / (count - 1), -212, { turn: b.rnd.int(-2, 2), scale: 1.16 });
  }
  return (
    line('M-176-226L-184 8M176-226L184 8', c.wood, 10) +
    pole(-196, 196, -218) +
    hanks +
    put(b.rnd.pick([-60, 60]), 4, noodleBundle, { scale: 0.86 }) +
    put(b.rnd.pick([-40, 20]), -32, noodleBundle, { scale: 0.8, turn: -3 })
  );
}

const noodleBundle =
  shape('M-96-34Q-104-16-96 2H96Q104-16 96-34Z', '#efe2bd') +
  shape('M-98-10Q-98-2-96 2H96Q100-4 99-10Z', '#cdb888') +
  line('M-92-26H92M-94-18H94', '#cdb888', 2.5) +
  box(-15, -36, 30, 40, c.madder) +
  line('M-8-36v40M8-36v40', c.turmericLight, 2.5);

function noodleBundles(b: Brush): string {
  const one = b.stamp(noodleBundle);
  const root =
    shape('M-40-10C-50-40-10-58 20-46C50-50 58-14 36 0Q0 10-40-10Z', '#a2614c') +
    line('M-14-46Q-24-20-8 0M14-46Q6-20 20 2', '#703d2c', 3);
  return (
    put(-128, 2, leaf(200, 66, greens.fresh), { turn: 8 }) +
    scatter(one, '-40 -2 0 1.1, 44 -4 2 1.05, 0 -42 -2 1.1, 20 -82 3 1.04') +
    put(-132, 4, root, { scale: 1.05 }) +
    put(138, 6, root, { flip: true, scale: 0.8 })
  );
}

function noodleBowl(b: Brush): string {
  return (
    put(
      -4,
      2,
      oval(0, -82, 112, 27, c.linenDeep) +
        shape('M-104-80C-90-134-30-140 0-136C40-142 94-130 104-80Q0-52-104-80Z', '#e8dab4') +
        line(
          'M-84-84C-60-130 0-120 20-84M-50-80C-30-120 50-130 74-84M-10-78C10-106 60-106 90-86M-90-92C-60-140 30-140 60-110',
          '#bfa876',
          4,
        ) +
        bowl(114, c.indigo, c.indigoDark, c.turmeric),
    ) +
    put(-20, -128, fan(b, 3, 60, 40, greens.young)) +
    line('M60-150L150-214M74-142L164-200', c.wood, 6) +
    put(0, -150, wisps(b, c.linen, 60, 2, 70))
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

/** Sticky rice, young green rice, ash cakes and canna noodles. */
export const rice: KindArt = {
  ...of([riceSack, riceBowl, riceTray], ['grove', 'mist', 'ember', 'night', 'clay']),
  motif: riceBowl,
};
export const youngRiceArt: KindArt = {
  ...of([youngRice, youngRiceBowl], ['dawn', 'clay', 'mist', 'ember', 'linen']),
};
export const stickyCake = of([ashCake, ashCakeStack], ['dawn', 'clay', 'mist', 'ember', 'linen']);
export const vermicelli: KindArt = {
  ...of([noodleRack, noodleBundles, noodleBowl], ['grove', 'mist', 'night', 'ember', 'clay']),
  motif: noodleBundles,
};
