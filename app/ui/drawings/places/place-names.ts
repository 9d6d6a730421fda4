/** Places of the highlands in which a second view shows a product. */
export const placeNames = [
  'hearth',
  'terraces',
  'loom',
  'lake',
  'forest',
  'tea-hill',
  'shelf',
] as const;

/** Name of a place. */
export type PlaceName = (typeof placeNames)[number];

/** A painted place and the spot in it that was left for the object. */
export interface Place {
  picture: string;
  /** Where the object stands, on y = 264, in drawing units. */
  x: number;
  /** Size of the object there, 1 being its size in the main view. */
  scale: number;
}
