/** Plain land: linen, for communes without a shade. */
export const LAND_FILL = 'fill-linen-dark';

/** Fill of an area by shade; none at all for the first, which is plain land. */
export const SHADE_FILL = [
  undefined,
  'fill-indigo-light',
  'fill-[#8794c4]',
  'fill-indigo-mid',
  'fill-indigo-dark',
] as const;
