import { palette as c } from './palette';

/** The few flat colours a drawing is printed on. */
export interface Tone {
  /** The paper behind everything. */
  ground: string;
  /** Sun, moon, panel. */
  glow: string;
  /** Distant shapes. */
  far: string;
  /** Nearer shapes. */
  near: string;
  /** What the object stands on. */
  table: string;
  /** Lines and shade on the table. */
  edge: string;
  /** Stoppers, caps and ties, lit and shaded: always apart from the ground. */
  trim: string;
  trimDark: string;
}

/** The printings a drawing may be made in, by the light they suggest. */
export const tones = {
  dawn: {
    ground: c.turmericLight,
    glow: c.linen,
    far: '#ecc063',
    near: c.turmeric,
    table: c.madder,
    edge: c.madderDark,
    trim: c.madder,
    trimDark: c.madderDark,
  },
  linen: {
    ground: '#f1e6d0',
    glow: c.turmericLight,
    far: '#e3d2b0',
    near: c.linenDeep,
    table: c.woodLight,
    edge: c.woodMid,
    trim: c.madder,
    trimDark: c.madderDark,
  },
  night: {
    ground: c.indigo,
    glow: c.turmeric,
    far: '#2a3a6b',
    near: c.indigoMid,
    table: c.woodMid,
    edge: c.wood,
    trim: c.madder,
    trimDark: c.madderDark,
  },
  mist: {
    ground: c.indigoLight,
    glow: c.linen,
    far: '#a6b2d2',
    near: c.indigoSoft,
    table: c.indigoMid,
    edge: c.indigo,
    trim: c.madder,
    trimDark: c.madderDark,
  },
  grove: {
    ground: c.leafLight,
    glow: '#eef0d8',
    far: '#98b074',
    near: '#7c9a5d',
    table: c.leafDark,
    edge: '#2c4023',
    trim: c.madder,
    trimDark: c.madderDark,
  },
  ember: {
    ground: c.madder,
    glow: c.turmeric,
    far: '#8f2923',
    near: c.madderDark,
    table: c.smoke,
    edge: c.charcoal,
    trim: c.linen,
    trimDark: c.linenDeep,
  },
  clay: {
    ground: '#e8b98f',
    glow: c.linen,
    far: '#d99f70',
    near: '#c98654',
    table: c.indigo,
    edge: c.indigoDark,
    trim: c.madder,
    trimDark: c.madderDark,
  },
} as const satisfies Record<string, Tone>;

/** Name of a printing. */
export type ToneName = keyof typeof tones;
