import type { TextStyle } from './column';
import { inks } from './inks';

/** The type of a profile, in points. */
export const BODY: TextStyle = { weight: 'regular', sizes: [10, 9] };
export const SMALL: TextStyle = { weight: 'regular', sizes: [9, 8] };
export const HEADING: TextStyle = {
  weight: 'semibold',
  sizes: [12, 10],
  height: 6,
  colour: inks.accent,
};

/** The same type larger or smaller, in as many lines. */
export const scaled = (style: TextStyle, scale: number): TextStyle => ({
  ...style,
  sizes: [style.sizes[0] * scale, style.sizes[1] * scale],
  height: style.height && style.height * scale,
});
