/**
 * The colours of the house: dyed indigo, undyed linen, madder, turmeric, forest leaf and kitchen
 * smoke. Every drawing and the site's own theme take their colours from here.
 */
export const palette = {
  indigo: '#1f2d57',
  indigoDark: '#141d3b',
  indigoMid: '#33457f',
  indigoSoft: '#7d8bb5',
  indigoLight: '#c9d0e6',
  linen: '#f7f1e5',
  linenDark: '#e9dcc3',
  linenDeep: '#d6c3a0',
  madder: '#a3312b',
  madderDark: '#7c211d',
  madderDeep: '#551511',
  madderLight: '#d9705f',
  turmeric: '#e0a126',
  turmericDark: '#a86d0a',
  turmericLight: '#f4d58a',
  leaf: '#5f7d46',
  leafDark: '#3c5530',
  leafLight: '#b4c88f',
  leafPale: '#dbe3c2',
  charcoal: '#2b2622',
  smoke: '#4a3324',
  wood: '#6b4a32',
  woodMid: '#8d6546',
  woodLight: '#c29a6b',
  bamboo: '#c9b06a',
  bambooDark: '#94793a',
  skin: '#e2ab80',
  skinDark: '#c4865c',
  clay: '#b5623c',
  clayDark: '#83401f',
} as const;

/** Name of a colour in {@link palette}. */
export type PaletteColour = keyof typeof palette;
