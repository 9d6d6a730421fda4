import type { Measure, Span } from '~/domain/print/break-lines';
import { type FittedText, type Frame, fitText } from '~/domain/print/fit-text';
import type { Box, PrintItem } from '~/domain/print/page';
import { type Setting, setWords } from '~/domain/print/set-words';
import { inks } from './inks';

/** How a text stands in a column; without a height it may take all that is left. */
export type TextStyle = Omit<Frame, 'width' | 'height' | 'colour'> & {
  colour?: string;
  height?: number;
  align?: Setting['align'];
};

export type Column = {
  box: Box;
  items: PrintItem[];
  /** Millimetres down to the bottom. */
  left: () => number;
  /** Where the next text begins. */
  top: () => number;
  space: (height: number) => void;
  /** How a text would be set here. */
  fit: (spans: readonly Span[], style: TextStyle) => FittedText;
  set: (text: FittedText, align?: Setting['align']) => void;
  add: (spans: readonly Span[], style: TextStyle) => void;
  /** A column from here down that leaves `width` free at its left. */
  beside: (width: number) => Column;
};

/** Sets texts one under another from the top of a box, none below its bottom. */
export function startColumn(box: Box, measure: Measure): Column {
  const items: PrintItem[] = [];
  let y = box.y;
  const left = () => Math.max(0, box.y + box.height - y);
  const fit = (spans: readonly Span[], style: TextStyle): FittedText => {
    const height = Math.min(style.height ?? Number.POSITIVE_INFINITY, left());
    return fitText(spans, { colour: inks.text, ...style, width: box.width, height }, measure);
  };
  return {
    box,
    items,
    left,
    top: () => y,
    space: (height) => {
      y += Math.min(height, left());
    },
    fit,
    beside: (width) =>
      startColumn({ x: box.x + width, y, width: box.width - width, height: left() }, measure),
    set: (text, align) => {
      const setting = { align, tagGround: inks.tagGround };
      items.push(...setWords(text, { x: box.x, y, width: box.width }, setting));
      y += text.height;
    },
    add(spans, style) {
      if (spans.length > 0) this.set(fit(spans, style), style.align);
    },
  };
}
