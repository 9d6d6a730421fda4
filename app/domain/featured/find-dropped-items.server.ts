import type { PlainDate } from '../clock';
import type { Reading } from '../reading';
import type { Locale } from '../texts';
import { listCollections, type MissingItem } from './list-collections.server';

/** A product that fell out of a collection which is shown, or will be. */
export type DroppedItem = MissingItem & {
  collectionId: number;
  title: string;
  /** First day of the collection: it may be still to come. */
  startsOn: PlainDate;
};

/**
 * What the curator has to be told: chosen products whose star or right lapsed, whose listing was
 * withdrawn or whose maker closed. Of a collection still to come, what will have dropped out by its
 * first day. The latest start first.
 */
export function findDroppedItems(reading: Reading, locale: Locale = 'vi'): DroppedItem[] {
  return listCollections(reading, locale).flatMap(({ id, title, startsOn, missing }) =>
    missing
      .filter(({ dropped }) => dropped)
      .map((item) => ({ ...item, collectionId: id, title, startsOn })),
  );
}
