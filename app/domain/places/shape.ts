/** Longitude and latitude in degrees, or a place on a drawing. */
export type Point = readonly [number, number];

/** A commune of today and its boundary, as rings whose last point repeats the first. */
export type CommuneShape = {
  code: string;
  name: string;
  fullName: string;
  rings: readonly (readonly Point[])[];
  /** A point well inside it, where a label stands. */
  center: Point;
};
