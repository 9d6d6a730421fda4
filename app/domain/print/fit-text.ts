import {
  breakLines,
  type Measure,
  type Span,
  splitWide,
  type Word,
  withText,
  wordsOf,
} from './break-lines';
import { mmOf, type Weight } from './page';

/** A box of millimetres to set a text in, and how it may be set. */
export type Frame = {
  width: number;
  height: number;
  /** Points: the size wished for, and the smallest that can still be read. */
  sizes: readonly [most: number, least: number];
  weight: Weight;
  colour: string;
  /** Line height as a multiple of the size. */
  leading?: number;
  /** Lines of about the same length, for names and headings. */
  balanced?: boolean;
};

export type FittedText = {
  /** Points. */
  size: number;
  lines: Word[][];
  /** Millimetres from one line to the next. */
  lineHeight: number;
  /** Millimetres; never more than the frame's. */
  height: number;
  /** True where the end of the text had to give way to "…". */
  cut: boolean;
};

const LEADING = 1.27;
const SIZE_STEP = 0.25;

/**
 * Sets a text as large as its frame allows and never larger: first the type shrinks, then words
 * longer than a line are broken, last the end is cut. Tags outlive the cut, because what is
 * invented must be called so.
 */
export function fitText(spans: readonly Span[], frame: Frame, measure: Measure): FittedText {
  const words = wordsOf(spans, frame, measure);
  const [most, least] = frame.sizes;
  for (let size = most; size > least; size -= SIZE_STEP) {
    const lines = breakLines(words, emsIn(frame, size));
    if (lines && lines.length <= linesIn(frame, size)) {
      return fitted(balance(lines, frame, size), frame, size, false);
    }
  }
  const lines = cutLines(splitWide(words, emsIn(frame, least), measure), frame, measure);
  const kept = lines.cut ? lines.kept : balance(lines.kept, frame, least);
  return fitted(kept, frame, least, lines.cut);
}

const emsIn = ({ width }: Frame, size: number): number => width / mmOf(size);

const lineHeightOf = ({ leading = LEADING }: Frame, size: number): number => leading * mmOf(size);

const linesIn = (frame: Frame, size: number): number =>
  // A frame measured out for so many lines must hold them in spite of rounding.
  Math.floor(frame.height / lineHeightOf(frame, size) + 1e-6);

function fitted(lines: Word[][], frame: Frame, size: number, cut: boolean): FittedText {
  const lineHeight = lineHeightOf(frame, size);
  return { size, lines, lineHeight, height: lines.length * lineHeight, cut };
}

/** The narrowest measure that needs no more lines, found by halving. */
function balance(lines: Word[][], frame: Frame, size: number): Word[][] {
  if (!frame.balanced || lines.length < 2) return lines;
  const words = lines.flat();
  let [low, high] = [0, emsIn(frame, size)];
  let best = lines;
  for (let step = 0; step < 8; step += 1) {
    const middle = (low + high) / 2;
    const narrower = breakLines(words, middle);
    if (narrower && narrower.length <= lines.length) [best, high] = [narrower, middle];
    else low = middle;
  }
  return best;
}

function cutLines(words: Word[], frame: Frame, measure: Measure) {
  const least = frame.sizes[1];
  const room = linesIn(frame, least);
  const width = emsIn(frame, least);
  const breakAll = (some: readonly Word[]) => breakLines(some, width) ?? [];
  const whole = breakAll(words);
  if (whole.length <= room) return { kept: whole, cut: false };
  const tags = words.filter((word) => word.tag);
  const body = words.filter((word) => !word.tag);
  const keeping = (count: number) => {
    const kept = body.slice(0, count);
    const last = kept.pop();
    return breakAll([...kept, ...(last ? [endedWith(last, width, measure)] : []), ...tags]);
  };
  let [fits, tooMany] = [0, body.length];
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (keeping(middle).length <= room) fits = middle;
    else tooMany = middle;
  }
  const kept = keeping(fits);
  return { kept: kept.length <= room ? kept : [], cut: true };
}

/** A word with "…" at its end, shortened by as many characters as that takes. */
function endedWith(word: Word, width: number, measure: Measure): Word {
  const characters = Array.from(word.text);
  let ended = withText(word, `${word.text}…`, measure);
  while (ended.ems > width && characters.pop()) {
    ended = withText(word, `${characters.join('')}…`, measure);
  }
  return ended;
}

/** The width of a line in ems. */
export const lineEms = (line: readonly Word[]): number =>
  line.reduce((sum, word, index) => sum + word.ems + (index < line.length - 1 ? word.gap : 0), 0);
