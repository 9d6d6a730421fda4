import type { Reading } from '../reading';
import type { Locale } from '../texts';
import { findRunningCollections, type ShownCollection } from './find-collections.server';

export type Preview = {
  collection: ShownCollection;
  /** Its place among the collections of that day, from 1, and how many they are. */
  place: number;
  of: number;
};

/**
 * A collection as the home page shows it on the day of reading: asked the way the home page asks,
 * so that the two cannot differ. Null where that page would not show it.
 */
export function previewCollection(reading: Reading, slug: string, locale: Locale): Preview | null {
  const shown = findRunningCollections(reading, locale);
  const index = shown.findIndex((one) => one.slug === slug);
  const collection = shown[index];
  return collection ? { collection, place: index + 1, of: shown.length } : null;
}
