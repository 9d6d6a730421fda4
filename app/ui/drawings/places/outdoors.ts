import type { Brush } from '../brush';
import { box, disc, line, put, shape } from '../ink';
import { stiltHouse } from '../kinds/homestay';
import { palette as c } from '../palette';
import { fan, greens } from '../plants';
import { karst } from '../scene';
import type { Place } from './place-names';

/** Rice terraces stepping down from limestone hills. */
export function terraces(b: Brush): Place {
  const fields = [
    ['#c9d08a', 128],
    ['#b3c26f', 150],
    ['#9bb05a', 174],
    [c.leaf, 202],
  ] as const;
  const ripe = b.rnd.chance(0.5);
  const gold = ['#f0cf74', '#e8bd52', '#dca936', '#c08f24'];
  const rise = b.rnd.int(-12, 12);
  const picture =
    box(0, 0, 400, 300, b.tone.ground) +
    disc(b.rnd.pick([76, 324]), 52, 30, b.tone.glow) +
    shape(karst(b, 150, 120, 110), b.tone.far) +
    fields
      .map(([green, y], i) => {
        const top = `M-10 ${y + rise}Q${70 + i * 26} ${y - 30 - rise} 190 ${y}T410 ${y - 14 - rise}`;
        return (
          shape(`${top}V300H-10Z`, ripe ? (gold[i] ?? green) : green) + line(top, c.leafDark, 3)
        );
      })
      .join('') +
    put(b.rnd.pick([66, 332]), 158, stiltHouse(b), { scale: 0.3 }) +
    shape('M-10 300V244Q100 226 210 240T410 236V300Z', c.wood) +
    line('M20 258h80M300 256h70M150 268h60', c.smoke, 3);
  return { picture, x: b.rnd.int(180, 220), scale: 0.8 };
}

/** Trunks and ferns of the old forest. */
export function forest(b: Brush): Place {
  const fern = b.stamp(fan(b, 5, 70, 80, greens.deep));
  const shift = b.rnd.int(-18, 18);
  const picture =
    box(0, 0, 400, 300, b.rnd.pick(['#a9bd8c', '#c6d0a0', '#93ab8a', '#d9cf9a'])) +
    disc(200 + shift * 3, 100, 78, '#ecebc6') +
    shape(
      `M${56 + shift} 0h26l8 240h-44ZM${150 + shift} 0h16l4 230h-26ZM${262 + shift} 0h18l8 230h-32ZM${332 + shift} 0h30l10 240h-52Z`,
      '#7d9069',
    ) +
    shape(`M${8 + shift} 0h42l14 250h-72ZM${374 + shift} 0h50v250h-66Z`, c.smoke) +
    line(`M${24 + shift} 20v70M${36 + shift} 110v90M${392 + shift} 40v120`, c.wood, 4) +
    shape(
      'M-10 0H410V52a30 26 0 0 1-58-4a38 28 0 0 1-70-8a26 20 0 0 1-46-4a40 30 0 0 1-76 4a28 22 0 0 1-50 6a40 30 0 0 1-72 4a26 24 0 0 1-48 0Z',
      c.leaf,
    ) +
    shape(
      'M-10 0H410V30a26 22 0 0 1-48-6a40 26 0 0 1-72-4a24 20 0 0 1-46 0a44 24 0 0 1-80-2a30 22 0 0 1-56 6a36 26 0 0 1-66 2a28 22 0 0 1-52 0Z',
      c.leafDark,
    ) +
    fern(40, 244) +
    fern(364, 244, { flip: true }) +
    fern(120, 236, { scale: 0.6 }) +
    fern(290, 236, { scale: 0.6 }) +
    shape('M-10 300V236Q110 218 220 234T410 230V300Z', '#4a5a34') +
    line('M30 252h60M170 264h70M300 250h60', c.leafDark, 3);
  return { picture, x: b.rnd.int(180, 220), scale: 0.8 };
}

/** Rows of tea on a round hill, an old Shan tree beside them. */
export function teaHill(b: Brush): Place {
  const tree =
    line('M0 0C-6-40 10-60 0-96M2-54L-34-90M2-64L40-98', c.wood, 10) +
    shape(
      'M-74-96C-84-134-40-150-24-142C-10-170 40-164 44-140C80-142 86-104 66-92C40-76-50-74-74-96Z',
      c.leafDark,
    ) +
    shape('M-58-104C-60-128-34-136-18-126C-4-148 30-144 36-126C30-110-30-96-58-104Z', c.leaf);
  const right = b.rnd.chance(0.5);
  const picture =
    box(0, 0, 400, 300, b.tone.ground) +
    disc(right ? 90 : 310, 60, 32, b.tone.glow) +
    shape(karst(b, 170, 130, 120), b.tone.far) +
    put(
      right ? 400 : 0,
      0,
      shape('M-10 300V190Q100 120 230 168T410 200V300Z', c.leafDark) +
        line(
          'M-10 204Q100 136 230 182T410 214M-10 224Q100 160 230 202T410 232M-10 246Q100 186 230 222T410 250',
          '#8fae66',
          9,
        ) +
        line(
          'M-10 204Q100 136 230 182T410 214M-10 224Q100 160 230 202T410 232M-10 246Q100 186 230 222T410 250',
          c.leaf,
          9,
          ' stroke-dasharray="3 15"',
        ),
      { flip: right },
    ) +
    put(right ? 330 : 62, 196, tree, { scale: 0.9 }) +
    box(0, 246, 400, 60, c.woodMid) +
    line('M0 246H400', c.woodLight, 5) +
    line('M20 262h100M220 268h120', c.wood, 3);
  return { picture, x: right ? 176 : 224, scale: 0.78 };
}

/** Ba Bể lake between its mountains, seen from a wooden landing. */
export function lake(b: Brush): Place {
  const picture =
    box(0, 0, 400, 300, b.tone.ground) +
    disc(b.rnd.pick([80, 320]), 60, 32, b.tone.glow) +
    shape(karst(b, 176, 140, 110), b.tone.far) +
    shape(karst(b, 176, 80, 84), b.tone.near) +
    box(0, 174, 400, 130, '#5f8f94') +
    line('M30 190h60M150 198h40M290 188h70M60 214h50M310 216h60', '#b5d3cf', 3) +
    box(0, 240, 400, 60, c.woodMid) +
    line('M0 240H400', c.woodLight, 5) +
    line('M60 244v50M160 244v50M250 244v50M350 244v50', c.wood, 3);
  return { picture, x: b.rnd.int(184, 216), scale: 0.84 };
}
