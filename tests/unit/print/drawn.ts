import { measureText } from '~/domain/print/fonts.server';
import { type Box, mmOf, type PrintItem } from '~/domain/print/page';
import { wordsIn } from '~/domain/print/page-svg.server';

/** The text of a drawing, its runs one space apart. */
export const textOf = (items: readonly PrintItem[]): string =>
  wordsIn(items)
    .map(({ text }) => text)
    .join(' ')
    .replaceAll('\u00a0', ' ');

/** Where the ink of words lies: as wide as they are set, as high as capitals and tails reach. */
export const wordBoxes = (items: readonly PrintItem[]): Box[] =>
  wordsIn(items).map(({ text, x, baseline, size, weight }) => ({
    x,
    y: baseline - 0.74 * mmOf(size),
    width: measureText(text, weight) * mmOf(size),
    height: 0.96 * mmOf(size),
  }));

/** How far a box reaches out of another, in millimetres; at most 0 where it lies inside. */
export const overhang = (box: Box, paper: Box): number =>
  Math.max(
    paper.x - box.x,
    paper.y - box.y,
    box.x + box.width - (paper.x + paper.width),
    box.y + box.height - (paper.y + paper.height),
  );

export const meet = (a: Box, b: Box): boolean =>
  a.x + a.width > b.x && b.x + b.width > a.x && a.y + a.height > b.y && b.y + b.height > a.y;
