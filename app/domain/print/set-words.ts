import { TAG, type Word } from './break-lines';
import { type FittedText, lineEms } from './fit-text';
import { type Box, mmOf, type PrintItem, type Words } from './page';

export type Setting = {
  align?: 'left' | 'centre' | 'right';
  /** What a tag stands on. */
  tagGround: string;
};

/** Where a baseline stands below the middle of its line, in ems: half of what ascends more. */
const BASELINE = 0.36;
/** The ground of a tag reaches so far above and below its baseline, in ems of the tag. */
const TAG_RISE = 1;
const TAG_DROP = 0.32;

/** The drawing of a fitted text with the top left corner of its box at a point. */
export function setWords(
  { lines, size, lineHeight }: FittedText,
  box: Pick<Box, 'x' | 'y' | 'width'>,
  setting: Setting,
): PrintItem[] {
  const em = mmOf(size);
  return lines.flatMap((line, index) => {
    const free = box.width - lineEms(line) * em;
    const start = { left: 0, centre: free / 2, right: free }[setting.align ?? 'left'];
    const baseline = box.y + (index + 0.5) * lineHeight + BASELINE * em;
    return setLine(line, { x: box.x + start, baseline, size }, setting);
  });
}

function setLine(
  line: readonly Word[],
  at: Pick<Words, 'x' | 'baseline' | 'size'>,
  { tagGround }: Setting,
): PrintItem[] {
  const em = mmOf(at.size);
  const items: PrintItem[] = [];
  let x = at.x;
  let open: Words | null = null;
  for (const word of line) {
    if (word.tag) {
      items.push(...setTag(word, { ...at, x }, tagGround));
      open = null;
    } else if (open && open.weight === word.weight && open.colour === word.colour) {
      // One run of a style is one text in the file, so that it can be searched and copied.
      open.text += ` ${word.text}`;
    } else {
      const { text, weight, colour } = word;
      open = { kind: 'words', text, weight, colour, ...at, x };
      items.push(open);
    }
    x += (word.ems + word.gap) * em;
  }
  return items;
}

function setTag(
  { text, weight, colour, ems }: Word,
  at: Pick<Words, 'x' | 'baseline' | 'size'>,
  ground: string,
): PrintItem[] {
  const size = at.size * TAG.size;
  const em = mmOf(size);
  const box = {
    x: at.x,
    y: at.baseline - TAG_RISE * em,
    width: ems * mmOf(at.size),
    height: (TAG_RISE + TAG_DROP) * em,
  };
  const x = at.x + TAG.padding * em;
  return [
    { kind: 'fill', box, colour: ground, corner: 0.3 * em },
    { kind: 'words', text, x, baseline: at.baseline, size, weight, colour },
  ];
}
