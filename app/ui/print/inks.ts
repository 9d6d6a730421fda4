import { palette } from '../drawings/palette';

/**
 * The colours of print. Text is dark enough for a laser printer with little toner and for a label
 * printer that knows only black.
 */
export const inks = {
  paper: '#ffffff',
  text: palette.charcoal,
  soft: '#5b524a',
  name: palette.indigoDark,
  accent: palette.madderDark,
  line: palette.linenDeep,
  ground: '#fdfbf6',
  /** The pair of a "minh hoạ" tag, as on the pages. */
  tag: '#8a5606',
  tagGround: '#fbf0d5',
} as const;
